/** A post goes out: everything about it that does not change is worked out once, so that a session has little to do. */
import type { Post } from '../actions.ts';
import type { PostAppraisal } from '../appraisal/types.ts';
import { hashText } from '../draw.ts';
import { clamp, pow } from '../maths.ts';
import { LAWS } from '../networks/index.ts';
import { effectsOf } from '../reactions/effects.ts';
import type { Motive, Picture, Pillar, Scenario } from '../scenario.ts';
import { asProduced } from '../client/production.ts';
import type { State } from '../state.ts';
import { HOURS_A_DAY, NETWORKS, type Topic, TOPICS } from '../vocabulary.ts';
import { feedOf } from './feed.ts';
import { Cause, COUNTERS, type LivePost, SOURCES } from './live-post.ts';
import { pullOf, ratesOf, strangerRatesOf, valueOf } from './value.ts';
import { noWave, startWaves } from './waves.ts';

const QUARTERS = 192;
/** Networks hold back posts that beg for reactions, the more the more they beg for (Facebook, 18 December 2017: engagement bait is demoted). */
const BEGGING = 0.3;
/** Posts of one's own that novelty is judged against: what is older than the days, few remember. */
const RECENT = { posts: 12, days: 21 } as const;

/** What is to become a live post; `appraisal` stands in for reading the text where others than the learner write. */
export type Draft = {
  readonly id: string;
  readonly post: Post;
  readonly author: number;
  /** How far the team was beyond its hours. */
  readonly haste?: number;
  readonly isAd?: boolean;
  readonly appraisal?: PostAppraisal;
  readonly audience?: Uint8Array;
};

/** Puts a post into the feeds at the state's hour and starts its first trial. */
export const publish = (state: State, id: string, post: Post, author: number, haste = 0): LivePost =>
  publishDraft(state, { id, post, author, haste });

export function publishDraft(state: State, draft: Draft): LivePost {
  const live = makeLive(state, draft);
  state.posts.push(live);
  // The newest first: its author's earlier posts count less in the same session.
  state.live[live.network]?.unshift(live);
  if (live.author === 0) startWaves(state, live);
  return live;
}

/** A post that is in no feed yet. */
export function makeLive(state: State, draft: Draft): LivePost {
  const { id, post, author, haste = 0 } = draft;
  const neutral = state.neutral.get(id) ?? 0;
  const network = NETWORKS.indexOf(post.network);
  const law = LAWS[network];
  if (!law) throw new Error(`There is no network "${post.network}".`);
  const feed = feedOf(state, network);
  const picture = pictureOf(state.scenario, post);
  const read = draft.appraisal ?? state.appraise(post, draft.isAd ? [] : recentPosts(state, post));
  const appraisal = author === 0 ? asProduced(read, haste, state.scenario.team.craft) : read;
  const readAs = author === 0 ? topicRead(post, appraisal) : null;
  const rates = ratesOf(law, post, appraisal, picture, neutral);
  const strangerRates = strangerRatesOf(law, rates);
  return {
    number: state.posts.length,
    id,
    key: hashText(id),
    author,
    network,
    law,
    topic: TOPICS.indexOf(readAs ?? post.topic),
    post,
    appraisal,
    publishedAt: state.hour * 3600,
    fit: fitOf(state.scenario, post, readAs),
    rates,
    strangerRates,
    value: valueOf(rates, feed.weights),
    strangerValue: valueOf(strangerRates, feed.weightsForStrangers),
    effects: effectsOf(appraisal, state.scenario),
    marks: takeMarks(state),
    counters: new Int32Array(COUNTERS * SOURCES.length),
    viewsByQuarter: new Int32Array(QUARTERS),
    freshness: 1,
    ownAge: 0,
    highest: 1,
    ceiling: 1,
    isPassedOn: false,
    boost: boostOf(state, post, author, network, neutral) / (1 + BEGGING * appraisal.begs),
    wave: noWave(),
    isOver: false,
    isAd: draft.isAd ?? false,
    audience: draft.audience ?? null,
    neutral,
  };
}

function recentPosts(state: State, post: Post): Post[] {
  const since = (state.hour - RECENT.days * HOURS_A_DAY) * 3600;
  return state.posts
    .filter(
      ({ author, isAd, post: other, publishedAt }) =>
        author === 0 && !isAd && other.network === post.network && publishedAt >= since,
    )
    .slice(-RECENT.posts)
    .map((other) => other.post);
}

/** Marks of a post that is over, wiped, or new ones. */
function takeMarks(state: State): Uint8Array {
  const used = state.spareMarks.pop();
  if (!used) return new Uint8Array(state.members.count);
  used.fill(0);
  return used;
}

function boostOf(state: State, post: Post, author: number, network: number, neutral: number): number {
  const law = LAWS[network];
  if (!law) return 1;
  const standing =
    author === 0 && (neutral & Cause.Law) === 0 ? pow(clamp(state.standing[network] ?? 1, 0.2, 3), law.policy.standing) : 1;
  const link = post.link !== null && (neutral & Cause.Law) === 0 ? law.policy.link : 1;
  return pullOf(law, post, neutral) * standing * link;
}

/**
 * What a post is about, to networks and people: what it says and shows most of; null when that can't be told. The topic and
 * the pillar that its author files it under are a plan for the calendar, which no reader sees. They decide where the text
 * says as much of them as of anything.
 */
const topicRead = (post: Post, { topicFit, likelyTopic }: PostAppraisal): Topic | null =>
  topicFit >= 1 && likelyTopic !== null ? post.topic : likelyTopic;

const UNMOVED = 0.88;

/**
 * How well a post speaks to what moves each segment: by the motives of its pillar where that is what it reads like, else
 * by those of the pillars that are about what it reads like, all alike.
 */
function fitOf(scenario: Scenario, post: Post, readAs: Topic | null): Float64Array {
  const pillar = scenario.pillars.find(({ id }) => id === post.pillar);
  const isKept = readAs === null || pillar?.topic === readAs;
  const spokenTo = isKept ? [pillar] : scenario.pillars.filter(({ topic }) => topic === readAs);
  return Float64Array.from(scenario.segments, ({ motives }) =>
    spokenTo.length === 0 ? UNMOVED : spokenTo.reduce((sum, one) => sum + speakTo(motives, one), 0) / spokenTo.length,
  );
}

/** 0.88 where a pillar has none of the motives, up to 1.22. */
function speakTo(motives: readonly Motive[], pillar: Pillar | undefined): number {
  const met = motives.filter((motive) => pillar?.motives.includes(motive)).length;
  return met === 0 ? UNMOVED : met === 1 ? 1.1 : 1.22;
}

/** Takes posts out of the feeds whose time is over; their counters stay. */
export function retire(state: State): void {
  for (const posts of state.live) {
    for (let i = posts.length - 1; i >= 0; i--) {
      const post = posts[i];
      if (!post) continue;
      const isOld = state.hour * 3600 - post.publishedAt > post.law.age.limitHours * 3600;
      if (!isOld && !post.isOver) continue;
      post.isOver = true;
      posts.splice(i, 1);
      // Competitors' posts are many, and nobody looks back at who saw them.
      if (post.author > 0) state.spareMarks.push(post.marks);
    }
  }
}

/** What can be seen with a post: a picture of the client's library, or the learner's own as they describe it. */
export function pictureOf(scenario: Scenario, { picture: id, ownPicture }: Pick<Post, 'picture' | 'ownPicture'>): Picture | null {
  if (id === null) return null;
  return ownPicture ? { ...ownPicture, id, scenes: 1 } : (scenario.pictures.find((picture) => picture.id === id) ?? null);
}
