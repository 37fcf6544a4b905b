import type { Judgement } from '../judge.ts';
import type { ReasonCode } from '../reasons.ts';
import type { Finding } from '../types.ts';
import type { Heard } from './ear.ts';

/** A sentence that adds less than this to a score is not worth a word. */
const LEAST_TOLD = 0.05;
const MOST_TOLD = 3;
const LONGEST_QUOTE = 60;

/**
 * What was heard as a judgement with its places: the sentences that made most of it, each with its share of the value.
 * `reasonFor` names the reason for a sentence that adds (1) or takes away (−1); null leaves it out.
 */
export function judgeByEar(
  about: string,
  { value, parts }: Heard,
  text: string,
  reasonFor: (sign: 1 | -1, sentence: string) => ReasonCode | null,
): Judgement {
  const all = parts.reduce((sum, { adds }) => sum + (adds < 0 ? -adds : adds), 0);
  const findings: Finding[] = parts
    .filter(({ adds }) => adds > LEAST_TOLD || adds < -LEAST_TOLD)
    .toSorted((a, b) => b.adds * b.adds - a.adds * a.adds)
    .slice(0, MOST_TOLD)
    .flatMap(({ adds, from, to }) => {
      const sentence = text.slice(from, to);
      const reason = reasonFor(adds > 0 ? 1 : -1, sentence);
      const size = value < 0 ? -value : value;
      return reason === null ? [] : [{ about, effect: (size * adds) / all, reason, words: [shorten(sentence)], from, to }];
    });
  return { value, findings };
}

const shorten = (quote: string): string =>
  quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE - 1).trimEnd()}…` : quote;
