/** A reply as its judges see it, beside the message that it answers. */
import { type Cues, listen } from '../ear/cues.ts';
import { getLexicon } from '../lexicon/languages.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { readText, type Reading } from '../reading/read-text.ts';
import type { LanguageTools, ReplyBackground } from '../types.ts';
import { readTraitSources, type TraitSources } from '../weigh.ts';

export type ReplyView = {
  readonly reading: Reading;
  readonly message: Reading;
  readonly lexicon: Lexicon;
  readonly traits: TraitSources;
  readonly cues: Cues;
  readonly background: ReplyBackground;
  readonly tools: LanguageTools;
};

export function viewReply(text: string, background: ReplyBackground, tools: LanguageTools): ReplyView {
  const names = [background.brand.name, ...background.names];
  const reading = readText(text, background.language, names);
  const lexicon = getLexicon(background.language);
  const message = readText(background.message, background.language, names);
  const traits = readTraitSources(reading, lexicon, reading.text.length);
  const cues = listen(reading.sentences, background.language);
  return { reading, message, lexicon, traits, cues, background, tools };
}
