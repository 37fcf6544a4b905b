import { m } from '#i18n/paraglide/messages.js';
import { type Format, FORMATS } from '#simulation/vocabulary.ts';

export const FORMAT_NAMES: Readonly<Record<Format, () => string>> = {
  text: m.compose_format_text,
  photo: m.compose_format_photo,
  carousel: m.compose_format_carousel,
  video: m.compose_format_video,
  link: m.compose_format_link,
  document: m.compose_format_document,
  poll: m.compose_format_poll,
  story: m.compose_format_story,
  live: m.compose_format_live,
};

export const isFormat = (text: string): text is Format => FORMATS.some((format) => format === text);
