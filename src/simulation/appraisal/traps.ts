/** Ways to do harm that a post may spring: some are words, some are seen in the picture or left out. */
import type { Trap } from '../scenario.ts';
import { openJudge, type Judge } from './judge.ts';
import { findPhrases, phrasesOf, type Hit } from './reading/phrases.ts';
import type { Finding } from './types.ts';
import type { PostView } from './view.ts';

export type Sprung = { readonly traps: readonly string[]; readonly findings: readonly Finding[] };

export function springTraps(view: PostView): Sprung {
  const judge = openJudge('trap', 0);
  const sprung = view.background.traps.filter((trap) => springs(judge, trap, view));
  return { traps: sprung.map(({ id }) => id), findings: judge.close().findings };
}

function springs(judge: Judge, trap: Trap, view: PostView): boolean {
  const seen = isSeen(trap, view);
  const hit = trap.kind === 'disclosure' && isDisclosed(view) ? undefined : findTrapWord(trap, view);
  if (!seen && hit === undefined) return false;
  judge.note(-trap.harm, `trap-${trap.kind}`, hit ?? null, hit ? [hit.text] : []);
  return true;
}

const findTrapWord = (trap: Trap, { reading }: PostView): Hit | undefined =>
  findPhrases(reading.tokens, phrasesOf(trap.words[reading.language]))[0];

/** What shows without words. Undisclosed payment is the engine's to know, contest rules too. */
function isSeen({ kind, words }: Trap, { post, reading, background: { picture } }: PostView): boolean {
  switch (kind) {
    case 'picture-rights':
      return picture?.rights === 'found';
    case 'consent':
      return picture?.rights === 'no-consent';
    case 'alt-text':
      return picture !== null && post.altText.trim().length < 5;
    case 'private-data':
      return words[reading.language].length === 0 && reading.tokens.some((token) => token.kind === 'email');
    case 'disclosure':
    case 'health-claim':
    case 'false-claim':
    case 'contest-rules':
      return false;
  }
}

const DISCLOSING = new Set([
  '#ad',
  '#advertentie',
  '#reclame',
  '#spon',
  '#sponsored',
  '#adv',
  '#samenwerking',
  '#paidpartnership',
]);

const isDisclosed = ({ post, reading }: PostView): boolean =>
  post.disclosed || reading.tokens.some(({ kind, lower }) => kind === 'hashtag' && DISCLOSING.has(lower));
