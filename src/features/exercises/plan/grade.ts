import type { PlanClient } from './plan-client.ts';
import { type Plan, slotsIn } from './plan.ts';
import { judgeCadence } from './rules/cadence.ts';
import { judgeDates } from './rules/dates.ts';
import { type Finding, idsOf, type Look, type Part, PART_NAMES, PARTS } from './rules/finding.ts';
import { judgeFormats } from './rules/formats.ts';
import { judgeHours } from './rules/hours.ts';
import { judgeMix } from './rules/mix.ts';
import { judgeRhythm } from './rules/rhythm.ts';
import { judgeWork } from './rules/work.ts';

export type PartGrade = { readonly part: Part; readonly points: number; readonly max: number };

export type PlanGrade = {
  /** 0 to 100; the parts' points add up to it exactly. */
  readonly score: number;
  readonly parts: readonly PartGrade[];
  /** What costs most comes first; remarks last. */
  readonly findings: readonly Finding[];
};

/** Posts a week from which a plan can show what it is worth. With fewer, points are given in proportion. */
const WHOLE_WEEK = 3;

/** Points lost when no post says what it is about. */
const LOST_UNTITLED = 6;

const JUDGES = [judgeCadence, judgeRhythm, judgeHours, judgeMix, judgeFormats, judgeWork, judgeDates];

/** Judges a plan. Pure: the browser's feedback and the server's mark are the same function. */
export function gradePlan(client: PlanClient, plan: Plan): PlanGrade {
  const look: Look = { client, weeks: plan.weeks, slots: slotsIn(plan).filter((slot) => isPossible(client, slot)) };
  const findings = [...JUDGES.flatMap((judge) => judge(look)), ...findUntitled(look)];
  const fullness = Math.min(1, look.slots.length / (WHOLE_WEEK * look.weeks));
  const parts = PART_NAMES.map((part): PartGrade => {
    const lost = findings.reduce((sum, finding) => sum + (finding.part === part ? finding.lost : 0), 0);
    return { part, max: PARTS[part], points: Math.round(fullness * Math.max(0, PARTS[part] - lost)) };
  });
  return {
    score: parts.reduce((sum, { points }) => sum + points, 0),
    parts,
    // An empty desk is not told of everything that it lacks.
    findings: look.slots.length === 0 ? [] : inOrder(findings),
  };
}

/** Whether the client has the account and the pillar; others can only come from a changed scenario. */
const isPossible = ({ networks, pillars }: PlanClient, { network, format, pillar }: Plan['slots'][number]): boolean =>
  networks.some(({ id, formats }) => id === network && formats.some((known) => known.id === format)) &&
  pillars.some(({ id }) => id === pillar);

const inOrder = (findings: readonly Finding[]): Finding[] =>
  findings
    .map((finding, place) => ({ finding, place }))
    .sort((a, b) => b.finding.lost - a.finding.lost || a.place - b.place)
    .map(({ finding }) => finding);

function findUntitled({ slots }: Look): Finding[] {
  const untitled = slots.filter(({ title }) => title.trim() === '');
  if (untitled.length === 0) return [];
  const lost = (LOST_UNTITLED * untitled.length) / slots.length;
  return [{ rule: 'untitled', part: 'mix', slots: idsOf(untitled), lost, figures: { count: untitled.length }, source: 'house' }];
}
