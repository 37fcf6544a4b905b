/** An hour on the networks: everybody whose time has come opens one, and sees what the feed holds for them. */
import { drawHour, listOf } from '../activity/online.ts';
import { showAds } from '../ads/auction.ts';
import { pow } from '../maths.ts';
import { LAWS } from '../networks/index.ts';
import { deliverShares } from '../spread/shares.ts';
import { type State, TICK_SECONDS, TICKS_AN_HOUR } from '../state.ts';
import { HOURS_A_WEEK, NETWORKS, SECONDS_AN_HOUR } from '../vocabulary.ts';
import { LONGEST, seenWith, thresholdFor } from './chance.ts';
import { clearFeed, enterFeed } from './feed.ts';
import { Cause, type LivePost } from './live-post.ts';
import { glimpseRivals } from './rivals.ts';
import { scrollOpen, scrollOwn } from './scroll.ts';
import { freshnessAt, highestValue } from './value.ts';

/** Value of a post by its age in whole quarter hours, in their middle; a power at each tick took as long as the sessions of a small town. */
const FRESHNESS: readonly Float64Array[] = LAWS.map((law) =>
  Float64Array.from({ length: law.age.limitHours * TICKS_AN_HOUR }, (_, quarter) =>
    freshnessAt(law, (quarter + 0.5) * TICK_SECONDS, pow),
  ),
);

/** Plays one hour of everybody's sessions. */
export function playSessions(state: State): void {
  const { online, sessions, members, hour } = state;
  const start = hour * SECONDS_AN_HOUR;
  drawHour(online, sessions, members, { start, luck: state.sessionLuck, pace: state.weather.activity });
  for (let quarter = 0; quarter < TICKS_AN_HOUR; quarter++) {
    const tick = hour * TICKS_AN_HOUR + quarter;
    deliverShares(state, tick);
    for (let n = 0; n < NETWORKS.length; n++) {
      freshen(state, n, (tick + 0.5) * TICK_SECONDS);
      playNetwork(state, quarter, n);
    }
  }
}

/** Works out what is the same for all viewers during a tick. */
function freshen(state: State, n: number, second: number): void {
  const feed = state.feeds[n];
  const law = LAWS[n];
  if (!feed || !law) return;
  clearFeed(feed);
  const threshold = thresholdFor(state, law, n, LONGEST);
  for (const post of state.live[n] ?? []) {
    // Ordinary timing: a post ages by what goes on in the feed, so that no hour is better than another.
    if (post.neutral & Cause.Timing)
      post.ownAge += TICK_SECONDS * (state.levels[n * HOURS_A_WEEK + (((second / 3600) | 0) % HOURS_A_WEEK)] ?? 1);
    else post.ownAge = second - post.publishedAt;
    post.freshness = post.isOver ? 0 : freshnessOf(post, n);
    const x = (highestValue(post.value) / feed.average) * post.freshness * post.boost;
    post.highest = x;
    post.ceiling = seenWith(x, threshold);
    if (post.freshness > 0) enterFeed(feed, post);
  }
}

const freshnessOf = (post: LivePost, n: number): number =>
  post.neutral & Cause.Timing
    ? freshnessAt(post.law, post.ownAge, pow)
    : (FRESHNESS[n]?.[Math.floor(post.ownAge / TICK_SECONDS)] ?? 0);

/**
 * All sessions of a quarter hour on one network, post by post: so a post's numbers stay in the processor while it looks
 * for those few whom the post reaches. What somebody begins to follow is in their feed from the next hour on.
 */
function playNetwork(state: State, quarter: number, n: number): void {
  const feed = state.feeds[n];
  if (!feed) return;
  for (const follows of [true, false]) {
    const list = listOf(quarter, n, follows);
    const crowd = { n, follows, from: list * state.online.room, to: state.online.ends[list] ?? 0 };
    if (follows) scrollOwn(state, feed, crowd);
    scrollOpen(state, feed, crowd);
    if (feed.rivalCeiling > 0) glimpseRivals(state, feed, crowd);
    if (state.ads.running[n]?.length) showAds(state, crowd);
  }
}
