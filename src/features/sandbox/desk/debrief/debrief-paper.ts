/** The debrief in words, to be written on paper. */
import type { Locale } from '#i18n/locale.ts';
import { m } from '#i18n/paraglide/messages.js';
import { NETWORK_NAMES } from '#ui/networks.ts';
import type { DebriefPaper } from '../../debrief-pdf.ts';
import type { StoredRun } from '../../run/run-store.ts';
import { heldAgainst } from '../../run/held-against.ts';
import { METRICS } from '../metric-words.ts';
import { sayNumber, saySigned, sayValue } from '../figures.ts';
import { sayHour } from '../sim-time.ts';
import type { Look } from './look.ts';
import { beginningOf, sayLead, sayMoment, sayTrouble } from './words.ts';

type Section = DebriefPaper['sections'][number];

const whole = (value: number, locale: Locale): string => sayNumber(value, locale, { maximumFractionDigits: 0 });

/** What the debrief page says of a run, as far as it can be said without asking further questions. */
export function debriefPaper(look: Look, run: Pick<StoredRun, 'client' | 'agreed' | 'verified'>): DebriefPaper {
  const { story, texts, locale } = look;
  const { verified = null } = run;
  const sections = [promisesOf(look, run), weeksOf(look), momentsOf(look), postsOf(look), troublesOf(look)];
  return {
    client: run.client,
    title: m.debrief_paper_title({ client: texts.title }),
    lead: sayLead(story, locale),
    verified: verified && m.debrief_paper_verified({ score: whole(verified.score, locale), digest: verified.digest }),
    locale,
    sections: sections.filter(({ rows, lines }) => rows.length > 1 || lines.length > 0),
  };
}

function promisesOf({ scenario, story, locale }: Look, { agreed }: Pick<StoredRun, 'agreed'>): Section {
  const rows = heldAgainst(agreed ?? { at: 0, goals: [] }, scenario.goals, story).map(({ goal, amount, byWeek, value }) => [
    METRICS[goal.metric](),
    m.debrief_promise_said({ amount: sayValue(goal.metric, amount, locale), week: byWeek }),
    m.debrief_promise_came({ value: sayValue(goal.metric, value, locale) }),
  ]);
  const head = [m.debrief_paper_goal(), m.debrief_paper_promised(), m.debrief_paper_came()];
  return { title: m.debrief_promises_title(), lead: '', rows: [head, ...rows], lines: [] };
}

function weeksOf({ story, locale }: Look): Section {
  const rows = story.weeks.map((week) => [
    m.debrief_weeks_week_n({ week: week.week }),
    String(week.posts),
    whole(week.reach, locale),
    String(week.orders),
    saySigned(week.followersGained, locale),
    sayValue('revenue', week.adEuro, locale),
    m.run_part_of({ part: whole(week.answered, locale), whole: whole(week.messages, locale) }),
  ]);
  const head = [
    '',
    ...[m.debrief_weeks_posts(), m.debrief_weeks_reach(), m.debrief_weeks_orders()],
    ...[m.debrief_weeks_followers(), m.debrief_weeks_ads(), m.debrief_weeks_answers()],
  ];
  return { title: m.debrief_weeks_title(), lead: '', rows: [head, ...rows], lines: [] };
}

function momentsOf({ story, scenario, locale }: Look): Section {
  const lines = story.moments.map((moment) => `${sayHour(scenario.startsOn, moment.hour, locale)}: ${sayMoment(moment, locale)}`);
  return { title: m.debrief_moments(), lead: '', rows: [], lines: lines.slice(0, 60) };
}

/** The posts that were seen most, which a page has room for. */
const POSTS = 40;

function postsOf({ story, scenario, locale }: Look): Section {
  const rows = [...story.posts]
    .sort((a, b) => b.reach - a.reach)
    .slice(0, POSTS)
    .map((post) => [
      beginningOf(post.post.text, 44),
      `${sayHour(scenario.startsOn, post.at, locale)}, ${NETWORK_NAMES[post.post.network]}`,
      ...[post.reach, post.engagements, post.clicks, post.orders].map((value) => whole(value, locale)),
    ]);
  const head = [
    ...[m.debrief_paper_post(), m.debrief_paper_when(), m.debrief_why_reach()],
    ...[m.debrief_why_engagements(), m.debrief_why_click(), m.debrief_weeks_orders()],
  ];
  return { title: m.debrief_paper_posts(), lead: '', rows: [head, ...rows], lines: [] };
}

function troublesOf({ story, texts, locale }: Look): Section {
  const lines = story.troubles.map((trouble) => sayTrouble(trouble, texts, locale));
  return { title: m.debrief_lessons_title(), lead: '', rows: [], lines: lines.slice(0, 60) };
}
