/** Whether the person was heard: their words come back, their feeling is named. */
import { noteEach, openJudge, type Judgement } from '../judge.ts';
import { getLexicon } from '../lexicon/languages.ts';
import { hasPhrase, findPhrases } from '../reading/phrases.ts';
import type { Token } from '../reading/tokens.ts';
import type { ReplyView } from './view.ts';

export function judgeAcknowledgement(view: ReplyView): Judgement {
  const judge = openJudge('acknowledges', 0);
  const { tokens } = view.reading;
  const { talk } = view.lexicon;
  noteEach(judge, findEchoes(view), 'reply-echo', [0.2, 0.62]);
  noteEach(judge, findPhrases(tokens, talk.heard), 'reply-heard', [0.2, 0.3]);
  noteEach(judge, findPhrases(tokens, talk.sorry), 'reply-sorry-heard', [0.14, 0.14]);
  noteEach(judge, findPhrases(tokens, talk.thanks), 'reply-thanks', [0.14, 0.18]);
  noteEach(judge, findPhrases(tokens, talk.canned), 'reply-canned', [-0.1, -0.3]);
  if (findPhrases(tokens, view.lexicon.person.you).length > 0 && view.reading.words.length > 6)
    judge.note(0.08, 'reply-speaks-to-them');
  if (judge.close().value < 0.2) judge.note(0, 'reply-not-heard');
  return judge.close();
}

/** Words of the message that carry its matter, said again. */
export function findEchoes({ reading, message }: ReplyView): readonly Token[] {
  const theirs = new Set(message.words.filter(isWeighty(message.language)).map(({ lower }) => stemOf(lower)));
  for (const { kind, lower } of message.tokens) if (kind === 'number') theirs.add(lower);
  const seen = new Set<string>();
  return reading.tokens.filter((token) => {
    if (token.kind !== 'word' && token.kind !== 'number') return false;
    const stem = token.kind === 'number' ? token.lower : stemOf(token.lower);
    if (!theirs.has(stem) || seen.has(stem) || (token.kind === 'word' && !isWeighty(reading.language)(token))) return false;
    seen.add(stem);
    return true;
  });
}

const isWeighty =
  (language: ReplyView['reading']['language']) =>
  (token: Token): boolean =>
    token.lower.length > 3 &&
    !hasPhrase([token], getLexicon(language).function) &&
    !hasPhrase([token], getLexicon(language).talk.thanks);

/** Five letters tell a word from others well enough for an echo. */
const stemOf = (lower: string): string => lower.slice(0, lower.length > 7 ? 6 : lower.length > 5 ? 5 : 4);
