/** When the client is at work: on working days, between nine and five. */
import type { Scenario } from '../scenario.ts';
import type { SimHour } from '../vocabulary.ts';

export const MORNING = 9;
const EVENING = 17;

/** When the client will have answered what is sent to them at an hour. */
export function answeredBy({ approvalHours }: Scenario['client'], sentAt: SimHour): SimHour {
  let hour = sentAt;
  for (let left = approvalHours; left > 0;) if (isOfficeHour(++hour)) left--;
  return hour;
}

const isOfficeHour = (hour: SimHour): boolean => Math.floor(hour / 24) % 7 < 5 && hour % 24 >= MORNING && hour % 24 < EVENING;
