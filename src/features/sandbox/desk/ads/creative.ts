/** The post of an ad, of a hired person or of a contest, while it is being written. */
import type { OwnPicture, Post } from '#simulation/actions.ts';
import { LAWS } from '#simulation/networks/index.ts';
import type { Scenario } from '#simulation/scenario.ts';
import { type Format, FORMATS, type Language, type NetworkId, NETWORKS } from '#simulation/vocabulary.ts';
import { ownAt } from '../compose/read-picture.ts';
import { flagAt, oneOf, at, textAt } from '../read-plain.ts';

export type Creative = {
  format: Format;
  pillar: string;
  text: string;
  picture: string;
  /** What the learner says is on a picture of their own; null for one of the library. */
  ownPicture: OwnPicture | null;
  altText: string;
  hasCaptions: boolean;
  link: string;
  isTagged: boolean;
};
export type CreativeFault = 'no-text' | 'too-long' | 'no-picture' | 'no-link';
type CreativeFaults = { text?: CreativeFault; picture?: CreativeFault; link?: CreativeFault };

/** Formats that are nothing without a picture. */
const PICTURED: readonly Format[] = ['photo', 'carousel', 'video', 'story'];

export const lawOf = (network: NetworkId) => LAWS[NETWORKS.indexOf(network)] ?? LAWS[0];
export const networksOf = (scenario: Scenario): NetworkId[] =>
  NETWORKS.filter((network) => scenario.brand.followers[network] !== undefined);
export const formatsOf = (network: NetworkId): Format[] =>
  FORMATS.filter((format) => lawOf(network).formats[format] !== undefined);

/** A format that the network takes: the one wanted, or its first. */
export const formatOn = (network: NetworkId, wanted: Format | null): Format => {
  const formats = formatsOf(network);
  return formats.find((format) => format === wanted) ?? formats[0] ?? 'photo';
};

export const freshCreative = (scenario: Scenario, network: NetworkId): Creative => ({
  format: formatOn(network, null),
  pillar: scenario.pillars[0]?.id ?? '',
  text: '',
  picture: '',
  ownPicture: null,
  altText: '',
  hasCaptions: false,
  link: '',
  isTagged: true,
});

/** The creative of an ad or post that is there already, to be written on. */
export const creativeOf = ({
  format,
  pillar,
  text,
  picture,
  ownPicture,
  altText,
  hasCaptions,
  link,
  isTagged,
}: Post): Creative => ({
  format,
  pillar,
  text,
  picture: picture ?? '',
  ownPicture: ownPicture ?? null,
  altText,
  hasCaptions,
  link: link ?? '',
  isTagged: link === null || isTagged,
});

/** A creative as this browser kept it: what no longer fits gives way, words are kept. */
export function readCreative(value: unknown, scenario: Scenario, network: NetworkId): Creative {
  const fresh = freshCreative(scenario, network);
  const ownPicture = ownAt(value, scenario);
  const known = (items: readonly { readonly id: string }[], name: string): string =>
    items.find(({ id }) => id === at(value, name))?.id ?? '';
  return {
    format: formatOn(network, oneOf(FORMATS, at(value, 'format'))),
    pillar: known(scenario.pillars, 'pillar') || fresh.pillar,
    text: textAt(value, 'text'),
    picture: ownPicture ? textAt(value, 'picture') : known(scenario.pictures, 'picture'),
    ownPicture,
    altText: textAt(value, 'altText'),
    hasCaptions: flagAt(value, 'hasCaptions'),
    link: known(scenario.pages, 'link'),
    isTagged: at(value, 'isTagged') !== false,
  };
}

/** What is wrong with it, by field. `isForClicks`: it is paid for what begins with a click, so without a link it is shown to nobody. */
export function faultsOf(creative: Creative, network: NetworkId, isForClicks = false): CreativeFaults {
  const limit = lawOf(network).text.limit;
  return {
    ...(creative.text.trim() === '' ? { text: 'no-text' } : creative.text.length > limit ? { text: 'too-long' } : {}),
    ...(PICTURED.includes(creative.format) && creative.picture === '' ? { picture: 'no-picture' } : {}),
    ...(isForClicks && creative.link === '' ? { link: 'no-link' } : {}),
  };
}

export function postOf(
  creative: Creative,
  where: { scenario: Scenario; network: NetworkId; language: Language; disclosed: boolean },
): Post {
  const { format, pillar, text, picture, ownPicture, altText, hasCaptions, link, isTagged } = creative;
  return {
    network: where.network,
    format,
    pillar,
    topic: where.scenario.pillars.find(({ id }) => id === pillar)?.topic ?? 'local',
    language: where.language,
    text: text.trim(),
    picture: picture === '' ? null : picture,
    ...(picture !== '' && ownPicture ? { ownPicture } : {}),
    altText: picture === '' ? '' : altText.trim(),
    hasCaptions: format === 'video' && hasCaptions,
    link: link === '' ? null : link,
    isTagged: link !== '' && isTagged,
    disclosed: where.disclosed,
  };
}
