import * as z from 'zod/mini';
import { FORMATS, HOURS_A_WEEK, NETWORKS, type SimHour } from '#simulation/vocabulary.ts';
import type { DeskKind } from '../works/desk-kind.ts';

/** How much a plan may hold: generous for people, bounded for the server. */
export const LIMITS = { title: 90, slots: 120 } as const;

/** What a post is there for: to tell something, to start a talk, to bring people to the site, to sell. */
export const AIMS = ['tell', 'talk', 'visit', 'sell'] as const;
export type Aim = (typeof AIMS)[number];

/** One plans two weeks first, and then the month. */
export const SPANS = [2, 4] as const;
export type Span = (typeof SPANS)[number];

const id = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/));

const Slot = z.object({
  id,
  /** Hours since Monday 00:00 of the first week. */
  at: z.int().check(z.gte(0), z.lt(4 * HOURS_A_WEEK)),
  network: z.enum(NETWORKS),
  format: z.enum(FORMATS),
  pillar: id,
  aim: z.enum(AIMS),
  /** The date of the client's calendar that it takes up; null for none. */
  date: z.nullable(id),
  /** What it will be about, in a few words. */
  title: z.string().check(z.maxLength(LIMITS.title)),
});

/** A content plan for one client. Parsed wherever it comes in, in the browser and on the server. */
export const Plan = z.object({
  v: z.literal(1),
  weeks: z.union([z.literal(2), z.literal(4)]),
  slots: z.array(Slot).check(z.maxLength(LIMITS.slots)),
});

export type Plan = z.infer<typeof Plan>;
export type Slot = z.infer<typeof Slot>;

/** How works of this desk are read. */
export const PLAN_DESK: DeskKind<Plan> = { desk: 'plan', parse: (value) => Plan.safeParse(value).data ?? null };

export const blankPlan = (): Plan => ({ v: 1, weeks: 2, slots: [] });

export const weekOf = (at: SimHour): number => Math.floor(at / HOURS_A_WEEK);
export const dayOf = (at: SimHour): number => Math.floor(at / 24);

/** What is planned within its span, the earliest first; what was planned for a month stays when two weeks are looked at. */
export const slotsIn = ({ slots, weeks }: Plan): Slot[] =>
  slots.filter(({ at }) => at < weeks * HOURS_A_WEEK).sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));

/** The next free id, `s3` after `s1` and `s2`. */
export const nextSlotId = (slots: readonly { readonly id: string }[]): string =>
  `s${String(slots.reduce((top, slot) => Math.max(top, Number(slot.id.slice(1)) || 0), 0) + 1)}`;

/** The plan with more slots, as far as it can hold them. */
export function withNew(plan: Plan, slots: readonly Omit<Slot, 'id'>[]): Plan {
  const all = [...plan.slots];
  for (const slot of slots.slice(0, LIMITS.slots - all.length)) all.push({ ...slot, id: nextSlotId(all) });
  return { ...plan, slots: all };
}

export const withChanged = (plan: Plan, slot: Slot): Plan => ({
  ...plan,
  slots: plan.slots.map((other) => (other.id === slot.id ? slot : other)),
});

export const without = (plan: Plan, slotId: string): Plan => ({
  ...plan,
  slots: plan.slots.filter(({ id: own }) => own !== slotId),
});

/** Puts a copy of a week's posts into another week, beside what stands there. */
export const withCopiedWeek = (plan: Plan, from: number, to: number): Plan =>
  withNew(
    plan,
    slotsIn(plan)
      .filter(({ at }) => weekOf(at) === from)
      .map(({ id: _, ...slot }) => ({ ...slot, at: slot.at + (to - from) * HOURS_A_WEEK })),
  );
