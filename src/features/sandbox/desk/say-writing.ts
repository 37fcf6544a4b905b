/** What is said of anything that is written: its spelling, its layout, whether it sounds like the client. */
import { m } from '#i18n/paraglide/messages.js';
import type { ReasonCode } from '#simulation/appraisal/reasons.ts';

export type Say = (words: { first: string; second: string }) => string;

export const SAY_WRITING: Readonly<Partial<Record<ReasonCode, Say>>> = {
  'craft-clean': m.appraisal_craft_clean,
  'layout-block': m.appraisal_layout_block,
  'layout-emoji': m.appraisal_layout_emoji,
  'layout-exclaims': m.appraisal_layout_exclaims,
  'layout-hashtags': m.appraisal_layout_hashtags,
  'layout-shouting': m.appraisal_layout_shouting,
  'slip-apostrophe': m.appraisal_slip_apostrophe,
  'slip-article': m.appraisal_slip_article,
  'slip-d-or-t': m.appraisal_slip_d_or_t,
  'slip-doubled-sign': m.appraisal_slip_doubled_sign,
  'slip-doubled-word': m.appraisal_slip_doubled_word,
  'slip-mixed-up': m.appraisal_slip_mixed_up,
  'slip-no-space': m.appraisal_slip_no_space,
  'slip-small-i': m.appraisal_slip_small_i,
  'slip-small-start': m.appraisal_slip_small_start,
  'slip-space-before': m.appraisal_slip_space_before,
  'slip-spelling': m.appraisal_slip_spelling,
  'voice-avoided-word': m.appraisal_voice_avoided_word,
  'voice-brochure': m.appraisal_voice_brochure,
  'voice-emoji': m.appraisal_voice_emoji,
  'voice-form-letter': m.appraisal_voice_form_letter,
  'voice-hashtags': m.appraisal_voice_hashtags,
  'voice-humour': m.appraisal_voice_humour,
  'voice-joke-too-much': m.appraisal_voice_joke_too_much,
  'voice-own-word': m.appraisal_voice_own_word,
  'voice-particular': m.appraisal_voice_particular,
  'voice-person': m.appraisal_voice_person,
  'voice-pressure': m.appraisal_voice_pressure,
  'voice-quarrel': m.appraisal_voice_quarrel,
  'voice-shouting': m.appraisal_voice_shouting,
  'voice-too-loose': m.appraisal_voice_too_loose,
  'voice-too-stiff': m.appraisal_voice_too_stiff,
};
