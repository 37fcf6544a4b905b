/** Spelling, grammar and layout: 1 without a mistake, and ever less for each more. */
import type { Slip } from './grammar/slip.ts';
import { findSlips } from './grammar/slips.ts';
import { openJudge, spread, type Judgement } from './judge.ts';
import { isShouted, type Reading } from './reading/read-text.ts';
import { findMisspellings } from './spelling.ts';
import type { Finding, LanguageTools } from './types.ts';
import type { ReasonCode } from './reasons.ts';

/** So many slips halve it, in a text of the usual size. */
const HALF = 2.4;
const USUAL_WORDS = 60;
/** One or two slips are a 2, as `hook.ts` explains. */
const CUTS = [0.42, 0.565, 0.8] as const;

type Fault = {
  readonly reason: ReasonCode;
  readonly weight: number;
  readonly from: number | null;
  readonly to: number | null;
  readonly words: readonly string[];
};

export function judgeCraft(reading: Reading, tools: LanguageTools): Judgement {
  const slips = findAllSlips(reading, tools);
  const faults: Fault[] = slips.map(({ reason, weight, from, to, text, better }) => ({
    reason,
    weight,
    from,
    to,
    words: [text, better],
  }));
  const size = reading.words.length < USUAL_WORDS ? USUAL_WORDS : reading.words.length;
  const written = faults.reduce((sum, { weight }) => sum + weight, 0) * (0.5 + (0.5 * USUAL_WORDS) / size);
  const laid = findLayoutFaults(reading);
  const sum = written + laid.reduce((total, { weight }) => total + weight, 0);
  const { value } = spread({ value: HALF / (HALF + sum * 0.9), findings: [] }, CUTS);
  return { value: reading.tokens.length === 0 ? 0 : value, findings: tell([...faults, ...laid], value) };
}

/** A word that a rule of grammar already explains isn't called misspelt as well. */
function findAllSlips(reading: Reading, tools: LanguageTools): readonly Slip[] {
  const explained = findSlips(reading);
  const overlaps = (slip: Slip) => explained.some(({ from, to }) => slip.from < to && from < slip.to);
  return [...findMisspellings(reading, tools).filter((slip) => !overlaps(slip)), ...explained];
}

function tell(faults: readonly Fault[], value: number): readonly Finding[] {
  if (faults.length === 0) {
    const judge = openJudge('craft', 0);
    judge.note(0, 'craft-clean');
    return judge.close().findings;
  }
  const total = faults.reduce((sum, { weight }) => sum + weight, 0);
  return faults.slice(0, 20).map(({ reason, weight, from, to, words }) => ({
    about: 'craft',
    effect: ((value - 1) * weight) / total,
    reason,
    words: words.map((word) => word.slice(0, 60)),
    from,
    to,
  }));
}

function findLayoutFaults(reading: Reading): readonly Fault[] {
  const { tokens, words, lines } = reading;
  const count = (kind: string) => tokens.filter((token) => token.kind === kind).length;
  const shouted = words.filter((word) => isShouted(word) && word.text.length > 3);
  const cries = tokens.filter(({ kind, text }) => kind === 'mark' && text.startsWith('!')).length;
  const block = lines.reduce((most, { from, to }) => Math.max(most, to - from), 0);
  const faults: Fault[] = [];
  const add = (reason: ReasonCode, weight: number, amount: number) => {
    if (weight > 0) faults.push({ reason, weight: Math.min(weight, 3), from: null, to: null, words: [String(amount)] });
  };
  add('layout-shouting', shouted.length > 1 ? shouted.length * 0.3 : 0, shouted.length);
  add('layout-exclaims', cries > 2 ? (cries - 2) * 0.25 : 0, cries);
  add('layout-emoji', count('emoji') > 4 ? (count('emoji') - 4) * 0.35 : 0, count('emoji'));
  add('layout-hashtags', count('hashtag') > 5 ? (count('hashtag') - 5) * 0.3 : 0, count('hashtag'));
  add('layout-block', block > 520 ? 0.8 + (block - 520) / 500 : 0, block);
  return faults;
}
