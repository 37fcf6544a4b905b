/** What of an appraisal is worth telling the one who wrote the text: what cost most, and what did most good. */
import type { Finding } from './types.ts';

export type Telling = { readonly mend: readonly Finding[]; readonly works: readonly Finding[] };

const MOST = 3;
/** A finding that does less is not worth a line. */
const LEAST = 0.01;
/** What is missing has no effect of its own: it weighs as much as a small fault. */
const MISSING = 0.15;

/** By what each quality counts: negative for those of which less is better; one that isn't named is not told. */
type Counts = Readonly<Record<string, number>>;

export function chooseTelling(findings: readonly Finding[], counts: Counts): Telling {
  const worths = findings.map((finding) => {
    const count = counts[finding.about] ?? 0;
    const effect = finding.effect === 0 && count > 0 ? -MISSING : finding.effect;
    return { finding, worth: count * effect };
  });
  const choose = (sign: 1 | -1): Finding[] =>
    worths
      .filter(({ worth }) => worth * sign > LEAST)
      .toSorted((a, b) => sign * (b.worth - a.worth))
      .slice(0, MOST)
      .map(({ finding }) => finding);
  return { mend: choose(-1), works: choose(1) };
}
