export const PLAN_LOOKS = ['month', 'fortnight', 'list'] as const;
/** How the plan is looked at: four weeks, two weeks with more room, or day by day. */
export type PlanLook = (typeof PLAN_LOOKS)[number];

export const isPlanLook = (text: string): text is PlanLook => PLAN_LOOKS.some((look) => look === text);

/** How many weeks each look shows. */
const SPANS: Readonly<Record<PlanLook, number>> = { month: 4, fortnight: 2, list: 4 };

export const spanOf = (look: PlanLook): number => SPANS[look];

/** The weeks that are shown from a week on, counted from 0; as many as there are to fill the span. */
export function weeksShown(look: PlanLook, from: number, weeks: number): number[] {
  const span = Math.min(SPANS[look], weeks);
  const first = Math.max(0, Math.min(from, weeks - span));
  return Array.from({ length: span }, (_, i) => first + i);
}
