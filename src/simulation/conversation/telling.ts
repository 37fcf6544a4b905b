/** What of a reply's appraisal is worth telling the one who wrote it. */
import { chooseTelling, type Telling } from '../appraisal/telling.ts';
import type { Message, Reply } from './message.ts';
import { wantsOf } from './satisfaction.ts';

/** From here on an editor would mark a hint of blame or exposure; of less nobody should be told. */
const HINT = 0.25;

/** Of a reply: what this kind of message asks of one, and the harm that it can do. */
export function tellingOf(
  message: Pick<Message, 'kind' | 'stars'>,
  { appraisal, isPrivate }: Pick<Reply, 'appraisal' | 'isPrivate'>,
): Telling {
  const { acknowledges, answers, repairs, voice } = wantsOf(message);
  const { qualities, findings } = appraisal;
  const blames = qualities.blames < HINT ? 0 : -1;
  const exposes = isPrivate || qualities.exposes < HINT ? 0 : -1;
  return chooseTelling(findings, { acknowledges, answers, repairs, voice, exposes, blames, canned: -0.5, craft: 0.25 });
}
