import { m } from '#i18n/paraglide/messages.js';
import type { Trend } from '../../views/market.ts';
import { FORMAT_NAMES } from '../compose/format-names.ts';
import { TOPIC_NAMES } from '../topic-names.ts';
import type { DayPart, Trait } from './read-rival.ts';

export const KIND_WORDS: Readonly<Record<Trend['kind'], () => string>> = {
  trend: m.market_kind_trend,
  holiday: m.market_kind_holiday,
  payday: m.market_kind_payday,
  event: m.market_kind_event,
  weather: m.market_kind_weather,
};

const PART_WORDS: Readonly<Record<DayPart, () => string>> = {
  night: m.market_part_night,
  morning: m.market_part_morning,
  afternoon: m.market_part_afternoon,
  evening: m.market_part_evening,
};
const SORT_WORDS = { promotion: m.market_sort_promotion, contest: m.market_sort_contest, other: m.market_sort_other } as const;

export function sayTrait(trait: Trait): string {
  switch (trait.of) {
    case 'format':
      return FORMAT_NAMES[trait.value]();
    case 'topic':
      return m.market_about({ topic: TOPIC_NAMES[trait.value]().toLowerCase() });
    case 'sort':
      return SORT_WORDS[trait.value]();
    case 'part':
      return PART_WORDS[trait.value]();
  }
}
