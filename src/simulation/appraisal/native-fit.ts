/** Whether a post is made for its network: length, format, line breaks, hashtags, links that can be clicked. */
import type { Format, NetworkId } from '../vocabulary.ts';
import { openJudge, type Judge, type Judgement } from './judge.ts';
import type { PostView } from './view.ts';

type Norms = {
  /** Characters: shorter than the first says too little, longer than the second is not read on. */
  readonly length: readonly [number, number];
  readonly limit: number;
  readonly hashtags: number;
  readonly linksClick: boolean;
  readonly formats: Readonly<Partial<Record<Format, number>>>;
};

/**
 * Guild: text of 900–1,200 characters does best, documents and polls before links (R06 of the benchmarks). Chirp:
 * links are weak. Commons: short posts do better (C08). Frame and Loopa: a link in the text can't be clicked.
 */
const NORMS: Readonly<Record<NetworkId, Norms>> = {
  frame: {
    length: [30, 700],
    limit: 2200,
    hashtags: 5,
    linksClick: false,
    formats: { photo: 0.1, carousel: 0.15, video: 0.15, story: 0.1, text: -0.4, link: -0.4, document: -0.3, poll: -0.2 },
  },
  loopa: {
    length: [15, 200],
    limit: 2200,
    hashtags: 5,
    linksClick: false,
    formats: { video: 0.15, live: 0.1, photo: -0.25, carousel: -0.15, text: -0.45, link: -0.45, document: -0.45, poll: -0.3 },
  },
  chirp: {
    length: [20, 240],
    limit: 280,
    hashtags: 2,
    linksClick: true,
    formats: { text: 0.15, photo: 0.1, video: 0.1, poll: 0.1, link: -0.1, document: -0.3, carousel: -0.15, story: -0.3 },
  },
  guild: {
    length: [200, 1300],
    limit: 3000,
    hashtags: 3,
    linksClick: true,
    formats: { document: 0.15, poll: 0.15, text: 0.1, video: 0.1, photo: 0.1, carousel: 0.05, link: -0.1, story: -0.3 },
  },
  commons: {
    length: [20, 500],
    limit: 5000,
    hashtags: 2,
    linksClick: true,
    formats: { photo: 0.15, text: 0.1, video: 0.1, poll: 0.1, live: 0.1, link: -0.05, carousel: 0.05, document: -0.15 },
  },
};

export function judgeNativeFit(view: PostView): Judgement {
  const judge = openJudge('nativeFit', 0.85);
  const norms = NORMS[view.post.network];
  judgeFormat(judge, view, norms);
  judgeLength(judge, view, norms);
  judgeTags(judge, view, norms);
  judgeLinks(judge, view, norms);
  judgeBreaks(judge, view);
  return judge.close();
}

function judgeFormat(judge: Judge, { post }: PostView, { formats }: Norms): void {
  const effect = formats[post.format] ?? 0;
  if (effect > 0) judge.note(effect, 'native-format', null, [post.format]);
  if (effect < 0) judge.note(effect, 'native-wrong-format', null, [post.format]);
  if (post.format === 'video' && !post.hasCaptions) judge.note(-0.1, 'native-no-captions');
}

function judgeLength(judge: Judge, { reading: { characters } }: PostView, { length: [least, most], limit }: Norms): void {
  if (characters > limit) judge.note(-0.4, 'native-over-limit', null, [String(characters), String(limit)]);
  else if (characters > most)
    judge.note(-0.3 * Math.min(1, (characters - most) / most), 'native-too-long', null, [String(characters), String(most)]);
  else if (characters < least)
    judge.note(-0.3 * (1 - characters / least), 'native-too-short', null, [String(characters), String(least)]);
}

function judgeTags(judge: Judge, { reading: { tokens } }: PostView, { hashtags }: Norms): void {
  const tags = tokens.filter(({ kind }) => kind === 'hashtag');
  const over = tags.length - hashtags;
  const first = tags[hashtags];
  if (over > 0 && first) judge.note(-0.06 * Math.min(over, 8), 'native-hashtags', first, [String(tags.length), String(hashtags)]);
}

function judgeLinks(judge: Judge, { reading: { tokens }, post }: PostView, { linksClick }: Norms): void {
  const link = tokens.find(({ kind }) => kind === 'link');
  if (link && !linksClick) judge.note(-0.2, 'native-dead-link', link, [link.text]);
  if (post.network === 'chirp' && (link || post.link !== null)) judge.note(-0.08, 'native-weak-link', link ?? null);
}

const BLOCK: Readonly<Record<NetworkId, number>> = { frame: 320, loopa: 220, chirp: 280, guild: 380, commons: 420 };

function judgeBreaks(judge: Judge, { reading: { lines }, post }: PostView): void {
  const longest = lines.reduce((most, line) => (line.to - line.from > most.to - most.from ? line : most), { from: 0, to: 0 });
  const over = longest.to - longest.from - BLOCK[post.network];
  if (over > 0) judge.note(-0.15 * Math.min(1, over / 300), 'native-block', longest, [String(longest.to - longest.from)]);
}
