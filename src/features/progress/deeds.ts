import type { Day } from '#kernel/clock.ts';

/** What a learner did, as it travels from the browser to the server. Made once, sent as often as it takes. */
export type Deed = {
  /** Client-made (`newId()`): sending the same deed twice changes nothing more. */
  readonly id: string;
  /** `section-read`, `attempt`, `work-saved` …: says which feature takes it and what `body` holds. */
  readonly kind: string;
  /** When it happened, ISO 8601 in UTC, by the learner's clock. */
  readonly at: string;
  /** The calendar day it was for the learner. */
  readonly day: Day;
  readonly body: unknown;
};

/** The server's word on one deed: taken (now or before), or refused for good with a code. */
export type DeedAnswer = { readonly id: string; readonly refused?: string };
