/**
 * How far the engine's appraisal agrees with a good editor's marks: quadratically weighted kappa for each quality, on the
 * half that may be looked at while building (`build`) and on the half that may not (`hold`).
 * `npm run agreement [-- --from <folder>/] [--part build] [--misses <quality>]`; misses are told of the build half only.
 */
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { loadLanguageTools } from '#features/sandbox/language/node.ts';
import {
  appraisePost,
  appraiseReply,
  type LanguageTools,
  type PostAppraisal,
  type PostBackground,
  type ReplyAppraisal,
} from '#simulation/appraisal/index.ts';
import type { Language } from '#simulation/vocabulary.ts';
import { CLIENTS } from './clients.ts';
import { plainKappa, weightedKappa } from './kappa.ts';
import { readLabelledSet, type LabelledPost, type LabelledReply } from './read-set.ts';
import { cutsOf, markOf, signOf } from './thresholds.ts';

const { values: options } = parseArgs({
  options: { from: { type: 'string' }, misses: { type: 'string' }, part: { type: 'string' } },
});
const folder = options.from === undefined ? new URL('./', import.meta.url) : pathToFileURL(`${options.from.replace(/\/$/, '')}/`);
const tools: Record<Language, LanguageTools> = { en: await loadLanguageTools('en'), nl: await loadLanguageTools('nl') };

function getClient(slug: string) {
  const client = CLIENTS[slug];
  if (client === undefined) throw new Error(`Client "${slug}" is not in tests/labelled/clients.ts. Add its voice there.`);
  return client;
}

function judgePost(item: LabelledPost): PostAppraisal {
  const client = getClient(item.client);
  const picture: PostBackground['picture'] = item.picture
    ? { ...item.picture, clutter: Math.min(1, item.picture.clutter / 2), topic: item.labels.topic, rights: 'own' }
    : null;
  return appraisePost(
    {
      network: item.network,
      format: item.format,
      pillar: '',
      topic: item.labels.topic,
      language: item.language,
      text: item.text,
      picture: picture === null ? null : 'picture',
      altText: '',
      hasCaptions: true,
      link: item.link ? 'page' : null,
      isTagged: true,
      disclosed: true,
    },
    {
      brand: client,
      names: client.names,
      pillars: client.topics.map((topic) => ({ id: topic, name: topic, topic, motives: [] })),
      products: [],
      traps: [],
      picture,
      recentPosts: [],
    },
    tools[item.language],
  );
}

function judgeReply(item: LabelledReply): ReplyAppraisal {
  const client = getClient(item.client);
  const { kind, text, needs, isPrivate } = item.message;
  return appraiseReply(
    item.text,
    {
      brand: client,
      names: client.names,
      language: item.language,
      message: text,
      reason: { kind, answerNeeds: { en: needs, nl: needs }, isPrivate },
      isPrivate: !item.inPublic,
      recentReplies: [],
    },
    tools[item.language],
  );
}

/** One thing judged twice: by the editor, by the engine. */
type Pair = {
  readonly id: string;
  readonly part: string;
  readonly quality: string;
  readonly said: number | string;
  readonly judged: number | string;
  readonly value: number;
  readonly text: string;
};

function pairsOfPost(item: LabelledPost): Pair[] {
  const { qualities, asks, likelyTopic } = judgePost(item);
  const { valence, asks: askedFor, topic, ...marks } = item.labels;
  const base = { id: item.id, part: item.part, text: item.text, value: 0 };
  const graded = ORDINAL_POST.map((quality) => ({
    ...base,
    quality,
    said: marks[quality],
    judged: markOf(qualities[quality], cutsOf('post', quality)),
    value: qualities[quality],
  }));
  return [
    ...graded,
    { ...base, quality: 'valence', said: valence, judged: signOf(qualities.valence), value: qualities.valence },
    { ...base, quality: 'asks', said: askedFor, judged: asks },
    { ...base, quality: 'topic', said: topic, judged: likelyTopic ?? 'none' },
  ];
}

const ORDINAL_POST = [
  'hook',
  'clarity',
  'usefulness',
  'arousal',
  'promotion',
  'personality',
  'craft',
  'voice',
  'callToAction',
] as const;
const ORDINAL_REPLY = ['acknowledges', 'answers', 'repairs', 'blames', 'exposes', 'voice', 'craft', 'canned'] as const;

function pairsOfReply(item: LabelledReply): Pair[] {
  const { qualities } = judgeReply(item);
  return ORDINAL_REPLY.map((quality) => ({
    id: item.id,
    part: item.part,
    text: `${item.message.text} → ${item.text}`,
    quality: `reply ${quality}`,
    said: item.labels[quality],
    judged: markOf(qualities[quality], cutsOf('reply', quality)),
    value: qualities[quality],
  }));
}

function kappaOf(pairs: readonly Pair[]): number {
  if (pairs.length === 0) return Number.NaN;
  if (pairs[0]?.quality === 'asks' || pairs[0]?.quality === 'topic')
    return plainKappa(pairs.map(({ said, judged }) => [String(said), String(judged)]));
  const shift = pairs[0]?.quality === 'valence' ? 1 : 0;
  return weightedKappa(
    pairs.map(({ said, judged }) => [Number(said) + shift, Number(judged) + shift]),
    3,
  );
}

const { posts, replies } = readLabelledSet(folder);
// Where nothing went wrong a repair means nothing, and isn't counted.
const counted = replies.flatMap(pairsOfReply).filter(({ quality, id }) => quality !== 'reply repairs' || needsRepair(id));
const pairs = [...posts.flatMap(pairsOfPost), ...counted];

function needsRepair(id: string): boolean {
  const kind = replies.find((item) => item.id === id)?.message.kind;
  return kind === 'complaint' || kind === 'review';
}

console.log(`${String(posts.length)} posts, ${String(replies.length)} replies`);
console.log(`quality              ${options.part ?? 'build      n    hold'}      n`);
const parts = (['build', 'hold'] as const).filter((part) => options.part === undefined || options.part === part);
for (const quality of new Set(pairs.map((pair) => pair.quality))) {
  const row = parts.map((part) => {
    const chosen = pairs.filter((pair) => pair.quality === quality && pair.part === part);
    return `${kappaOf(chosen).toFixed(2).padStart(6)} ${String(chosen.length).padStart(6)}`;
  });
  console.log(`${quality.padEnd(18)} ${row.join('  ')}`);
}

if (options.misses !== undefined) {
  const missed = pairs.filter((pair) => pair.quality === options.misses && pair.part === 'build' && pair.said !== pair.judged);
  for (const { id, said, judged, value, text } of missed)
    console.log(
      `${id} said ${String(said)} judged ${String(judged)} (${value.toFixed(2)}) ${text.replaceAll('\n', ' / ').slice(0, 260)}`,
    );
}
