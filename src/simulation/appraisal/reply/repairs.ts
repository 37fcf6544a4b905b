/** Whether what went wrong is put right: the fault owned, the deed named, the time said. */
import { openJudge, type Judgement } from '../judge.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { findOwnFaults } from '../own-fault.ts';
import { findPhrases, hasPhrase } from '../reading/phrases.ts';
import type { Reading } from '../reading/read-text.ts';
import type { Token } from '../reading/tokens.ts';

export function judgeRepair(reading: Reading, lexicon: Lexicon): Judgement {
  const judge = openJudge('repairs', 0);
  const { talk } = lexicon;
  const { tokens } = reading;
  const canned = findPhrases(tokens, talk.canned).length;
  const sorry = findPhrases(tokens, talk.sorry)[0];
  const own = findOwnFaults(tokens, lexicon)[0];
  const deed = findDeed(reading, lexicon);
  if (sorry) judge.note(canned > 0 && !own ? 0.15 : 0.27, 'repair-sorry', sorry, [sorry.text]);
  if (own) judge.note(0.27, 'repair-own-fault', own, [own.text]);
  if (deed) judge.note(0.34, 'repair-deed', deed, [deed.text]);
  if (deed && hasSoon(reading, lexicon)) judge.note(0.2, 'repair-by-when', deed);
  if (!sorry && !own && !deed) judge.note(0, 'repair-none');
  return judge.close();
}

/** A deed done or promised by us in so many words: a verb of doing in a sentence that isn't stock. */
function findDeed({ sentences }: Reading, lexicon: Lexicon) {
  const { talk } = lexicon;
  for (const { tokens, mark } of sentences) {
    if (mark === '?' || hasPhrase(tokens, talk.canned)) continue;
    const hit = findPhrases(tokens, talk.deeds)[0] ?? findPromise(tokens, lexicon);
    if (hit) return hit;
  }
  return undefined;
}

/** What “we” do by a time that is said is a promise, whatever the verb. */
function findPromise(tokens: readonly Token[], { talk, person }: Lexicon) {
  const by = [...findPhrases(tokens, person.we), ...findPhrases(tokens, person.i)][0];
  return by && hasPhrase(tokens, talk.soon) ? by : undefined;
}

const hasSoon = ({ tokens }: Reading, lexicon: Lexicon): boolean =>
  hasPhrase(tokens, lexicon.talk.soon) || tokens.some(({ kind, text }) => kind === 'number' && text.includes(':'));
