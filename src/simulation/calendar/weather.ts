/** What the calendar does to the world at an hour: who is online, how much everybody posts, what people care for and buy. */
import type { CalendarEntry } from '../scenario.ts';
import type { State } from '../state.ts';
import { NETWORKS, TOPICS } from '../vocabulary.ts';

/** Everybody posts more on working days and less on Sundays: factor on the crowd by weekday. */
const NOISE_BY_DAY = [1.02, 1.05, 1.05, 1.03, 1, 0.94, 0.91] as const;
/** People shop for themselves at weekends (F03: visits from social networks +25 %, and more of them buy). */
const DEMAND_BY_DAY = [0.95, 0.95, 0.96, 0.98, 1, 1.1, 1.06] as const;

export function updateWeather(state: State): void {
  const { weather, hour } = state;
  const day = Math.floor(hour / 24) % 7;
  weather.activity = 1;
  weather.demand = DEMAND_BY_DAY[day] ?? 1;
  weather.noise.fill(NOISE_BY_DAY[day] ?? 1);
  weather.interest.fill(1);
  for (const entry of state.scenario.calendar) if (isOn(entry, hour)) apply(state, entry);
}

export const isOn = (entry: CalendarEntry, hour: number): boolean => entry.from <= hour && hour < entry.to;

function apply({ weather }: State, entry: CalendarEntry): void {
  weather.activity *= entry.activity;
  weather.demand *= entry.demand;
  NETWORKS.forEach((network, n) => {
    if (entry.networks.length === 0 || entry.networks.includes(network)) weather.noise[n] = (weather.noise[n] ?? 1) * entry.noise;
  });
  TOPICS.forEach((topic, t) => {
    if (entry.topics.includes(topic)) weather.interest[t] = (weather.interest[t] ?? 1) * entry.interest;
  });
}

/** Whether a network's law is changed at this hour. */
export const isLawChanged = (state: State, network: number): boolean =>
  state.scenario.calendar.some(
    (entry) =>
      entry.kind === 'feed-change' &&
      isOn(entry, state.hour) &&
      (entry.networks.length === 0 || entry.networks.some((name) => NETWORKS.indexOf(name) === network)),
  );
