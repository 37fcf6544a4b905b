/**
 * What happened, record by record, for researchers and for whoever balances a scenario: NDJSON files with the fields that
 * docs/simulation.md lists. Reads the state hour by hour; the engine knows nothing of it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MICROS } from '#simulation/ads/ads-state.ts';
import { COUNTERS, Counter, SOURCES, type LivePost } from '#simulation/feed/live-post.ts';
import { SIGNALS } from '#simulation/networks/law.ts';
import type { State } from '#simulation/state.ts';
import { NETWORKS } from '#simulation/vocabulary.ts';
import { byteAt, floatAt } from '#simulation/world/members.ts';

export const TRACE_FILES = ['posts', 'shares', 'comments', 'ads', 'orders', 'accounts', 'members'] as const;
type Lines = Record<(typeof TRACE_FILES)[number], string[]>;

/** Every twentieth member is sampled. */
const SAMPLE = 20;

export type Tracer = { readonly afterHour: (state: State) => void; readonly finish: (state: State) => void };

export function createTracer(folder: string): Tracer {
  const lines: Lines = { posts: [], shares: [], comments: [], ads: [], orders: [], accounts: [], members: [] };
  const seen = new Map<LivePost, Int32Array>();
  return {
    afterHour: (state) => {
      for (const post of state.posts) notePost(lines, seen, post, state.hour - 1);
    },
    finish: (state) => {
      noteLists(lines, state);
      noteComments(lines, state);
      noteAds(lines, state);
      noteMembers(lines, state);
      mkdirSync(folder, { recursive: true });
      for (const name of TRACE_FILES)
        writeFileSync(join(folder, `${name}.ndjson`), lines[name].map((line) => `${line}\n`).join(''));
    },
  };
}

function notePost(lines: Lines, seen: Map<LivePost, Int32Array>, post: LivePost, hour: number): void {
  const before = seen.get(post) ?? new Int32Array(post.counters.length);
  if (post.counters.every((count, i) => count === before[i])) return;
  const change = (source: number, counter: number): number =>
    (post.counters[source * COUNTERS + counter] ?? 0) - (before[source * COUNTERS + counter] ?? 0);
  const perSource = (counter: number) => Object.fromEntries(SOURCES.map((name, source) => [name, change(source, counter)]));
  const signals = Object.fromEntries(
    SIGNALS.map((name, i) => [name, SOURCES.reduce((sum, _, source) => sum + change(source, Counter.Signals + i), 0)]),
  );
  const record = {
    post: post.id,
    author: post.author,
    isAd: post.isAd,
    network: post.post.network,
    format: post.post.format,
    hour,
    age: hour - post.publishedAt / 3600,
    impressions: perSource(Counter.Impressions),
    reach: perSource(Counter.Reach),
    ...signals,
  };
  lines.posts.push(JSON.stringify(record));
  seen.set(post, post.counters.slice());
}

function noteLists(lines: Lines, state: State): void {
  for (const { post, sharer, parent, depth, at, isPublic } of state.shares)
    lines.shares.push(
      JSON.stringify({ post: post.id, sharer, parent, depth, hour: Math.floor(at / 3600), second: at, isPublic }),
    );
  for (const order of state.orders)
    lines.orders.push(
      JSON.stringify({
        hour: order.hour,
        member: order.member,
        product: state.scenario.products[order.product]?.id,
        euro: order.euro,
        source: order.source,
        attributed: order.attributedTo < 0 ? null : (state.posts[order.attributedTo]?.id ?? null),
        wouldHaveBoughtAnyway: order.anyway,
        returnedHour: order.returnedAt,
      }),
    );
  for (const { network, ...day } of state.accountDays)
    lines.accounts.push(JSON.stringify({ network: NETWORKS[network], ...day }));
}

/** Everything that was written to the brand; what others have under their posts is only counted there. */
function noteComments(lines: Lines, state: State): void {
  for (const message of state.conversation.messages) {
    const post = message.post === null ? undefined : state.posts[message.post];
    lines.comments.push(
      JSON.stringify({
        id: message.id,
        kind: message.kind,
        reason: message.reason?.id ?? null,
        cause: message.reason?.cause ?? 'crisis',
        post: post?.id ?? null,
        network: NETWORKS[message.network],
        second: message.at,
        author: message.member,
        delay: post ? message.at - post.publishedAt : null,
        isPublic: message.isPublic,
        stars: message.stars,
        after: message.after,
        firstReplyHour: message.replies[0]?.at ?? null,
        state: message.state,
      }),
    );
  }
}

function noteAds(lines: Lines, state: State): void {
  for (const set of state.ads.sets)
    for (const ad of set.ads)
      for (const { costMicro, ...hour } of ad.hours)
        lines.ads.push(
          JSON.stringify({
            ad: ad.id,
            adSet: set.adSet.id,
            network: set.adSet.network,
            objective: set.adSet.objective,
            ...hour,
            euro: costMicro / MICROS,
          }),
        );
}

/** How often each member has done something. */
function countByMember(members: Iterable<number>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const m of members) counts.set(m, (counts.get(m) ?? 0) + 1);
  return counts;
}

function noteMembers(lines: Lines, state: State): void {
  const { members } = state;
  const { messages } = state.conversation;
  const shared = countByMember(state.shares.map(({ sharer }) => sharer));
  const reviewed = countByMember(messages.filter(({ kind }) => kind === 'review').map(({ member }) => member));
  const written = countByMember(messages.filter(({ kind }) => kind !== 'review').map(({ member }) => member));
  for (let m = 0; m < members.count; m += SAMPLE)
    lines.members.push(
      JSON.stringify({
        member: m,
        segment: state.scenario.segments[members.segment[byteAt(m)] ?? 0]?.id,
        sessions: members.sessions[m],
        follows: NETWORKS.filter((_, n) => (members.follows[m] ?? 0) & (1 << n)),
        affinity: members.affinity[floatAt(m)],
        trust: members.trust[floatAt(m)],
        talk: members.talk[byteAt(m)],
        comments: written.get(m) ?? 0,
        shares: shared.get(m) ?? 0,
        reviews: reviewed.get(m) ?? 0,
      }),
    );
}
