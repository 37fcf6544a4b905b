/** What of a reply's appraisal is worth telling the one who wrote it: what cost most, and what did most good. */
import type { Finding } from '../appraisal/types.ts';
import type { Message, Reply } from './message.ts';
import { wantsOf } from './satisfaction.ts';

export type Telling = { readonly mend: readonly Finding[]; readonly works: readonly Finding[] };

const MOST = 3;
/** A finding that does less is not worth a line. */
const LEAST = 0.01;
/** What is missing has no effect of its own: it weighs as much as a small fault. */
const MISSING = 0.15;

export function tellingOf(
  message: Pick<Message, 'kind' | 'stars'>,
  { appraisal, isPrivate }: Pick<Reply, 'appraisal' | 'isPrivate'>,
): Telling {
  const wants = wantsOf(message);
  const worthOf = ({ about, effect }: Finding): number => {
    switch (about) {
      case 'blames':
        return -effect;
      case 'exposes':
        return isPrivate ? 0 : -effect;
      case 'canned':
        return -0.5 * effect;
      case 'craft':
        return 0.25 * effect;
      case 'acknowledges':
      case 'answers':
      case 'repairs':
      case 'voice':
        return wants[about] * (effect === 0 ? -MISSING : effect);
      default:
        return 0;
    }
  };
  const worths = appraisal.findings.map((finding) => ({ finding, worth: worthOf(finding) }));
  const choose = (sign: 1 | -1): Finding[] =>
    worths
      .filter(({ worth }) => worth * sign > LEAST)
      .toSorted((a, b) => sign * (b.worth - a.worth))
      .slice(0, MOST)
      .map(({ finding }) => finding);
  return { mend: choose(-1), works: choose(1) };
}
