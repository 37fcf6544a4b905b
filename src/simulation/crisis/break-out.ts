/**
 * A crisis breaks out: a member writes the claim, and it is passed on through the same sessions, shares and trials as
 * every other post. How far it goes is decided by how agitated it is, by the ties of those who have it, and by whom it
 * touches (K05, A07: without different interests cascades don't come out like real ones).
 */
import type { Post } from '../actions.ts';
import type { PostAppraisal } from '../appraisal/types.ts';
import { hashText, mix, Purpose, unit } from '../draw.ts';
import { type LivePost, Mark } from '../feed/live-post.ts';
import { publishDraft } from '../feed/publish.ts';
import { strangerRatesOf, valueOf } from '../feed/value.ts';
import { startWaves } from '../feed/waves.ts';
import { clamp } from '../maths.ts';
import { SIGNALS } from '../networks/law.ts';
import { AVERAGE } from '../reactions/multipliers.ts';
import type { Segment } from '../scenario.ts';
import { passTo } from '../spread/shares.ts';
import type { State } from '../state.ts';
import { NETWORKS, TOPICS } from '../vocabulary.ts';
import { writeMessage } from '../conversation/write-message.ts';
import { PUBLIC } from './storm.ts';
import { byteAt } from '../world/members.ts';

/** Share of the viewers whom it touches who pass a fully agitated and wholly true claim on; sends come on top. */
const PASSES_ON = 0.14;
const SENDS = 0.35;
/** A08: what is false is passed on 70 % more. */
const FALSE = 0.7;
const COMMENTS = 0.02;
const LIKES = 0.04;
/** Beside an average post. */
const DWELLS = 1.3;
/** Of the members, those in the group or thread in which it stands first. */
const GROUP = 0.008;
/** Candidates for the writer; the one whom most follow is heard. */
const WRITERS = 48;

/** Writes the claim and puts it before the writer's own people. */
export function breakOut(state: State): void {
  const { crisis } = state.scenario;
  const { storm } = state.conversation;
  storm.phase = 'on';
  storm.since = state.hour;
  storm.felt = new Uint8Array(state.members.count);
  const network = NETWORKS.indexOf(crisis.network);
  const writer = findWriter(state, network);
  const live = publishDraft(state, {
    id: `crisis ${crisis.id}`,
    post: claimPost(state),
    author: PUBLIC,
    appraisal: UNREAD,
  });
  storm.post = live;
  setRates(state, live);
  seed(state, live, writer);
  writeMessage(state, {
    reason: null,
    kind: 'complaint',
    member: writer,
    network,
    post: null,
    at: state.hour * 3600,
    isPublic: true,
    stars: null,
    round: 0,
    after: null,
    why: live.key,
  });
}

/** Share of a fully touched member's anger for somebody of a segment, from 0 to 1. */
export function touchOf(state: State, segment: Segment | undefined): number {
  const { touches } = state.scenario.crisis;
  const most = Object.values(touches).reduce((max, weight) => Math.max(max, weight), 0);
  return segment === undefined || most === 0 ? 0 : (touches[segment.id] ?? 0) / most;
}

/** Probability that somebody whom it touches passes it on, before anything calms or feeds it. */
export const sharingOf = (state: State): number => {
  const { arousal, truth } = state.scenario.crisis;
  return PASSES_ON * arousal * (0.4 + 0.6 * arousal) * (1 + FALSE * (1 - truth));
};

const claimPost = (state: State): Post => ({
  network: state.scenario.crisis.network,
  format: 'text',
  pillar: '',
  topic: topicOf(state),
  language: state.conversation.language,
  text: state.scenario.crisis.claim[state.conversation.language],
  picture: null,
  altText: '',
  hasCaptions: false,
  link: null,
  isTagged: false,
  disclosed: false,
});

/** Nobody weighs a claim as they would a post of the brand; its rates are its own. */
const UNREAD: PostAppraisal = {
  qualities: AVERAGE,
  asks: 'nothing',
  begs: 0,
  isQuestion: false,
  hashtags: 0,
  characters: 0,
  topicFit: 0.5,
  repeats: 0,
  likelyTopic: null,
  traps: [],
  findings: [],
};

/** What those whom it touches care most about. */
function topicOf(state: State): Post['topic'] {
  const care = TOPICS.map((topic) =>
    state.scenario.segments.reduce(
      (sum, segment) => sum + segment.share * touchOf(state, segment) * (segment.interests[topic] ?? 0.1),
      0,
    ),
  );
  return TOPICS[care.indexOf(care.reduce((max, value) => Math.max(max, value), 0))] ?? 'local';
}

/** Its own rates of being shared and talked about, and what the feed therefore expects of it. */
function setRates(state: State, live: LivePost): void {
  live.fit.set(state.scenario.segments.map((segment) => 0.25 + 1.35 * touchOf(state, segment)));
  const set = (name: (typeof SIGNALS)[number], rate: number): void => {
    live.rates[SIGNALS.indexOf(name)] = rate;
  };
  const sharing = sharingOf(state);
  // Nothing of how the claim is worded, so that a run goes the same way in both languages.
  live.rates.fill(0);
  set('dwell', DWELLS * live.law.rates.dwell);
  set('share', sharing);
  set('send', SENDS * sharing);
  set('comment', COMMENTS * state.scenario.crisis.arousal);
  set('like', LIKES);
  live.strangerRates.set(strangerRatesOf(live.law, live.rates));
  for (const name of ['share', 'send', 'comment'] as const) {
    const i = SIGNALS.indexOf(name);
    live.strangerRates[i] = live.rates[i] ?? 0;
  }
  Object.assign(live.value, valueOf(live.rates, live.law.weights));
  Object.assign(live.strangerValue, valueOf(live.strangerRates, live.law.weightsForStrangers));
}

/** One of those whom it touches most, on the network, with the most followers of some two dozen picked blindly (strong ties carry further). */
function findWriter(state: State, network: number): number {
  const luck = mix(mix(state.luck, Purpose.Crisis), hashText(state.scenario.crisis.id));
  let best = 0;
  let bestScore = -1;
  for (let k = 0, found = 0; k < 50 * WRITERS && found < WRITERS; k++) {
    const m = Math.floor(unit(mix(luck, k)) * state.members.count);
    if (((state.members.networks[m] ?? 0) & (1 << network)) === 0) continue;
    found++;
    const score = touchOf(state, state.scenario.segments[state.members.segment[byteAt(m)] ?? 0]) * (5 + tiesOf(state, m));
    if (score > bestScore) {
      best = m;
      bestScore = score;
    }
  }
  return best;
}

const tiesOf = (state: State, m: number): number => (state.graph.start[m + 1] ?? 0) - (state.graph.start[m] ?? 0);

/** The writer's followers have it, and the group in which it was written. */
function seed(state: State, live: LivePost, writer: number): void {
  const { members } = state;
  const bit = 1 << live.network;
  const at = state.hour * 3600;
  const share = { post: live, sharer: writer, parent: -1, depth: 1, at, isPublic: true };
  const tick = state.hour * 4;
  const events = state.pendingShares.get(tick);
  if (events) events.push(share);
  else state.pendingShares.set(tick, [share]);
  const luck = mix(live.key, state.luck);
  for (let k = 0; k < GROUP * members.count; k++) {
    const m = Math.floor(unit(mix(luck, k)) * members.count);
    const touch = touchOf(state, state.scenario.segments[members.segment[byteAt(m)] ?? 0]);
    if ((members.networks[m] ?? 0) & bit && unit(mix(mix(luck, k), 1)) < clamp(0.2 + touch, 0, 1))
      passTo(state, live, m, Mark.Shared);
  }
  live.isPassedOn = true;
  startWaves(state, live);
}
