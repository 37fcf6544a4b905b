import { m } from '#i18n/paraglide/messages.js';
import type { Finding } from '#simulation/appraisal/types.ts';
import type { ReasonCode } from '#simulation/appraisal/reasons.ts';
import { type Say, SAY_WRITING } from '../say-writing.ts';
import { FORMAT_NAMES, isFormat } from './format-names.ts';

/** Every reason that can be given for a post; by name, so that a page carries no message that it can't show. */
const SAY: Readonly<Partial<Record<ReasonCode, Say>>> = {
  ...SAY_WRITING,
  'arousal-flat': m.appraisal_arousal_flat,
  'arousal-stirs': m.appraisal_arousal_stirs,
  'call-clear': m.appraisal_call_clear,
  'call-competing': m.appraisal_call_competing,
  'call-hinted': m.appraisal_call_hinted,
  'call-how': m.appraisal_call_how,
  'call-none': m.appraisal_call_none,
  'call-soft': m.appraisal_call_soft,
  'call-vague': m.appraisal_call_vague,
  'clarity-block': m.appraisal_clarity_block,
  'clarity-cliche': m.appraisal_clarity_cliche,
  'clarity-grade': m.appraisal_clarity_grade,
  'clarity-hashtags': m.appraisal_clarity_hashtags,
  'clarity-jargon': m.appraisal_clarity_jargon,
  'clarity-long-sentence': m.appraisal_clarity_long_sentence,
  'clarity-no-words': m.appraisal_clarity_no_words,
  'clarity-other-language': m.appraisal_clarity_other_language,
  'clarity-passive': m.appraisal_clarity_passive,
  'clarity-short-sentences': m.appraisal_clarity_short_sentences,
  'clarity-shouted': m.appraisal_clarity_shouted,
  'clarity-stiff': m.appraisal_clarity_stiff,
  'feeling-bad-calm': m.appraisal_feeling_bad_calm,
  'feeling-bad-stirred': m.appraisal_feeling_bad_stirred,
  'feeling-glad': m.appraisal_feeling_glad,
  'hook-alarm': m.appraisal_hook_alarm,
  'hook-astonishes': m.appraisal_hook_astonishes,
  'hook-bare': m.appraisal_hook_bare,
  'hook-brand-first': m.appraisal_hook_brand_first,
  'hook-cliche': m.appraisal_hook_cliche,
  'hook-concerns-you': m.appraisal_hook_concerns_you,
  'hook-concrete': m.appraisal_hook_concrete,
  'hook-emoji': m.appraisal_hook_emoji,
  'hook-exclaims': m.appraisal_hook_exclaims,
  'hook-first-person': m.appraisal_hook_first_person,
  'hook-greeting': m.appraisal_hook_greeting,
  'hook-idle-question': m.appraisal_hook_idle_question,
  'hook-jargon': m.appraisal_hook_jargon,
  'hook-no-picture': m.appraisal_hook_no_picture,
  'hook-notice': m.appraisal_hook_notice,
  'hook-number': m.appraisal_hook_number,
  'hook-offer': m.appraisal_hook_offer,
  'hook-person': m.appraisal_hook_person,
  'hook-picture-clutter': m.appraisal_hook_picture_clutter,
  'hook-picture-face': m.appraisal_hook_picture_face,
  'hook-picture-near': m.appraisal_hook_picture_near,
  'hook-picture-text': m.appraisal_hook_picture_text,
  'hook-punch': m.appraisal_hook_punch,
  'hook-question': m.appraisal_hook_question,
  'hook-quote': m.appraisal_hook_quote,
  'hook-something-happened': m.appraisal_hook_something_happened,
  'hook-tension': m.appraisal_hook_tension,
  'hook-throat-clearing': m.appraisal_hook_throat_clearing,
  'native-block': m.appraisal_native_block,
  'native-dead-link': m.appraisal_native_dead_link,
  'native-format': m.appraisal_native_format,
  'native-hashtags': m.appraisal_native_hashtags,
  'native-no-captions': m.appraisal_native_no_captions,
  'native-over-limit': m.appraisal_native_over_limit,
  'native-too-long': m.appraisal_native_too_long,
  'native-too-short': m.appraisal_native_too_short,
  'native-weak-link': m.appraisal_native_weak_link,
  'native-wrong-format': m.appraisal_native_wrong_format,
  'novelty-repeats': m.appraisal_novelty_repeats,
  'personality-announces': m.appraisal_personality_announces,
  'personality-cliche': m.appraisal_personality_cliche,
  'personality-emoji': m.appraisal_personality_emoji,
  'personality-humour': m.appraisal_personality_humour,
  'personality-i': m.appraisal_personality_i,
  'personality-name': m.appraisal_personality_name,
  'personality-offer': m.appraisal_personality_offer,
  'personality-opinion': m.appraisal_personality_opinion,
  'personality-particular': m.appraisal_personality_particular,
  'personality-people': m.appraisal_personality_people,
  'personality-quote': m.appraisal_personality_quote,
  'personality-stiff': m.appraisal_personality_stiff,
  'personality-we': m.appraisal_personality_we,
  'promotion-brand': m.appraisal_promotion_brand,
  'promotion-brochure': m.appraisal_promotion_brochure,
  'promotion-buy-now': m.appraisal_promotion_buy_now,
  'promotion-discount': m.appraisal_promotion_discount,
  'promotion-exclaims': m.appraisal_promotion_exclaims,
  'promotion-gives-besides': m.appraisal_promotion_gives_besides,
  'promotion-link': m.appraisal_promotion_link,
  'promotion-offer': m.appraisal_promotion_offer,
  'promotion-pressure': m.appraisal_promotion_pressure,
  'promotion-price': m.appraisal_promotion_price,
  'promotion-shouts': m.appraisal_promotion_shouts,
  'promotion-superlative': m.appraisal_promotion_superlative,
  'topic-kept': m.appraisal_topic_kept,
  'topic-other': m.appraisal_topic_other,
  'topic-unclear': m.appraisal_topic_unclear,
  'useful-advice': m.appraisal_useful_advice,
  'useful-do': m.appraisal_useful_do,
  'useful-emoji': m.appraisal_useful_emoji,
  'useful-empty': m.appraisal_useful_empty,
  'useful-list': m.appraisal_useful_list,
  'useful-number': m.appraisal_useful_number,
  'useful-room': m.appraisal_useful_room,
  'useful-steps': m.appraisal_useful_steps,
  'useful-tale': m.appraisal_useful_tale,
  'useful-when': m.appraisal_useful_when,
};

/** A judgement in words; null for one that is not about a post's words. */
export function sayFinding({ reason, words }: Finding): string | null {
  const [first = '', second = ''] = words;
  return SAY[reason]?.({ first: isFormat(first) ? FORMAT_NAMES[first]() : first, second }) ?? null;
}

/** Qualities that are neither good nor bad in themselves. */
const NEUTRAL: ReadonlySet<string> = new Set(['valence', 'arousal']);

/** Whether it does the post good (1) or harm (-1), and how much; 0 for neither. Selling is a cost. */
function worthOf({ about, effect }: Finding): number {
  if (NEUTRAL.has(about)) return 0;
  return about === 'promotion' ? -effect : effect;
}

/** What weighs most: first what to mend, then what works, each at most so many and none twice. */
export function chooseHints(findings: readonly Finding[], most: number): { mend: string[]; works: string[] } {
  const choose = (sign: 1 | -1): string[] => {
    const said = findings
      .filter((finding) => worthOf(finding) * sign > 0.02)
      .toSorted((a, b) => sign * (worthOf(b) - worthOf(a)))
      .flatMap((finding) => sayFinding(finding) ?? []);
    return [...new Set(said)].slice(0, most);
  };
  return { mend: choose(-1), works: choose(1) };
}
