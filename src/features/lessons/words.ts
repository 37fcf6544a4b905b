import { m } from '#i18n/paraglide/messages.js';
import type { Competency, Level, Track } from './frontmatter.ts';

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
const COMPETENCY_NAMES: Readonly<Record<Competency, () => string>> = {
  audience: m.competency_audience,
  research: m.competency_research,
  planning: m.competency_planning,
  networks: m.competency_networks,
  copy: m.competency_copy,
  visuals: m.competency_visuals,
  community: m.competency_community,
  crisis: m.competency_crisis,
  ads: m.competency_ads,
  analytics: m.competency_analytics,
  reporting: m.competency_reporting,
  ethics: m.competency_ethics,
};

/** A track's name in the reader's language. */
export const trackName = (track: Track): string => TRACK_NAMES[track]();

/** What a track is about, in one line. */
export const trackAbout = (track: Track): string => TRACK_ABOUTS[track]();

/** The step of the profession that a lesson is for. */
export const levelName = (level: Level): string => LEVEL_NAMES[level]();

/** What a competency is called in the reader's language. */
export const competencyName = (competency: Competency): string => COMPETENCY_NAMES[competency]();
