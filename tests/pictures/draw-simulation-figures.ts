/**
 * `node tests/pictures/draw-simulation-figures.ts`: plays short runs and draws the figures of docs/simulation.md into
 * docs/pictures. A figure's title says what was found, in the numbers of these very runs.
 */
import { writeFileSync } from 'node:fs';
import { createLab, finishedPosts } from '#features/sandbox/calibration/lab.ts';
import { appraiseReference } from '#features/sandbox/calibration/reference-brand.ts';
import { readScenarioFolder } from '#features/sandbox/scenarios/read-folder.ts';
import { act } from '#simulation/act.ts';
import type { ReplyAppraisal } from '#simulation/appraisal/types.ts';
import { wantsAnswer } from '#simulation/conversation/wants-answer.ts';
import { Counter, totalOf } from '#simulation/feed/live-post.ts';
import { createRun, playUntil } from '#simulation/run.ts';
import type { Scenario } from '#simulation/scenario.ts';
import type { ShareEvent } from '#simulation/state.ts';
import { NETWORKS, type NetworkId } from '#simulation/vocabulary.ts';
import { columnOf, floatAt } from '#simulation/world/members.ts';

const ROOT = new URL('../../', import.meta.url);
const WIDTH = 720;
const HEIGHT = 400;
const BOX = { left: 70, right: 600, top: 60, bottom: 340 } as const;
const COLOURS: Readonly<Record<NetworkId, string>> = {
  frame: '#b0413e',
  loopa: '#5b3fa0',
  chirp: '#1f6f9f',
  guild: '#2d7a4b',
  commons: '#8a6414',
};
const NAMES: Readonly<Record<NetworkId, string>> = {
  frame: 'Frame',
  loopa: 'Loopa',
  chirp: 'Chirp',
  guild: 'Guild',
  commons: 'Commons',
};

type Axis = { readonly from: number; readonly to: number; readonly isLog: boolean; readonly ticks: readonly [number, string][] };
type Point = readonly [x: number, y: number];

function placeOn({ from, to, isLog }: Axis, value: number, low: number, high: number): number {
  const share = isLog ? Math.log(value / from) / Math.log(to / from) : (value - from) / (to - from);
  return low + share * (high - low);
}

/** A figure with its two axes: `inside` draws with functions that place values. */
function figure(
  file: string,
  title: string,
  labels: { readonly x: string; readonly y: string },
  axes: { readonly x: Axis; readonly y: Axis },
  inside: (x: (value: number) => string, y: (value: number) => string) => string[],
): void {
  const x = (value: number): string => placeOn(axes.x, value, BOX.left, BOX.right).toFixed(1);
  const y = (value: number): string => placeOn(axes.y, value, BOX.bottom, BOX.top).toFixed(1);
  const marks = [
    `<title>${title}</title>`,
    `<rect width="${String(WIDTH)}" height="${String(HEIGHT)}" fill="#fffdf8"/>`,
    `<text x="20" y="32" font-size="16" font-weight="700">${title}</text>`,
    ...axes.x.ticks.flatMap(([value, name]) => [
      `<path d="M${x(value)} ${String(BOX.top)}V${String(BOX.bottom)}" stroke="#e4dfd2"/>`,
      `<text x="${x(value)}" y="${String(BOX.bottom + 20)}" text-anchor="middle">${name}</text>`,
    ]),
    ...axes.y.ticks.flatMap(([value, name]) => [
      `<path d="M${String(BOX.left)} ${y(value)}H${String(BOX.right)}" stroke="#e4dfd2"/>`,
      `<text x="${String(BOX.left - 8)}" y="${(Number(y(value)) + 4).toFixed(1)}" text-anchor="end">${name}</text>`,
    ]),
    `<text x="${String((BOX.left + BOX.right) / 2)}" y="${String(BOX.bottom + 46)}" text-anchor="middle">${labels.x}</text>`,
    `<text x="20" y="${String(BOX.top - 10)}">${labels.y}</text>`,
    ...inside(x, y),
  ];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}" font-family="sans-serif" font-size="13" fill="#2a2622">\n${marks.join('\n')}\n</svg>\n`;
  writeFileSync(new URL(`docs/pictures/${file}.svg`, ROOT), svg);
  console.log(`docs/pictures/${file}.svg: ${title}`);
}

const line = (points: readonly Point[], x: (v: number) => string, y: (v: number) => string, colour: string): string =>
  `<polyline points="${points.map(([a, b]) => `${x(a)},${y(b)}`).join(' ')}" fill="none" stroke="${colour}" stroke-width="2.5"/>`;

/** Hours until half of the impressions of a post's first two days, over all posts, and the curve that leads there. */
function drawAges(): void {
  const lab = createLab();
  const curves = NETWORKS.map((network) => {
    const quarters = new Array<number>(192).fill(0);
    for (const seed of [1, 2, 3])
      for (const post of finishedPosts(lab.play({ name: 'ages', weeks: 3 }, seed), network))
        post.viewsByQuarter.forEach((views, i) => (quarters[i] = (quarters[i] ?? 0) + views));
    const all = quarters.reduce((a, b) => a + b, 0);
    let so = 0;
    const points = quarters.map((views, i): Point => [(i + 1) / 4, (100 * (so += views)) / all]);
    return { network, points, half: halfOf(points) };
  });
  const halves = curves.map(({ half }) => half);
  const chirp = curves.find(({ network }) => network === 'chirp')?.half ?? 0;
  figure(
    'impressions-by-age',
    `Half of what Chirp shows of a post comes within ${chirp.toFixed(1)} hours; elsewhere it takes up to ${Math.max(...halves).toFixed(0)}`,
    { x: 'hours since the post (logarithmic)', y: 'share of the impressions of the first two days, %' },
    {
      x: {
        from: 0.25,
        to: 48,
        isLog: true,
        ticks: [
          [0.25, '¼'],
          [1, '1'],
          [4, '4'],
          [12, '12'],
          [24, '24'],
          [48, '48'],
        ],
      },
      y: {
        from: 0,
        to: 100,
        isLog: false,
        ticks: [
          [0, '0'],
          [25, '25'],
          [50, '50'],
          [75, '75'],
          [100, '100'],
        ],
      },
    },
    (x, y) =>
      curves.flatMap(({ network, points, half }, i) => [
        line(points, x, y, COLOURS[network]),
        `<text x="612" y="${String(90 + 22 * i)}" fill="${COLOURS[network]}" font-weight="700">${NAMES[network]} ${half.toFixed(1)} h</text>`,
      ]),
  );
}

function halfOf(points: readonly Point[]): number {
  let before: Point = [0, 0];
  for (const point of points) {
    if (point[1] >= 50) return before[0] + ((point[0] - before[0]) * (50 - before[1])) / (point[1] - before[1]);
    before = point;
  }
  return before[0];
}

/** Sizes of cascades, the largest first: a cascade is all shares of one post, whose root is its author (A07). */
function cascadeSizes(shares: readonly ShareEvent[]): number[] {
  const sizes = new Map<number, number>();
  for (const { post } of shares) sizes.set(post.number, (sizes.get(post.number) ?? 0) + 1);
  return [...sizes.values()];
}

function drawCascades(): void {
  const lab = createLab();
  const runs = [1, 2, 3].map((seed) => lab.play({ name: 'cascades', weeks: 4, perWeek: 7 }, seed).shares);
  const sizes = runs.flatMap(cascadeSizes).sort((a, b) => b - a);
  const shares = runs.flat();
  const first = (100 * shares.filter(({ depth }) => depth === 1).length) / shares.length;
  const largest = sizes[0] ?? 1;
  const points = Array.from({ length: largest }, (_, i): Point => {
    const atLeast = sizes.filter((size) => size > i).length;
    return [i + 1, (100 * atLeast) / sizes.length];
  });
  figure(
    'cascade-sizes',
    `Cascades are stars: ${first.toFixed(1)} % of shares come straight from the feed; the largest has ${String(largest)}`,
    { x: 'shares of a post that was shared at all (logarithmic)', y: 'posts with at least so many shares, % (logarithmic)' },
    {
      x: {
        from: 1,
        to: Math.max(50, largest),
        isLog: true,
        ticks: [1, 2, 5, 10, 20, 50].map((value): [number, string] => [value, String(value)]),
      },
      y: {
        from: 50 / sizes.length,
        to: 100,
        isLog: true,
        ticks: [1, 10, 100].map((value): [number, string] => [value, String(value)]),
      },
    },
    (x, y) => [
      line(points, x, y, '#1f6f9f'),
      ...points.map(([a, b]) => `<circle cx="${x(a)}" cy="${y(b)}" r="3" fill="#1f6f9f"/>`),
    ],
  );
}

function drawLottery(): void {
  const lab = createLab();
  const reaches = [1, 2, 3, 4, 5]
    .flatMap((seed) => finishedPosts(lab.play({ name: 'lottery', networks: ['loopa'], weeks: 4, perWeek: 14 }, seed), 'loopa'))
    .slice(0, 200)
    .map((post) => totalOf(post, Counter.Reach))
    .sort((a, b) => b - a);
  const all = reaches.reduce((a, b) => a + b, 0);
  const tenth = reaches.slice(0, Math.round(reaches.length / 10)).reduce((a, b) => a + b, 0);
  const median = reaches[Math.floor(reaches.length / 2)] ?? 0;
  figure(
    'loopa-lottery',
    `A tenth of ${String(reaches.length)} Loopa posts has ${((100 * tenth) / all).toFixed(0)} % of all reach; the median post reaches ${String(median)}`,
    { x: 'posts, by rank', y: 'people reached (logarithmic)' },
    {
      x: {
        from: 1,
        to: reaches.length,
        isLog: false,
        ticks: [
          [1, '1'],
          [50, '50'],
          [100, '100'],
          [150, '150'],
          [200, '200'],
        ],
      },
      y: {
        from: 100,
        to: 20_000,
        isLog: true,
        ticks: [
          [100, '100'],
          [300, '300'],
          [1000, '1,000'],
          [5000, '5,000'],
          [20_000, '20,000'],
        ],
      },
    },
    (x, y) => [
      line(
        reaches.map((reach, i): Point => [i + 1, Math.max(100, reach)]),
        x,
        y,
        COLOURS.loopa,
      ),
      `<path d="M${String(BOX.left)} ${y(5000)}H${String(BOX.right)}" stroke="#2a2622" stroke-dasharray="5 4"/>`,
      `<text x="612" y="${y(5000)}">followers</text>`,
    ],
  );
}

/** What a good answer is appraised as, so that only its time differs. */
const GOOD: ReplyAppraisal = {
  qualities: { acknowledges: 0.9, answers: 0.9, repairs: 0.9, blames: 0, exposes: 0, voice: 0.7, craft: 1, canned: 0 },
  findings: [],
};
const NEVER = 999;
const DELAYS = [1, 2, 4, 8, 16, 23, NEVER] as const;
/** Hours after a complaint at which its author's trust is looked at. */
const LATER = 48;

function drawReplies(scenario: Scenario): void {
  const results = DELAYS.map((delay) => ({ delay, change: meanChange(scenario, delay) }));
  const at = (delay: number): number => results.find((result) => result.delay === delay)?.change ?? 0;
  const changes = results.map(({ change }) => change);
  const low = Math.floor(10 * Math.min(...changes) - 0.5) / 10;
  const high = Math.ceil(10 * Math.max(...changes) + 0.5) / 10;
  const steps = Array.from({ length: Math.round((high - low) * 10) + 1 }, (_, i) => Math.round(10 * low + i) / 10);
  figure(
    'reply-time-and-trust',
    `The same good answer: trust ${signed(at(1))} after an hour, ${signed(at(23))} after 23; silence ${signed(at(NEVER))}`,
    { x: 'hours until the answer', y: `change of the complainant’s trust in ${String(LATER)} hours (0 to 1)` },
    {
      x: {
        from: 0,
        to: DELAYS.length + 1,
        isLog: false,
        ticks: DELAYS.map((delay, i): [number, string] => [i + 1, delay === NEVER ? 'never' : String(delay)]),
      },
      y: { from: low, to: high, isLog: false, ticks: steps.map((value): [number, string] => [value, value.toFixed(1)]) },
    },
    (x, y) =>
      results.map(({ delay, change }, i) => {
        const top = Math.min(Number(y(0)), Number(y(change)));
        const height = Math.abs(Number(y(0)) - Number(y(change)));
        return `<rect x="${(Number(x(i + 1)) - 18).toFixed(1)}" y="${top.toFixed(1)}" width="36" height="${height.toFixed(1)}" fill="${delay === NEVER ? '#b0413e' : '#2d7a4b'}"/>`;
      }),
  );
}

const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;

/** Mean change of trust of those who complain, when everybody who wants an answer gets it after `delay` hours. */
function meanChange(scenario: Scenario, delay: number): number {
  const changes: number[] = [];
  for (const seed of [1, 2, 3]) {
    const state = createRun({ scenario, seed, appraise: appraiseReference, appraiseReply: () => GOOD });
    let before = columnOf(state.members, state.members.trust);
    const watched: { readonly member: number; readonly trust: number; readonly hour: number }[] = [];
    let seen = 0;
    while (state.hour < 4 * 168) {
      playUntil(state, state.hour + 1);
      const { messages } = state.conversation;
      for (; seen < messages.length; seen++) {
        const message = messages[seen];
        if (message?.kind === 'complaint' && message.round === 0 && message.reason?.cause !== 'crisis')
          watched.push({ member: message.member, trust: before[message.member] ?? 0, hour: state.hour });
      }
      for (const message of messages)
        if (wantsAnswer(message) && message.replies.length === 0 && state.hour - Math.floor(message.at / 3600) === delay)
          act(state, {
            id: `re ${message.id}`,
            hour: state.hour,
            kind: 'reply',
            target: message.id,
            text: 'a good answer',
            isPrivate: false,
          });
      for (const { member, trust, hour } of watched)
        if (state.hour - hour === LATER) changes.push((state.members.trust[floatAt(member)] ?? 0) - trust);
      before = columnOf(state.members, state.members.trust);
    }
  }
  console.log(`answers after ${String(delay)} hours: ${String(changes.length)} complaints`);
  return changes.reduce((a, b) => a + b, 0) / Math.max(1, changes.length);
}

drawAges();
drawCascades();
drawLottery();
drawReplies(await readScenarioFolder(ROOT, 'bakery'));
