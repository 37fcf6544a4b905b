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
import { effectLines } from './effect.ts';
import { trueGroups } from './truth.ts';
import { beginningOf, sayLead, sayMoment, saySupposition, sayTrouble, SCORE_PARTS } from './words.ts';

type Section = DebriefPaper['sections'][number];

const NOTHING: Section = { title: '', lead: '', rows: [], lines: [] };

const whole = (value: number, locale: Locale): string => sayNumber(value, locale, { maximumFractionDigits: 0 });

/** What the debrief page says of a run, with the answers to what the learner has asked so far. */
export function debriefPaper(look: Look, run: Pick<StoredRun, 'client' | 'agreed' | 'verified'>, isOver: boolean): DebriefPaper {
  const { story, texts, locale } = look;
  const { verified = null } = run;
  const sections = [
    ...[scoreOf(look), promisesOf(look, run), weeksOf(look), momentsOf(look), decisionsOf(look), postsOf(look)],
    ...[troublesOf(look), truthOf(look, isOver)],
  ];
  return {
    client: run.client,
    title: m.debrief_paper_title({ client: texts.title }),
    lead: sayLead(story, locale),
    verified: verified && m.debrief_paper_verified({ score: whole(verified.score, locale), digest: verified.digest }),
    locale,
    sections: sections.filter(({ rows, lines }) => rows.length > 1 || lines.length > 0),
  };
}

function scoreOf({ asked, locale }: Look): Section {
  const { score } = asked;
  if (!score) return NOTHING;
  const percent = (value: number) => sayNumber(value, locale, { style: 'percent', maximumFractionDigits: 0 });
  const rows = SCORE_PARTS.map(({ key, name }) => [
    name(),
    ...[score.own, score.idle, score.expert].map((whose) => percent(whose[key])),
  ]);
  const lead = `${m.debrief_score_finding({ score: whole(score.score, locale) })} ${m.debrief_score_meaning()}`;
  return {
    title: m.debrief_score_title(),
    lead,
    rows: [['', m.debrief_you(), m.debrief_idle(), m.debrief_expert()], ...rows],
    lines: [],
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

/** What would have come of the decisions that mattered most, as far as it is played; what could be luck in brackets. */
function decisionsOf(look: Look): Section {
  const played = (look.asked.decisions ?? []).flatMap(({ supposition, result }) =>
    result ? [{ ...saySupposition(supposition, look.story, look), effects: effectLines(result, look.locale) }] : [],
  );
  const rows = played.map(({ title, about, effects }) => [
    about === '' ? title : `${title}: ${beginningOf(about, 44)}`,
    ...effects.map(({ isSame, isLuck, difference }) => (isSame ? '0' : isLuck ? `(${difference})` : difference)),
  ]);
  const head = ['', ...(played[0]?.effects ?? []).map(({ name }) => name)];
  return { title: m.debrief_decisions_title(), lead: m.debrief_paper_decisions(), rows: [head, ...rows], lines: [] };
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

/** The audience as it is: nothing before the run's end, unless the learner has looked. */
function truthOf(look: Look, isOver: boolean): Section {
  if (!isOver && !look.asked.isTruthShown) return NOTHING;
  const lines = trueGroups(look).map(
    ({ name, share, online, networks, interests, motives, price }) =>
      [
        `${name}, ${share}`,
        `${m.debrief_truth_online()}: ${online}`,
        `${m.debrief_truth_networks()}: ${networks.join(', ')}`,
        `${m.debrief_truth_interests()}: ${interests}`,
        `${m.debrief_truth_motives()}: ${motives}`,
        `${m.debrief_truth_price()}: ${price}`,
      ].join('. ') + '.',
  );
  return { title: m.debrief_truth_title(), lead: '', rows: [], lines };
}
