/**
 * Contests: those who see the post, and friends who are tagged, may take part. A prize draws people who want the prize;
 * they follow, don't care, and leave (their reach rate falls while the number of followers grows, C13).
 */
import type { Action, Contest } from '../actions.ts';
import { seeTraps } from '../client/client.ts';
import { bookHours, hoursFor } from '../client/production.ts';
import { mix, Purpose, unit } from '../draw.ts';
import { COUNTERS, Counter, type LivePost, Mark, Source } from '../feed/live-post.ts';
import { publishDraft } from '../feed/publish.ts';
import { relevanceOf } from '../feed/viewer.ts';
import { clamp } from '../maths.ts';
import { passTo } from '../spread/shares.ts';
import type { State } from '../state.ts';
import { Flag, floatAt, shortAt } from '../world/members.ts';
import { ContestMark, type ContestRun } from './contests-state.ts';
import { missingRules } from './rules.ts';

type Mechanic = {
  /** Chance that somebody who sees it takes part for a prize of 50 euros. */
  readonly entry: number;
  /** Chance that an entrant who doesn't follow does so. */
  readonly follow: number;
  readonly tags: number;
  readonly comments: boolean;
  /** What an entrant comes to think of the brand. */
  readonly warmth: number;
};
const MECHANICS: Readonly<Record<Contest['mechanic'], Mechanic>> = {
  'like-and-follow': { entry: 0.07, follow: 1, tags: 0, comments: false, warmth: 0 },
  'tag-friends': { entry: 0.045, follow: 0.7, tags: 2, comments: true, warmth: 0.005 },
  comment: { entry: 0.045, follow: 0.45, tags: 0, comments: true, warmth: 0.015 },
  'make-something': { entry: 0.01, follow: 0.7, tags: 0, comments: true, warmth: 0.08 },
};
const USUAL_PRIZE = 50;
/** Rules, a prize, looking at entries, a winner who has to be reached. */
export const RUNNING_HOURS = 2;
/** Share of entrants who come for the prize alone: of any prize, and of the client's own product. */
const HUNTERS = { any: 0.8, own: 0.3 } as const;
/** A prize that one can eat or sell anywhere draws more people than one's own product. */
const FOREIGN_PRIZE = 1.3;
/** Likings of the post and places in the counters. */
const LIKES = Counter.Signals + 1;
const COMMENTS = Counter.Signals + 2;

/** Does an action if it is one for contests. */
export function actOnContests(state: State, action: Action): void {
  if (action.kind !== 'start-contest') return;
  const { contest } = action;
  if (state.contests.runs.some((run) => run.contest.id === contest.id)) return;
  if (!bookHours(state, state.hour, RUNNING_HOURS + hoursFor(state, contest.post))) {
    state.refused.push({ id: action.id, why: 'no-hours' });
    return;
  }
  const missing = missingRules(contest.rules);
  const read = state.appraise(contest.post, []);
  const traps = missing.length > 0 ? [...new Set([...read.traps, ...rulesTraps(state)])] : read.traps;
  const post = publishDraft(state, {
    id: contest.id,
    post: { ...contest.post, network: contest.network },
    author: 0,
    appraisal: { ...read, traps },
  });
  seeTraps(state, contest.id, post.appraisal);
  state.contests.prizesEuro += contest.prizeEuro;
  state.contests.runs.push({
    contest,
    post,
    startedAt: state.hour,
    endsAt: state.hour + contest.hours,
    missing,
    marks: new Uint8Array(state.members.count),
    entrants: 0,
    hunters: 0,
    gained: 0,
    tagged: 0,
    winner: -1,
    isOver: false,
  });
}

const rulesTraps = (state: State): string[] =>
  state.scenario.traps.filter(({ kind }) => kind === 'contest-rules').map(({ id }) => id);

/** Once an hour: those who have seen it decide; at the end a winner is drawn. */
export function playContests(state: State): void {
  for (const run of state.contests.runs) {
    if (run.isOver) continue;
    if (!run.post.isOver) enterAll(state, run);
    if (state.hour + 1 >= run.endsAt) close(state, run);
  }
}

function enterAll(state: State, run: ContestRun): void {
  const { marks, post } = run;
  for (let m = 0; m < marks.length; m++) {
    if (((post.marks[m] ?? 0) & Mark.Seen) === 0 || ((marks[m] ?? 0) & ContestMark.Decided) !== 0) continue;
    marks[m] = (marks[m] ?? 0) | ContestMark.Decided;
    decide(state, run, m);
  }
}

function decide(state: State, run: ContestRun, m: number): void {
  const { contest, post } = run;
  const mechanic = MECHANICS[contest.mechanic];
  const luck = mix(mix(mix(state.luck, Purpose.Contest), m), post.key);
  // Nobody takes part for nothing.
  const pull = Math.min(Math.sqrt(contest.prizeEuro / USUAL_PRIZE), 3) * (contest.isOwnProduct ? 1 : FOREIGN_PRIZE);
  const r = relevanceOf(state, post, m, false);
  const hunting = contest.isOwnProduct ? HUNTERS.own : HUNTERS.any;
  const isTagged = ((run.marks[m] ?? 0) & ContestMark.Tagged) !== 0 ? 1.5 : 1;
  // Hunters want the prize whatever it is about; the others take part as far as they care.
  const entry = mechanic.entry * pull * isTagged;
  const byHunting = Math.min(0.6, entry * hunting);
  const byCaring = Math.min(0.35, entry * (1 - hunting) * r);
  const u = unit(luck);
  if (u < byHunting + byCaring) enter(state, run, m, mechanic, u < byHunting, luck);
}

function enter(state: State, run: ContestRun, m: number, mechanic: Mechanic, isHunter: boolean, luck: number): void {
  const { members } = state;
  const { post } = run;
  run.marks[m] = (run.marks[m] ?? 0) | ContestMark.Entered;
  run.entrants++;
  if (isHunter) run.hunters++;
  else members.affinity[floatAt(m)] = clamp((members.affinity[floatAt(m)] ?? 0) + mechanic.warmth, 0, 1);
  const source = ((members.follows[m] ?? 0) & (1 << post.network)) !== 0 ? Source.Follower : Source.Stranger;
  if (((post.marks[m] ?? 0) & Mark.Liked) === 0) {
    post.marks[m] = (post.marks[m] ?? 0) | Mark.Liked;
    count(post, source, LIKES);
  }
  if (mechanic.comments) count(post, source, COMMENTS);
  if (source === Source.Stranger && unit(mix(luck, 1)) < mechanic.follow) follow(state, run, m, isHunter);
  for (let i = 0; i < mechanic.tags; i++) tag(state, run, m, mix(luck, 2 + i));
}

function follow(state: State, run: ContestRun, m: number, isHunter: boolean): void {
  const { members } = state;
  const n = run.post.network;
  members.follows[m] = (members.follows[m] ?? 0) | (1 << n);
  members.flags[shortAt(m)] = (members.flags[shortAt(m)] ?? 0) | Flag.Aware | (isHunter ? Flag.Entrant : 0);
  state.followers[n] = (state.followers[n] ?? 0) + 1;
  const today = state.today[n];
  if (today) today.gained++;
  run.gained++;
}

/** Puts the post into the hand of a friend, who follows the entrant. */
function tag(state: State, run: ContestRun, m: number, luck: number): void {
  const { start, followers } = state.graph;
  const from = start[m] ?? 0;
  const friends = (start[m + 1] ?? 0) - from;
  if (friends === 0) return;
  const friend = followers[from + Math.floor(unit(luck) * friends)] ?? 0;
  if (((state.members.networks[friend] ?? 0) & (1 << run.post.network)) === 0) return;
  run.marks[friend] = (run.marks[friend] ?? 0) | ContestMark.Tagged;
  passTo(state, run.post, friend, Mark.Sent);
  run.post.isPassedOn = true;
  run.tagged++;
}

/** The lowest draw wins: who it is changes only if somebody luckier takes part. */
function close(state: State, run: ContestRun): void {
  const start = mix(mix(state.luck, Purpose.Contest + 100), run.post.key);
  let lowest = 2;
  for (let m = 0; m < run.marks.length; m++) {
    if (((run.marks[m] ?? 0) & ContestMark.Entered) === 0) continue;
    const u = unit(mix(start, m));
    if (u >= lowest) continue;
    lowest = u;
    run.winner = m;
  }
  run.isOver = true;
}

function count(post: LivePost, source: number, counter: number): void {
  const i = source * COUNTERS + counter;
  post.counters[i] = (post.counters[i] ?? 0) + 1;
}
