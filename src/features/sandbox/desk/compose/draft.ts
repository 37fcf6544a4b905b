/** What is being written in the composer, from the first letter on. */
import type { Crop, Hypothesis, OwnPicture, Post } from '#simulation/actions.ts';
import { LAWS } from '#simulation/networks/index.ts';
import type { Scenario } from '#simulation/scenario.ts';
import {
  CROP_SHAPES,
  type CropShape,
  type Format,
  FORMATS,
  type Language,
  LANGUAGES,
  type NetworkId,
  NETWORKS,
  type SimHour,
} from '#simulation/vocabulary.ts';
import type { PostRow } from '../../views/posts.ts';
import { middleOf, shapesOf } from '../pictures/crop.ts';
import { at, flagAt, idOf, numberAt, oneOf, textAt } from '../read-plain.ts';
import { cropsAt, ownAt } from './read-picture.ts';

export const EXPECTABLE = ['reach', 'engagementRateByReach', 'clicks', 'comments', 'shares', 'saves', 'orders'] as const;
type Expectable = (typeof EXPECTABLE)[number];

export type Draft = {
  network: NetworkId;
  format: Format;
  pillar: string;
  language: Language;
  text: string;
  picture: string | null;
  /** What the learner says is on a picture of their own; null for one of the library. */
  ownPicture: OwnPicture | null;
  /** The shape that was asked for, and what is shown in each: going back to a network brings its crop back. */
  shape: CropShape | null;
  crops: Partial<Record<CropShape, Crop>>;
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

const WITHOUT_PICTURE = { picture: null, ownPicture: null, shape: null, crops: {} } as const;

/** Another picture: what was cropped of the last one means nothing for it. */
export const withPicture = (draft: Draft, picture: { readonly id: string; readonly stated?: OwnPicture } | null): Draft => ({
  ...draft,
  ...WITHOUT_PICTURE,
  picture: picture?.id ?? null,
  ownPicture: picture?.stated ?? null,
});

/** The shape in which the network will show the picture. */
export function shapeOf({ network, format, shape }: Draft): CropShape {
  const shapes = shapesOf(network, format);
  return shapes.find((one) => one === shape) ?? shapes[0];
}

/** What is shown of the picture; null where the network is left to choose. */
export function cropOf(draft: Draft): Crop | null {
  const shape = shapeOf(draft);
  return draft.crops[shape] ?? (draft.shape === shape ? middleOf(shape) : null);
}

export function freshDraft(scenario: Scenario, language: Language, at: SimHour): Draft {
  const network = networksOf(scenario)[0] ?? 'frame';
  return {
    network,
    format: formatsOf(network)[0] ?? 'text',
    pillar: scenario.pillars[0]?.id ?? '',
    language,
    text: '',
    ...WITHOUT_PICTURE,
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
  const { topic: _, isTagged, ownPicture = null, crop, ...kept } = post;
  const utm = isTagged
    ? { source: post.network, medium: 'social', campaign: post.pillar }
    : { source: '', medium: '', campaign: '' };
  const cropped = { ownPicture, shape: crop?.shape ?? null, crops: crop ? { [crop.shape]: crop } : {} };
  return { ...kept, ...cropped, utm, expects: { metric: 'reach', above: null, because: '' }, at };
}

/** The same words for another network: a format that it does not take gives way. */
export function onNetwork(draft: Draft, network: NetworkId): Draft {
  const formats = formatsOf(network);
  return { ...draft, network, format: formats.includes(draft.format) ? draft.format : (formats[0] ?? 'text') };
}

export function postOf(draft: Draft, scenario: Scenario): Post {
  const { network, format, pillar, language, text, picture, ownPicture, altText, link, utm, disclosed } = draft;
  const crop = picture === null ? null : cropOf(draft);
  return {
    network,
    format,
    pillar,
    topic: scenario.pillars.find(({ id }) => id === pillar)?.topic ?? 'local',
    language,
    text,
    picture,
    ...(picture !== null && ownPicture ? { ownPicture } : {}),
    ...(crop ? { crop } : {}),
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
  const ownPicture = ownAt(value, scenario);
  return {
    ...fresh,
    network,
    format: oneOf(formatsOf(network), at(value, 'format')) ?? formatsOf(network)[0] ?? fresh.format,
    pillar: idOf(scenario.pillars, at(value, 'pillar')) ?? fresh.pillar,
    language: oneOf(LANGUAGES, at(value, 'language')) ?? language,
    text: textAt(value, 'text'),
    picture: ownPicture ? textAt(value, 'picture') : idOf(scenario.pictures, at(value, 'picture')),
    ownPicture,
    shape: oneOf(CROP_SHAPES, at(value, 'shape')) ?? null,
    crops: cropsAt(value),
    altText: textAt(value, 'altText'),
    hasCaptions: flagAt(value, 'hasCaptions'),
    link: idOf(scenario.pages, at(value, 'link')),
    utm: { source: textAt(utm, 'source'), medium: textAt(utm, 'medium'), campaign: textAt(utm, 'campaign') },
    disclosed: flagAt(value, 'disclosed'),
    expects: {
      metric: oneOf(EXPECTABLE, at(expects, 'metric')) ?? 'reach',
      above: numberAt(expects, 'above'),
      because: textAt(expects, 'because'),
    },
  };
}
