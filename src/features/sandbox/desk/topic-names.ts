import { m } from '#i18n/paraglide/messages.js';
import type { Topic } from '#simulation/vocabulary.ts';

export const TOPIC_NAMES: Readonly<Record<Topic, () => string>> = {
  family: m.ads_topic_family,
  food: m.ads_topic_food,
  sport: m.ads_topic_sport,
  home: m.ads_topic_home,
  local: m.ads_topic_local,
  money: m.ads_topic_money,
  career: m.ads_topic_career,
  tech: m.ads_topic_tech,
  climate: m.ads_topic_climate,
  music: m.ads_topic_music,
  making: m.ads_topic_making,
  screen: m.ads_topic_screen,
};
