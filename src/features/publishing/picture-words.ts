import { m } from '#i18n/paraglide/messages.js';

/** What is said when a picture isn't taken: what is wrong and what to do. */
export const PICTURE_WORDS: Readonly<Record<string, () => string>> = {
  'picture-is-svg': m.editor_picture_svg,
  'picture-unknown': m.editor_picture_unknown,
  'picture-too-large': m.editor_picture_too_large,
  'picture-broken': m.editor_picture_broken,
  'too-many-pictures': m.editor_picture_too_many,
  'too-many-this-hour': m.editor_picture_hour,
};
