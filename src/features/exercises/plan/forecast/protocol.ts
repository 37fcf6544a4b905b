import type { Slot } from '../plan.ts';
import type { Forecast } from './forecast.ts';

/** What the desk asks. Each question is about the plan as it stands; the answer to an older one is dropped. */
export type Ask =
  | { readonly kind: 'forecast'; readonly url: string; readonly slots: readonly Slot[]; readonly weeks: number }
  | { readonly kind: 'stop' };

export type Answer =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  /** A first one comes after a few plays, and is made surer by the rest. */
  | { readonly kind: 'forecast'; readonly forecast: Forecast }
  | { readonly kind: 'done' }
  | { readonly kind: 'broken'; readonly message: string };

export type ToWorker = { readonly n: number; readonly ask: Ask };
export type FromWorker = { readonly n: number; readonly answer: Answer };
