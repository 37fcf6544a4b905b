/** The audience as it is, in words. */
import type { Locale } from '#i18n/locale.ts';
import { m } from '#i18n/paraglide/messages.js';
import type { Segment } from '#simulation/scenario.ts';
import { NETWORKS, TOPICS } from '#simulation/vocabulary.ts';
import { NETWORK_NAMES } from '#ui/networks.ts';
import { sayNumber } from '../figures.ts';
import type { Look } from './look.ts';
import { MOTIVE_WORDS, RHYTHM_WORDS, TOPIC_WORDS } from './words.ts';

/** Interests below this are what everybody has. */
const CARES = 0.3;
const INTERESTS = 4;

/** A group of the audience. */
export type TrueGroup = {
  readonly id: string;
  readonly name: string;
  /** Of all people, from 0 to 1. */
  readonly part: number;
  readonly share: string;
  readonly followers: string;
  readonly online: string;
  readonly networks: readonly string[];
  readonly interests: string;
  readonly motives: string;
  readonly price: string;
};

/** The groups of the audience, the largest first. */
export const trueGroups = ({ scenario, texts, locale }: Pick<Look, 'scenario' | 'texts' | 'locale'>): TrueGroup[] =>
  scenario.segments
    .toSorted((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1))
    .map((segment) => ({
      id: segment.id,
      name: texts.segments[segment.id] ?? segment.name,
      part: segment.share,
      share: percent(segment.share, locale),
      followers: m.debrief_truth_followers({
        index: `${sayNumber(segment.followIndex, locale, { maximumFractionDigits: 1 })}×`,
      }),
      online: RHYTHM_WORDS[segment.rhythm](),
      networks: networksOf(segment, locale),
      interests: list(interestsOf(segment), locale),
      motives: list(
        segment.motives.map((motive) => MOTIVE_WORDS[motive]()),
        locale,
      ),
      price: priceOf(segment),
    }));

const percent = (value: number, locale: Locale): string =>
  sayNumber(value, locale, { style: 'percent', maximumFractionDigits: 0 });
const list = (words: readonly string[], locale: Locale): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(words);

const networksOf = ({ networks }: Segment, locale: Locale): string[] =>
  NETWORKS.flatMap((id) => {
    const share = networks[id] ?? 0;
    return share > 0 ? [`${NETWORK_NAMES[id]} ${percent(share, locale)}`] : [];
  });

const interestsOf = ({ interests }: Segment): string[] =>
  TOPICS.filter((topic) => (interests[topic] ?? 0) >= CARES)
    .toSorted((a, b) => (interests[b] ?? 0) - (interests[a] ?? 0))
    .slice(0, INTERESTS)
    .map((topic) => TOPIC_WORDS[topic]());

const priceOf = ({ priceSensitivity: price }: Segment): string =>
  price < 0.35 ? m.debrief_truth_price_low() : price < 0.65 ? m.debrief_truth_price_mid() : m.debrief_truth_price_high();
