/** What is being written in the composer, from the first letter on. */
import type { Hypothesis, Post } from '#simulation/actions.ts';
import { LAWS } from '#simulation/networks/index.ts';
import type { Scenario } from '#simulation/scenario.ts';
import {
  type Format,
  FORMATS,
  type Language,
  LANGUAGES,
  type NetworkId,
  NETWORKS,
  type SimHour,
} from '#simulation/vocabulary.ts';
import type { PostRow } from '../../views/posts.ts';

export const EXPECTABLE = ['reach', 'engagementRateByReach', 'clicks', 'comments', 'shares', 'saves', 'orders'] as const;
type Expectable = (typeof EXPECTABLE)[number];

export type Draft = {
  network: NetworkId;
  format: Format;
  pillar: string;
  language: Language;
  text: string;
  picture: string | null;
  altText: string;
  hasCaptions: boolean;
  link: string | null;
  utm: { source: string; medium: string; campaign: string };
  disclosed: boolean;
  expects: { metric: Expectable; above: number | null; because: string };
  at: SimHour;
};

/** Formats that are nothing without a picture. */
const PICTURED: ReadonlySet<Format> = new Set<Format>(['photo', 'carousel', 'video', 'story']);
export const needsPicture = (format: Format): boolean => PICTURED.has(format);

export const lawOf = (network: NetworkId) => LAWS[NETWORKS.indexOf(network)] ?? LAWS[0];
export const networksOf = (scenario: Scenario): NetworkId[] =>
  NETWORKS.filter((network) => scenario.brand.followers[network] !== undefined);
/** What a network takes, in its own order: what is at home there comes first. */
export const formatsOf = (network: NetworkId): Format[] =>
  Object.keys(lawOf(network).formats).flatMap((name) => FORMATS.find((format) => format === name) ?? []);

export function freshDraft(scenario: Scenario, language: Language, at: SimHour): Draft {
  const network = networksOf(scenario)[0] ?? 'frame';
  return {
    network,
    format: formatsOf(network)[0] ?? 'text',
    pillar: scenario.pillars[0]?.id ?? '',
    language,
    text: '',
    picture: null,
    altText: '',
    hasCaptions: false,
    link: null,
    utm: { source: '', medium: '', campaign: '' },
    disclosed: false,
    expects: { metric: 'reach', above: null, because: '' },
    at,
  };
}

/** A planned post, to be written on. That its link is tagged is all the run knows of the tags. */
export function draftOf({ post, at }: Pick<PostRow, 'post' | 'at'>): Draft {
  const { topic: _, isTagged, ...kept } = post;
  const utm = isTagged
    ? { source: post.network, medium: 'social', campaign: post.pillar }
    : { source: '', medium: '', campaign: '' };
  return { ...kept, utm, expects: { metric: 'reach', above: null, because: '' }, at };
}

/** The same words for another network: a format that it does not take gives way. */
export function onNetwork(draft: Draft, network: NetworkId): Draft {
  const formats = formatsOf(network);
  return { ...draft, network, format: formats.includes(draft.format) ? draft.format : (formats[0] ?? 'text') };
}

export function postOf(draft: Draft, scenario: Scenario): Post {
  const { network, format, pillar, language, text, picture, altText, link, utm, disclosed } = draft;
  return {
    network,
    format,
    pillar,
    topic: scenario.pillars.find(({ id }) => id === pillar)?.topic ?? 'local',
    language,
    text,
    picture,
    altText: picture === null ? '' : altText,
    hasCaptions: format === 'video' && draft.hasCaptions,
    link,
    isTagged: link !== null && Object.values(utm).every((tag) => tag.trim() !== ''),
    disclosed,
  };
}

/** What the learner expects; null when they don't say a number. A share is written in percent. */
export function hypothesisOf({ expects: { metric, above, because } }: Draft): Hypothesis | null {
  if (above === null) return null;
  return { metric, above: metric === 'engagementRateByReach' ? above / 100 : above, because: because.trim() };
}

/** Whether anything has been written that would be a pity to lose. */
export const isBlank = ({ text, picture, link, expects }: Draft): boolean =>
  text.trim() === '' && picture === null && link === null && expects.above === null && expects.because === '';

const at = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
const textAt = (value: unknown, name: string): string => {
  const found = at(value, name);
  return typeof found === 'string' ? found : '';
};
const oneOf = <One extends string>(all: readonly One[], value: unknown): One | undefined => all.find((one) => one === value);
const idOf = (items: readonly { readonly id: string }[], value: unknown): string | null =>
  items.find(({ id }) => id === value)?.id ?? null;
const numberAt = (value: unknown, name: string): number | null => {
  const found = at(value, name);
  return typeof found === 'number' && Number.isFinite(found) && found >= 0 ? found : null;
};

/**
 * A draft as this browser kept it; null when it is none. What no longer fits the client (a picture that is gone, a network
 * without an account) is replaced, and the words are kept.
 */
export function readDraft(value: unknown, scenario: Scenario, language: Language): Draft | null {
  if (typeof at(value, 'text') !== 'string') return null;
  const hour = numberAt(value, 'at');
  const fresh = freshDraft(scenario, language, hour === null ? 0 : Math.floor(hour));
  const network = oneOf(networksOf(scenario), at(value, 'network')) ?? fresh.network;
  const utm = at(value, 'utm');
  const expects = at(value, 'expects');
  return {
    ...fresh,
    network,
    format: oneOf(formatsOf(network), at(value, 'format')) ?? formatsOf(network)[0] ?? fresh.format,
    pillar: idOf(scenario.pillars, at(value, 'pillar')) ?? fresh.pillar,
    language: oneOf(LANGUAGES, at(value, 'language')) ?? language,
    text: textAt(value, 'text'),
    picture: idOf(scenario.pictures, at(value, 'picture')),
    altText: textAt(value, 'altText'),
    hasCaptions: at(value, 'hasCaptions') === true,
    link: idOf(scenario.pages, at(value, 'link')),
    utm: { source: textAt(utm, 'source'), medium: textAt(utm, 'medium'), campaign: textAt(utm, 'campaign') },
    disclosed: at(value, 'disclosed') === true,
    expects: {
      metric: oneOf(EXPECTABLE, at(expects, 'metric')) ?? 'reach',
      above: numberAt(expects, 'above'),
      because: textAt(expects, 'because'),
    },
  };
}
