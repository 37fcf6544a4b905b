/** A post as its judges see it: what it says, what is known of the client, and what stands in it. */
import type { Post } from '../actions.ts';
import { getLexicon } from './lexicon/languages.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { findOpeningEnd } from './opening.ts';
import { readText, type Reading } from './reading/read-text.ts';
import type { LanguageTools, PostBackground } from './types.ts';
import { readTraitSources, type TraitSources } from './weigh.ts';

export type PostView = {
  readonly post: Post;
  readonly background: PostBackground;
  readonly reading: Reading;
  readonly lexicon: Lexicon;
  readonly traits: TraitSources;
  readonly tools: LanguageTools;
};

export function viewPost(post: Post, background: PostBackground, tools: LanguageTools): PostView {
  const products = background.products.flatMap(({ name }) => [name.en, name.nl]);
  const reading = readText(post.text, post.language, [background.brand.name, ...background.names, ...products]);
  const lexicon = getLexicon(post.language);
  const traits = readTraitSources(reading, lexicon, findOpeningEnd(reading, post.network));
  return { post, background, reading, lexicon, traits, tools };
}
