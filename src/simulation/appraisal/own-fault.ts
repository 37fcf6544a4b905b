import type { Lexicon } from './lexicon/lexicon.ts';
import { findPhrases, hasPhrase, type Hit } from './reading/phrases.ts';
import type { Token } from './reading/tokens.ts';

/** With these the fault is ours again: “you should have had it on Friday”. */
const GIVEN = ['had', 'been', 'got'];

/** Where a fault is owned. “You should have asked” owns none. */
export const findOwnFaults = (tokens: readonly Token[], { talk, person }: Lexicon): readonly Hit[] =>
  findPhrases(tokens, talk.ownFault).filter(({ index, text }) => {
    const before = tokens[index - 1];
    const after = tokens[index + text.split(' ').length]?.lower ?? '';
    return before === undefined || !hasPhrase([before], person.you) || GIVEN.includes(after);
  });
