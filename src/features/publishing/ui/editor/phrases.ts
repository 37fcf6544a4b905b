import { m } from '#i18n/paraglide/messages.js';

/** The words of the editor's library in the author's language. */
export const phrases = (): Readonly<Record<string, string>> => ({
  Find: m.editor_phrase_find(),
  Replace: m.editor_phrase_replace(),
  next: m.editor_phrase_next(),
  previous: m.editor_phrase_previous(),
  all: m.editor_phrase_all(),
  'match case': m.editor_phrase_match_case(),
  regexp: m.editor_phrase_regexp(),
  'by word': m.editor_phrase_by_word(),
  replace: m.editor_phrase_replace_one(),
  'replace all': m.editor_phrase_replace_all(),
  close: m.editor_close(),
  '$ unchanged lines': m.editor_phrase_unchanged(),
  Accept: m.editor_phrase_accept(),
  Reject: m.editor_phrase_reject(),
  'Take this passage': m.editor_take_passage(),
});
