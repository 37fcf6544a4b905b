import type { Locale } from '#i18n/locale.ts';
import { m } from '#i18n/paraglide/messages.js';
import type { Part, WhyMetric } from '#simulation/explain/why.ts';
import type { Motive, Scenario } from '#simulation/scenario.ts';
import { HOURS_A_WEEK, type Rhythm, type Topic } from '#simulation/vocabulary.ts';
import type { Busy } from '../../run/study-link.ts';
import type { Supposition } from '../../run/study-protocol.ts';
import type { Moment, Story, StoryPost } from '../../run/study-story.ts';
import type { HabitName, Trouble } from '../../run/study-troubles.ts';
import type { RunTexts } from '../../scenarios/texts-in.ts';
import { sayNumber, sayValue } from '../figures.ts';
import { NETWORK_NAMES } from '#ui/networks.ts';
import { sayHour } from '../sim-time.ts';

type Words = () => string;

/** What the worker is at, with how far it is. */
export function sayBusy({ study, done, of }: Busy): string {
  if (of === 0) return study.kind === 'story' ? m.debrief_busy_story() : m.debrief_busy_begin();
  switch (study.kind) {
    case 'story':
      return m.debrief_busy_story();
    case 'score':
      return m.debrief_busy_score({ done, of });
    case 'why':
      return m.debrief_busy_why({ done, of });
    case 'what-if':
      return m.debrief_busy_what_if({ done, of });
    case 'rank':
      return m.debrief_busy_rank({ done, of });
  }
}

/** What came of it, in a sentence or two. */
export function sayLead({ posts, totals, hour }: Story, locale: Locale): string {
  const say = (value: number) => sayNumber(value, locale, { maximumFractionDigits: 0 });
  const weeks = Math.floor(hour / HOURS_A_WEEK);
  const words = { posts: posts.length, reach: say(totals.reach), orders: say(totals.orders), won: say(totals.ordersWon) };
  const idle = totals.orders > 0 && weeks > 0 ? m.debrief_lead_idle({ orders: words.orders }) : m.debrief_lead_none();
  const busy = weeks < 2 ? m.debrief_lead_first_week(words) : m.debrief_lead({ ...words, weeks });
  const { followersGained: gained } = totals;
  const followers = gained > 0 ? m.debrief_gained({ count: say(gained) }) : m.debrief_lost({ count: say(-gained) });
  return [posts.length === 0 ? idle : busy, ...(gained === 0 ? [] : [followers])].join(' ');
}

/** The beginning of a post's words. */
export function beginningOf(text: string, letters = 60): string {
  const line = text.trim().replaceAll(/\s+/gu, ' ');
  if (line === '') return m.debrief_posts_no_text();
  return line.length <= letters ? line : `${line.slice(0, line.lastIndexOf(' ', letters) || letters)} …`;
}

export const sayPost = (post: StoryPost, startsOn: string, locale: Locale): string =>
  m.debrief_posts_option({
    when: sayHour(startsOn, post.at, locale),
    network: NETWORK_NAMES[post.post.network],
    reach: sayNumber(post.reach, locale),
    text: beginningOf(post.post.text, 44),
  });

/** A decision taken otherwise, in words, with what it was about. */
export function saySupposition(
  supposition: Supposition,
  story: Story,
  { texts, scenario, locale }: { readonly texts: RunTexts; readonly scenario: Scenario; readonly locale: Locale },
): { readonly title: string; readonly about: string } {
  switch (supposition.kind) {
    case 'without-ads':
      return { title: m.debrief_without_ads(), about: '' };
    case 'without-statement':
      return { title: m.debrief_without_statement(), about: '' };
    case 'without-reply': {
      const reply = story.replies.find(({ id }) => id === supposition.id);
      return { title: m.debrief_without_reply(), about: beginningOf(reply?.text ?? '', 90) };
    }
    default: {
      const post = story.posts.find(({ id }) => id === supposition.id);
      if (!post) throw new Error(`The post "${supposition.id}" is not in the story.`);
      const network = NETWORK_NAMES[post.post.network];
      return { title: sayChange(supposition, network, { texts, scenario, locale }), about: beginningOf(post.post.text, 90) };
    }
  }
}

function sayChange(
  supposition: Exclude<Supposition, { kind: 'without-ads' | 'without-statement' | 'without-reply' }>,
  network: string,
  { texts, scenario, locale }: { readonly texts: RunTexts; readonly scenario: Scenario; readonly locale: Locale },
): string {
  switch (supposition.kind) {
    case 'without-post':
      return m.debrief_without_post({ network });
    case 'without-link':
      return m.debrief_without_link({ network });
    case 'moved-post':
      return m.debrief_moved_post({ network, when: sayHour(scenario.startsOn, supposition.at, locale) });
    case 'other-picture':
      return supposition.picture === null
        ? m.debrief_no_picture({ network })
        : m.debrief_other_picture({ network, picture: texts.pictures[supposition.picture] ?? supposition.picture });
  }
}

export const CAUSE_WORDS: Readonly<Record<Part['cause'], { readonly name: Words; readonly why: Words }>> = {
  ordinary: { name: m.debrief_cause_ordinary, why: m.debrief_cause_ordinary_why },
  timing: { name: m.debrief_cause_timing, why: m.debrief_cause_timing_why },
  fit: { name: m.debrief_cause_fit, why: m.debrief_cause_fit_why },
  hook: { name: m.debrief_cause_hook, why: m.debrief_cause_hook_why },
  format: { name: m.debrief_cause_format, why: m.debrief_cause_format_why },
  fatigue: { name: m.debrief_cause_fatigue, why: m.debrief_cause_fatigue_why },
  law: { name: m.debrief_cause_law, why: m.debrief_cause_law_why },
  luck: { name: m.debrief_cause_luck, why: m.debrief_cause_luck_why },
};

export const METRIC_WORDS: Readonly<Record<Exclude<WhyMetric, 'impressions'>, Words>> = {
  reach: m.debrief_why_reach,
  engagements: m.debrief_why_engagements,
  click: m.debrief_why_click,
};

/** What the score is made of. */
export const SCORE_PARTS = [
  { key: 'goals', name: m.debrief_part_goals, why: m.debrief_part_goals_why },
  { key: 'client', name: m.debrief_part_client, why: m.debrief_part_client_why },
  { key: 'habits', name: m.debrief_part_habits, why: m.debrief_part_habits_why },
  { key: 'trust', name: m.debrief_part_trust, why: m.debrief_part_trust_why },
  { key: 'money', name: m.debrief_part_money, why: m.debrief_part_money_why },
] as const;

export const HABIT_WORDS: Readonly<Record<HabitName, { readonly name: Words; readonly why: Words }>> = {
  cadence: { name: m.debrief_habit_cadence, why: m.debrief_habit_cadence_why },
  replies: { name: m.debrief_habit_replies, why: m.debrief_habit_replies_why },
  accessibility: { name: m.debrief_habit_accessibility, why: m.debrief_habit_accessibility_why },
  tagging: { name: m.debrief_habit_tagging, why: m.debrief_habit_tagging_why },
  hypotheses: { name: m.debrief_habit_hypotheses, why: m.debrief_habit_hypotheses_why },
  honesty: { name: m.debrief_habit_honesty, why: m.debrief_habit_honesty_why },
};

export function sayMoment({ kind, amount }: Moment, locale: Locale): string {
  const count = sayNumber(amount, locale);
  switch (kind) {
    case 'storm':
      return m.debrief_moment_storm({ count });
    case 'storm-over':
      return m.debrief_moment_storm_over();
    case 'statement':
      return m.debrief_moment_statement();
    case 'late-change':
      return m.debrief_moment_late_change();
    case 'fine':
      return m.debrief_moment_fine();
    case 'ads':
      return m.debrief_moment_ads();
    case 'influencer':
      return m.debrief_moment_influencer();
    case 'contest':
      return m.debrief_moment_contest();
    case 'pause':
      return m.debrief_moment_pause();
    case 'best-post':
      return m.debrief_moment_best_post({ count });
    case 'report':
      return m.debrief_moment_report();
  }
}

const TROUBLE_HABITS: Readonly<Record<HabitName, (words: { share: string }) => string>> = {
  cadence: m.debrief_trouble_habit_cadence,
  replies: m.debrief_trouble_habit_replies,
  accessibility: m.debrief_trouble_habit_accessibility,
  tagging: m.debrief_trouble_habit_tagging,
  hypotheses: m.debrief_trouble_habit_hypotheses,
  honesty: m.debrief_trouble_habit_honesty,
};

export function sayTrouble(trouble: Trouble, texts: RunTexts, locale: Locale): string {
  const share = (value: number) => sayNumber(value, locale, { style: 'percent', maximumFractionDigits: 0 });
  switch (trouble.kind) {
    case 'habit':
      return TROUBLE_HABITS[trouble.habit]({ share: share(trouble.share) });
    case 'goal':
      return m.debrief_trouble_goal({ share: share(trouble.share), goal: texts.goals[trouble.goal] ?? '' });
    case 'trap':
      return m.debrief_trouble_trap({ count: trouble.count, why: texts.traps[trouble.trap] ?? '' });
    case 'unanswered':
      return m.debrief_trouble_unanswered({ count: trouble.count, of: trouble.of });
    case 'late':
      return m.debrief_trouble_late({ count: trouble.count, of: trouble.of });
    case 'harsh':
      return m.debrief_trouble_harsh({ count: trouble.count, of: trouble.of });
    case 'hidden':
      return m.debrief_trouble_hidden({ count: trouble.count, of: trouble.of });
    case 'weary':
      return m.debrief_trouble_weary({ count: sayNumber(trouble.count, locale) });
    case 'promotion':
      return m.debrief_trouble_promotion({ count: sayNumber(trouble.count, locale) });
    case 'quiet-hours':
      return m.debrief_trouble_quiet_hours({ count: trouble.count, of: trouble.of });
    case 'weak-first-lines':
      return m.debrief_trouble_weak_first_lines({ count: trouble.count, of: trouble.of });
    case 'tone-deaf':
      return m.debrief_trouble_tone_deaf({ count: sayNumber(trouble.count, locale) });
    case 'ads-lost':
      return m.debrief_trouble_ads_lost({
        spent: sayValue('revenue', trouble.spentEuro, locale),
        earned: sayValue('revenue', trouble.earnedEuro, locale),
      });
  }
}

export const RHYTHM_WORDS: Readonly<Record<Rhythm, Words>> = {
  office: m.debrief_rhythm_office,
  parents: m.debrief_rhythm_parents,
  students: m.debrief_rhythm_students,
  shifts: m.debrief_rhythm_shifts,
  retired: m.debrief_rhythm_retired,
  owners: m.debrief_rhythm_owners,
  nights: m.debrief_rhythm_nights,
};

export const MOTIVE_WORDS: Readonly<Record<Motive, Words>> = {
  price: m.debrief_motive_price,
  quality: m.debrief_motive_quality,
  proof: m.debrief_motive_proof,
  ease: m.debrief_motive_ease,
  belonging: m.debrief_motive_belonging,
  fun: m.debrief_motive_fun,
  safety: m.debrief_motive_safety,
  cause: m.debrief_motive_cause,
};

export const TOPIC_WORDS: Readonly<Record<Topic, Words>> = {
  family: m.debrief_topic_family,
  food: m.debrief_topic_food,
  sport: m.debrief_topic_sport,
  home: m.debrief_topic_home,
  local: m.debrief_topic_local,
  money: m.debrief_topic_money,
  career: m.debrief_topic_career,
  tech: m.debrief_topic_tech,
  climate: m.debrief_topic_climate,
  music: m.debrief_topic_music,
  making: m.debrief_topic_making,
  screen: m.debrief_topic_screen,
};
