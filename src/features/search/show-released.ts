import { levelName, trackName } from '#features/lessons/client.ts';
import { LEVELS, TRACKS } from '#features/lessons/index.ts';
import { type Locale, localizedPath } from '#i18n/locale.ts';
import type { Found } from './rules.ts';
import type { ReleasedResults, ShownResult } from './shown-result.ts';

/** Track and level of something found, by the names that readers see; none for a term. */
export function labelsOf(item: Pick<Found, 'track' | 'level'>): string[] {
  const track = TRACKS.find((known) => known === item.track);
  const level = LEVELS.find((known) => known === item.level);
  return track && level ? [trackName(track), levelName(level)] : [];
}

/** What was found among released lessons, ready for the page, in the language of this request. */
export function showReleased(found: readonly Found[], locale: Locale): ReleasedResults {
  const shown = found.map((item) => ({ isBefore: item.score > 0, result: shownOf(item, locale) }));
  return {
    before: shown.filter(({ isBefore }) => isBefore).map(({ result }) => result),
    behind: shown.filter(({ isBefore }) => !isBefore).map(({ result }) => result),
  };
}

function shownOf(item: Found, locale: Locale): ShownResult {
  const { title, language, summary, path, section, excerpt = [] } = item;
  return {
    url: localizedPath(path, locale),
    title,
    language,
    labels: labelsOf(item),
    text: excerpt.length > 0 ? excerpt : [{ text: summary, isHit: false }],
    sections: section ? [{ title: section.words, url: localizedPath(section.path, locale) }] : [],
  };
}
