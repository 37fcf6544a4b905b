import { m } from '#i18n/paraglide/messages.js';
import type { Level, Track } from './frontmatter.ts';

const TRACK_NAMES: Readonly<Record<Track, () => string>> = {
  job: m.track_job,
  strategy: m.track_strategy,
  networks: m.track_networks,
  copywriting: m.track_copywriting,
  visuals: m.track_visuals,
  psychology: m.track_psychology,
  community: m.track_community,
  advertising: m.track_advertising,
  analytics: m.track_analytics,
};
const TRACK_ABOUTS: Readonly<Record<Track, () => string>> = {
  job: m.track_about_job,
  strategy: m.track_about_strategy,
  networks: m.track_about_networks,
  copywriting: m.track_about_copywriting,
  visuals: m.track_about_visuals,
  psychology: m.track_about_psychology,
  community: m.track_about_community,
  advertising: m.track_about_advertising,
  analytics: m.track_about_analytics,
};
const LEVEL_NAMES: Readonly<Record<Level, () => string>> = {
  intern: m.level_intern,
  coordinator: m.level_coordinator,
  manager: m.level_manager,
  strategist: m.level_strategist,
  head: m.level_head,
};

/** A track's name in the reader's language. */
export const trackName = (track: Track): string => TRACK_NAMES[track]();

/** What a track is about, in one line. */
export const trackAbout = (track: Track): string => TRACK_ABOUTS[track]();

/** The step of the profession that a lesson is for. */
export const levelName = (level: Level): string => LEVEL_NAMES[level]();
