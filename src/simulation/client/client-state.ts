/** What is remembered of the client. */
import type { SimHour } from '../vocabulary.ts';

export type ClientState = {
  /** 0 to 100. */
  satisfaction: number;
  readonly moods: Mood[];
  readonly asked: Set<string>;
  /** Ids of posts sent for approval, with the hour from which they may go out. */
  readonly approvals: Map<string, SimHour>;
  /** Hours of work per week, and all money spent: hours, ads, fees, prizes, fines. */
  readonly hours: Float64Array;
  spentEuro: number;
  finesEuro: number;
  /** Quality of the best report so far, 0 to 1. */
  report: number;
};

/** A change of satisfaction and its reason, which names a message. */
export type Mood = { readonly hour: SimHour; readonly change: number; readonly reason: MoodReason; readonly about: string };
export type MoodReason =
  | 'good-question'
  | 'idle-question'
  | 'unasked'
  | 'not-our-voice'
  | 'trap'
  | 'silence'
  | 'held-back'
  | 'steady'
  | 'late-change'
  | 'report'
  | 'overtime'
  | 'too-loud';

const START = 60;

export const createClient = (weeks: number): ClientState => ({
  satisfaction: START,
  moods: [],
  asked: new Set(),
  approvals: new Map(),
  hours: new Float64Array(weeks + 1),
  spentEuro: 0,
  finesEuro: 0,
  report: 0,
});
