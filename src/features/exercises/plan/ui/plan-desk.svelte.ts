import { type Locale, localizedPath } from '#i18n/locale.ts';
import { m } from '#i18n/paraglide/messages.js';
import { HOURS_A_WEEK, type SimHour } from '#simulation/vocabulary.ts';
import { PERSONA_DESK } from '../../persona/work.ts';
import type { Work as PersonaWork } from '../../persona/work.ts';
import { WorkKeeper } from '../../works/keeper.svelte.ts';
import { WorkStore } from '../../works/saving.ts';
import { mergeVersions } from '../../works/versions.ts';
import { Forecaster } from '../forecast/forecaster.svelte.ts';
import { gradePlan } from '../grade.ts';
import { suggestSlot } from '../suggest-slot.ts';
import type { PlanClient } from '../plan-client.ts';
import {
  blankPlan,
  dayOf,
  LIMITS,
  nextSlotId,
  type Plan,
  PLAN_DESK,
  type Slot,
  slotsIn,
  type Span,
  weekOf,
  withChanged,
  withCopiedWeek,
  withNew,
  without,
} from '../plan.ts';
import type { Finding } from '../rules/finding.ts';
import { sayHour } from '../words.ts';

export type View = 'plan' | 'rules' | 'forecast';

/** One learner at one client's plan: what is planned, what is said about it, what it would bring. */
export class PlanDesk {
  readonly client: PlanClient;
  readonly locale: Locale;
  readonly keeper: WorkKeeper<Plan>;
  readonly forecaster: Forecaster;

  /** The post that is being edited. */
  editing: string | null = $state(null);
  /** Posts that something is said about now. */
  marked: readonly string[] = $state.raw([]);
  dragged: Slot | null = $state.raw(null);
  /** On a narrow screen only one of the three is seen. */
  view: View = $state('plan');
  /** Said to everybody, and to screen readers. */
  said = $state('');
  persona: PersonaWork | null = $state.raw(null);

  constructor(client: PlanClient, locale: Locale) {
    this.client = client;
    this.locale = locale;
    this.keeper = new WorkKeeper(PLAN_DESK, client.id, blankPlan(), {
      mark: (plan) => gradePlan(client, plan).score / 100,
    });
    this.forecaster = new Forecaster(localizedPath(`/sandbox/${client.id}/scenario.json`, locale));
  }

  readonly slots: readonly Slot[] = $derived.by(() => slotsIn(this.plan));
  readonly grade = $derived.by(() => gradePlan(this.client, this.plan));
  readonly edited: Slot | null = $derived.by(() => this.slots.find(({ id }) => id === this.editing) ?? null);

  get plan(): Plan {
    return this.keeper.work;
  }

  /** Begins in the browser. Returns how to stop. */
  start(): () => void {
    const stop = this.keeper.start();
    void this.#findPersona();
    return () => {
      stop();
      this.forecaster.close();
    };
  }

  /** The learner's own portraits of this client, the newest, from wherever they are. */
  async #findPersona(): Promise<void> {
    const store = new WorkStore(PERSONA_DESK, this.client.id);
    const versions = mergeVersions((await store.listOnServer()) ?? [], await store.listLocal());
    this.persona = versions.find(({ work }) => work !== null)?.work ?? null;
  }

  /** Changes the plan; changes of one `group` in quick succession are one step to undo. */
  change(plan: Plan, group: string): void {
    this.marked = [];
    this.said = '';
    this.keeper.change(plan, group);
  }

  setSpan(weeks: Span): void {
    this.change({ ...this.plan, weeks }, `span:${String(Date.now())}`);
  }

  /** Puts a new post on a day and opens it. */
  add(day: number): void {
    if (this.plan.slots.length >= LIMITS.slots) {
      this.said = m.plan_full({ count: LIMITS.slots });
      return;
    }
    const id = nextSlotId(this.plan.slots);
    this.change(withNew(this.plan, [suggestSlot(this.client, this.slots, day)]), `add:${id}`);
    this.editing = id;
  }

  edit(slot: Slot, field: string): void {
    this.change(withChanged(this.plan, slot), `${slot.id}:${field}`);
  }

  remove(id: string): void {
    this.editing = null;
    this.change(without(this.plan, id), `remove:${id}`);
    this.said = m.plan_removed();
  }

  /** Moves a post by so many hours, as far as the plan goes. */
  moveTo(slot: Slot, at: SimHour): void {
    const end = this.plan.weeks * HOURS_A_WEEK;
    if (at < 0 || at >= end || at === slot.at) return;
    this.change(withChanged(this.plan, { ...slot, at }), `${slot.id}:move`);
    this.said = m.plan_moved({ when: sayHour(this.client, at, this.locale) });
  }

  dropOn(day: number): void {
    const slot = this.dragged;
    this.dragged = null;
    if (slot) this.moveTo(slot, slot.at + (day - dayOf(slot.at)) * 24);
  }

  copyWeek(week: number): void {
    this.change(withCopiedWeek(this.plan, week, week + 1), `copy:${String(Date.now())}`);
    this.said = m.plan_copied({ from: week + 1, to: week + 2 });
  }

  clearWeek(week: number): void {
    const slots = this.plan.slots.filter(({ at }) => weekOf(at) !== week);
    this.change({ ...this.plan, slots }, `clear:${String(Date.now())}`);
    this.said = m.plan_cleared({ week: week + 1 });
  }

  /** Shows the posts that a finding is about. */
  show(finding: Pick<Finding, 'slots'>): void {
    this.marked = finding.slots;
    this.view = 'plan';
  }
}
