import { HOURS_A_WEEK, type Rhythm } from '../vocabulary.ts';

/**
 * When people of each rhythm have their phone in hand: relative weight of each hour of a weekday and of a weekend day.
 * Nights are quiet and end later at weekends (A10: onset 1 to 2 hours later on Sundays).
 */
const DAYS: Readonly<Record<Rhythm, { readonly weekday: readonly number[]; readonly weekend: readonly number[] }>> = {
  office: {
    weekday: [4, 2, 1, 1, 1, 3, 12, 26, 24, 14, 13, 17, 34, 22, 13, 14, 18, 28, 26, 28, 34, 36, 28, 12],
    weekend: [8, 4, 2, 1, 1, 1, 3, 9, 18, 25, 27, 26, 25, 24, 22, 22, 22, 23, 24, 26, 30, 32, 27, 15],
  },
  parents: {
    weekday: [3, 2, 2, 2, 2, 5, 14, 16, 18, 12, 12, 13, 18, 16, 12, 10, 10, 11, 10, 16, 38, 48, 36, 12],
    weekend: [4, 2, 2, 1, 2, 4, 12, 20, 20, 16, 14, 13, 16, 18, 14, 12, 11, 11, 11, 18, 36, 42, 30, 12],
  },
  students: {
    weekday: [20, 12, 6, 3, 2, 2, 5, 14, 18, 17, 18, 20, 26, 24, 21, 22, 24, 26, 27, 28, 32, 36, 38, 30],
    weekend: [28, 22, 14, 7, 3, 2, 2, 4, 8, 14, 20, 24, 26, 27, 27, 27, 27, 26, 26, 26, 27, 28, 30, 30],
  },
  shifts: {
    weekday: [8, 6, 5, 5, 6, 12, 16, 12, 10, 12, 14, 14, 16, 18, 22, 20, 15, 14, 14, 16, 20, 24, 26, 16],
    weekend: [10, 7, 5, 5, 6, 9, 12, 13, 14, 16, 17, 17, 18, 19, 21, 20, 17, 16, 16, 18, 21, 24, 25, 17],
  },
  retired: {
    weekday: [1, 1, 1, 1, 2, 5, 14, 28, 34, 30, 24, 18, 16, 14, 16, 18, 18, 18, 20, 26, 28, 18, 8, 3],
    weekend: [1, 1, 1, 1, 1, 3, 9, 20, 30, 32, 27, 20, 17, 15, 16, 18, 18, 18, 20, 25, 26, 18, 8, 3],
  },
  owners: {
    weekday: [2, 1, 1, 1, 2, 8, 20, 22, 14, 10, 10, 11, 20, 14, 9, 9, 10, 14, 18, 24, 32, 34, 22, 8],
    weekend: [3, 2, 1, 1, 1, 3, 8, 16, 22, 22, 20, 18, 18, 16, 15, 16, 18, 20, 22, 26, 32, 30, 20, 8],
  },
  nights: {
    weekday: [34, 26, 18, 12, 8, 5, 4, 4, 5, 7, 10, 14, 18, 20, 20, 20, 20, 20, 22, 24, 28, 32, 36, 38],
    weekend: [40, 36, 30, 22, 14, 8, 5, 4, 4, 5, 8, 12, 16, 20, 22, 23, 23, 22, 22, 22, 24, 26, 30, 34],
  },
};

/** Weight of each hour of the week of a rhythm, with mean 1; index 0 is Monday, 0:00 to 1:00. */
export function weekOf(rhythm: Rhythm): Float64Array {
  const week = new Float64Array(HOURS_A_WEEK);
  let total = 0;
  for (let hour = 0; hour < HOURS_A_WEEK; hour++) {
    const day = DAYS[rhythm];
    const weight = (hour < 120 ? day.weekday : day.weekend)[lateOnSunday(hour)] ?? 0;
    week[hour] = weight;
    total += weight;
  }
  for (let hour = 0; hour < HOURS_A_WEEK; hour++) week[hour] = ((week[hour] ?? 0) * HOURS_A_WEEK) / total;
  return week;
}

/** On Sundays the morning is an hour and more behind. */
const lateOnSunday = (hour: number): number => {
  const clock = hour % 24;
  return hour >= 144 && clock >= 4 && clock < 13 ? clock - 1 : clock;
};
