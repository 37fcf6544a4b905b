import type { Locale } from '#i18n/locale.ts';
import type { Post } from '#simulation/actions.ts';
import type { Scenario } from '#simulation/scenario.ts';
import type { SimHour } from '#simulation/vocabulary.ts';
import { sayNumber } from '../../figures.ts';
import { type ShownPicture, shownOf } from '../../pictures/shown-picture.ts';
import { sayHour } from '../../sim-time.ts';

/** A post as a network shows it: words and things that can be seen, and nothing of what the run knows besides. */
export type Seen = Pick<Post, 'network' | 'format' | 'text' | 'altText' | 'hasCaptions' | 'disclosed' | 'crop'> & {
  readonly account: string;
  /** How many follow, as it is read. */
  readonly followers: string;
  readonly picture: (ShownPicture & { readonly scenes: number }) | null;
  /** Where the link leads, without the tags; null for no link. */
  readonly address: string | null;
  readonly when: string;
};

/** A name as it stands behind an @. */
export const handleOf = (account: string): string =>
  account
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

type Where = { readonly scenario: Scenario; readonly run: string; readonly at: SimHour; readonly locale: Locale };

/** What can be seen of a post that goes out `at` an hour. */
export function seenOf(post: Post, { scenario, run, at, locale }: Where): Seen {
  const { network, format, text, altText, hasCaptions, disclosed, crop } = post;
  const shown = shownOf(post, { client: scenario.id, run });
  const scenes = scenario.pictures.find(({ id }) => id === post.picture)?.scenes ?? 1;
  const page = scenario.pages.find(({ id }) => id === post.link);
  const { name, followers } = scenario.brand;
  return {
    network,
    format,
    text,
    altText,
    hasCaptions,
    disclosed,
    when: sayHour(scenario.startsOn, at, locale),
    ...(crop ? { crop } : {}),
    account: name,
    followers: sayNumber(followers[network] ?? 0, locale),
    picture: shown && { ...shown, scenes },
    address: page ? `${handleOf(name)}.example${page.path}` : null,
  };
}
