import { m } from '#i18n/paraglide/messages.js';
import type { FileFault } from './picture-file.ts';
import type { BUSY, FACES, Question, SOURCES, YES_NO } from './state-picture.ts';

type Words<Name extends string> = Readonly<Record<Name, () => string>>;

export const FAULT_WORDS: Words<FileFault | 'not-kept'> = {
  empty: m.pictures_fault_empty,
  animation: m.pictures_fault_animation,
  'phone-format': m.pictures_fault_phone,
  drawing: m.pictures_fault_drawing,
  'no-picture': m.pictures_fault_other,
  'too-heavy': m.pictures_fault_heavy,
  unreadable: m.pictures_fault_unreadable,
  'too-small': m.pictures_fault_small,
  'not-kept': m.pictures_fault_not_kept,
};
export const QUESTION_WORDS: Words<Question> = {
  topic: m.pictures_ask_topic,
  product: m.pictures_ask_product,
  faces: m.pictures_ask_faces,
  children: m.pictures_ask_children,
  agreed: m.pictures_ask_agreed,
  text: m.pictures_ask_text,
  near: m.pictures_ask_near,
  busy: m.pictures_ask_busy,
  source: m.pictures_ask_source,
};
export const FACES_WORDS: Words<(typeof FACES)[number]> = {
  none: m.pictures_faces_none,
  one: m.pictures_faces_one,
  few: m.pictures_faces_few,
  many: m.pictures_faces_many,
};
export const BUSY_WORDS: Words<(typeof BUSY)[number]> = {
  calm: m.pictures_busy_calm,
  some: m.pictures_busy_some,
  busy: m.pictures_busy_busy,
};
export const SOURCE_WORDS: Words<(typeof SOURCES)[number]> = {
  made: m.pictures_source_made,
  licensed: m.pictures_source_licensed,
  found: m.pictures_source_found,
};
export const YES_NO_WORDS: Words<(typeof YES_NO)[number]> = { yes: m.pictures_yes, no: m.pictures_no };
