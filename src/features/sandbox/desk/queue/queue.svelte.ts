import type { NetworkId, SimHour } from '#simulation/vocabulary.ts';
import type { OpenRun } from '../../run/open-run.svelte.ts';
import { QUEUE } from '../../run/queue-place.ts';
import { findDraft, keepDraft } from '../../run/run-store.ts';
import { networksOf } from '../compose/draft.ts';
import { freeSlots, readSlots, type Slots, startingSlots } from './slots.ts';

/** The slots of a run, kept in this browser beside its drafts. */
export class Queue {
  readonly open: OpenRun;
  slots: Slots = $state.raw({});
  /** The browser refused to keep them: they last as long as the page. */
  isUnkept: boolean = $state(false);

  constructor(open: OpenRun) {
    this.open = open;
    const networks = networksOf(open.scenario);
    this.slots = startingSlots(networks);
    void findDraft(open.run.id, QUEUE).then(
      (value) => (this.slots = readSlots(value, networks) ?? this.slots),
      () => undefined,
    );
  }

  change(slots: Slots): void {
    this.slots = slots;
    this.open
      .idNow()
      .then((run) => keepDraft(run, QUEUE, slots))
      .then(
        () => (this.isUnkept = false),
        () => (this.isUnkept = true),
      );
  }

  /** Free slots of a network, the next first. */
  freeOn(network: NetworkId): SimHour[] {
    const span = { now: this.open.hour, end: this.open.scenario.weeks * 168 };
    return freeSlots(this.slots, network, this.open.views.posts?.rows ?? [], span);
  }
}
