import type { Desk } from './desks.ts';

/** What saving needs to know of a desk's works, besides whose they are. */
export type DeskKind<Work> = {
  readonly desk: Desk;
  /** A work as it comes from a store or the server; null when it is none of this desk's. */
  readonly parse: (value: unknown) => Work | null;
};
