/** The words in which scenarios, actions and the engine speak of the world. */

export const NETWORKS = ['frame', 'loopa', 'chirp', 'guild', 'commons'] as const;
export type NetworkId = (typeof NETWORKS)[number];

/** What people care about; the same twelve as in the persona builder. */
export const TOPICS = [
  'family',
  'food',
  'sport',
  'home',
  'local',
  'money',
  'career',
  'tech',
  'climate',
  'music',
  'making',
  'screen',
] as const;
export type Topic = (typeof TOPICS)[number];

/** `photo`: one picture · `carousel`: several, swiped · `video`: short · `document`: pages to leaf through · `story`: gone after a day. */
export const FORMATS = ['text', 'photo', 'carousel', 'video', 'link', 'document', 'poll', 'story', 'live'] as const;
export type Format = (typeof FORMATS)[number];

/** In which shape a network shows a picture: 1:1 · 4:5 · 1.91:1 · 16:9 · 9:16. */
export const CROP_SHAPES = ['square', 'portrait', 'landscape', 'wide', 'story'] as const;
export type CropShape = (typeof CROP_SHAPES)[number];

export const LANGUAGES = ['en', 'nl'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The rhythm of somebody's week; `activity/rhythms.ts` says what each is. */
export const RHYTHMS = ['office', 'parents', 'students', 'shifts', 'retired', 'owners', 'nights'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

/** Hours since Monday 00:00 of the first week. */
export type SimHour = number;
/** Seconds since Monday 00:00 of the first week. */
export type SimSecond = number;

export const HOURS_A_DAY = 24;
export const HOURS_A_WEEK = 168;
export const SECONDS_AN_HOUR = 3600;
