import { HOURS_A_WEEK } from '#simulation/vocabulary.ts';
import type { Path } from '#yaml/yaml-source.ts';
import type { Check, Found } from './found.ts';

/** Whether everything happens while the run lasts, and the calendar has what a learner must meet. */
export const checkTimes: Check = ({ scenario }) => {
  const { calendar, crisis, client, weeks } = scenario;
  const end = weeks * HOURS_A_WEEK;
  const found: Found[] = [];
  const say = (path: Path, message: string) => found.push({ file: 'scenario', path, message });
  const within = (path: Path, hour: number, last: number) => {
    if (hour > last) say(path, `is hour ${hour}; the run of ${weeks} weeks ends at hour ${end}. Take an earlier one.`);
  };
  for (const [i, entry] of calendar.entries()) {
    within(['calendar', i, 'from'], entry.from, end - 1);
    within(['calendar', i, 'to'], entry.to, end);
    if (entry.to <= entry.from) say(['calendar', i, 'to'], 'comes before from. Write the later hour here.');
  }
  within(['crisis', 'from'], crisis.from, end - 1);
  within(['client', 'lateChange', 'at'], client.lateChange.at, end - 1);
  const trends = calendar.filter((entry) => entry.kind === 'trend');
  if (!trends.some((trend) => trend.fits)) say(['calendar'], 'has no trend that fits. Add one with kind: trend and fits: true.');
  if (trends.every((trend) => trend.fits))
    say(['calendar'], 'has no trend to stay away from. Add one with kind: trend and fits: false.');
  if (calendar.every((entry) => entry.announced)) say(['calendar'], 'has no surprise. Add an entry with announced: false.');
  return found;
};
