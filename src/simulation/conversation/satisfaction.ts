/** What a reply does to the one who gets it, of its qualities alone; when it comes is `reply.ts`'s affair. */
import type { ReplyQualities } from '../appraisal/types.ts';
import { clamp } from '../maths.ts';
import type { Message } from './message.ts';

type Wants = {
  readonly base: number;
  readonly acknowledges: number;
  readonly answers: number;
  readonly repairs: number;
  readonly voice: number;
};

/** What each kind of message asks of a reply. Spam and mockery are not to be satisfied. */
const WANTS: Readonly<Record<Message['kind'], Wants>> = {
  praise: { base: 0.4, acknowledges: 0.4, answers: 0, repairs: 0, voice: 0.2 },
  question: { base: 0, acknowledges: 0.15, answers: 0.75, repairs: 0, voice: 0.1 },
  complaint: { base: 0, acknowledges: 0.3, answers: 0.2, repairs: 0.45, voice: 0.05 },
  troll: { base: 0.1, acknowledges: 0.15, answers: 0, repairs: 0, voice: 0.35 },
  spam: { base: 0, acknowledges: 0, answers: 0, repairs: 0, voice: 0 },
  lead: { base: 0, acknowledges: 0.1, answers: 0.8, repairs: 0, voice: 0.1 },
  journalist: { base: 0, acknowledges: 0.2, answers: 0.75, repairs: 0, voice: 0.05 },
  review: { base: 0.1, acknowledges: 0.45, answers: 0.25, repairs: 0, voice: 0.2 },
};

/** Low stars are a complaint with a number on it. */
export const wantsOf = ({ kind, stars }: Pick<Message, 'kind' | 'stars'>): Wants =>
  kind === 'review' && (stars ?? 5) <= 3 ? WANTS.complaint : WANTS[kind];

/** How much good it does, from 0 to 1: never less than nothing, whatever else it does. */
export function warmthOf(message: Message, q: ReplyQualities): number {
  const wants = wantsOf(message);
  const met =
    wants.base +
    wants.acknowledges * q.acknowledges +
    wants.answers * q.answers +
    wants.repairs * q.repairs +
    wants.voice * q.voice;
  return clamp(met * (1 - 0.5 * q.canned) * (0.75 + 0.25 * q.craft) * (1 - q.blames) * (1 - q.exposes), 0, 1);
}

/** How much harm, from 0 to 1: blame, private matters told aloud, and a form letter to somebody with a grievance. */
export function harmOf({ kind }: Message, q: ReplyQualities, isPrivate: boolean): number {
  const exposes = isPrivate ? 0 : q.exposes;
  const form = kind === 'complaint' || kind === 'review' ? 0.25 * Math.max(0, q.canned - 0.5) : 0;
  return clamp(Math.max(0, q.blames - 0.15) + 0.8 * exposes + form, 0, 1);
}
