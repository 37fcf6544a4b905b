import { beforeAll, describe, expect, test } from 'vitest';
import { inboxOf } from '#simulation/conversation/inbox.ts';
import { textOf } from '#simulation/conversation/words.ts';
import { Counter, totalOf } from '#simulation/feed/live-post.ts';
import { SIGNALS } from '#simulation/networks/law.ts';
import type { State } from '#simulation/state.ts';
import { play, TOWN } from './town.ts';
import { appraiseReference, referencePost } from '#features/sandbox/calibration/reference-brand.ts';
import { publishDraft } from '#simulation/feed/publish.ts';
import { createRun, playUntil } from '#simulation/run.ts';

let run: State;
beforeAll(() => {
  run = play({ hours: 24 * 14 });
});
const kindsOf = (state: State, id: string): number =>
  state.conversation.messages.filter((message) => message.reason?.id === id).length;

describe('what people write', () => {
  test('each kind comes', () => {
    const kinds = new Set(run.conversation.messages.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['complaint', 'lead', 'praise', 'question', 'review', 'spam', 'troll']);
  });

  test('has the same text whenever one looks', () => {
    const texts = run.conversation.messages.map((message) => textOf(run, message));
    const again = play({ hours: 24 * 14 });
    expect(again.conversation.messages.map((message) => textOf(again, message))).toEqual(texts);
    expect(texts[0]).toMatch(/Reference|Thing|★/);
  });

  test('does not repeat a text within forty messages', () => {
    const texts = run.conversation.messages.map((message) => textOf(run, message));
    const repeats = texts.filter((text, i) => texts.slice(Math.max(0, i - 39), i).includes(text));
    expect(repeats).toEqual([]);
  });

  test('a review shows the stars that it gives, as near as its words allow', () => {
    const one = run.conversation.messages.find(({ stars }) => stars === 1);
    const five = run.conversation.messages.find(({ stars }) => stars === 5);
    expect(one && textOf(run, one)).toMatch(/^★☆☆☆☆/);
    expect(five && textOf(run, five)).toMatch(/^★★★★★/);
  });

  test('has an id of its own that says nothing', () => {
    const ids = run.conversation.messages.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^m[0-9a-z]{6,14}$/.test(id))).toBe(true);
  });

  test('comes from a comment that is counted under its post', () => {
    for (const post of run.posts) {
      const messages = run.conversation.messages.filter(({ post: number }) => number === post.number).length;
      expect(messages).toBeLessThanOrEqual(totalOf(post, Counter.Signals + SIGNALS.indexOf('comment')));
    }
  });

  test('is about the price under posts that sell, and not under others', () => {
    const selling = play({ hours: 24 * 14, post: '|promotion=0.95' });
    const talking = play({ hours: 24 * 14, post: '|promotion=0.1' });
    expect(kindsOf(talking, 'too-dear')).toBe(0);
    expect(kindsOf(selling, 'too-dear')).toBeGreaterThan(0);
  });

  test('faults of orders are what most complaints are about', () => {
    const complaints = run.conversation.messages.filter(({ kind }) => kind === 'complaint').length;
    expect(kindsOf(run, 'broken') / complaints).toBeGreaterThan(0.5);
  });

  test('reviews are polarised: more fives than fours, more ones than threes', () => {
    const stars = (n: number): number => run.conversation.messages.filter((message) => message.stars === n).length;
    expect(stars(5)).toBeGreaterThan(stars(4));
    expect(stars(1)).toBeGreaterThan(stars(3));
  });

  test('asks who paid under an influencer’s post that does not say so, and only there', () => {
    const from = (disclosed: boolean): (string | undefined)[] => {
      const state = createRun({ scenario: TOWN, seed: 1, members: 10_000, appraise: appraiseReference });
      const post = referencePost('loopa', 'video', 0, { text: 'wow|hook=1,arousal=1,personality=1,promotion=0', disclosed });
      const audience = new Uint8Array(10_000).fill(1);
      for (let i = 0; i < 8; i++) publishDraft(state, { id: `guest-${String(i)}`, post, author: -1, audience });
      playUntil(state, 72);
      return state.conversation.messages.filter(({ post: number }) => number !== null).map(({ reason }) => reason?.id);
    };
    expect(from(false)).toContain('who-paid');
    expect(from(true)).not.toContain('who-paid');
  });

  test('a scenario without reasons has nobody who writes', () => {
    const quiet = play({ scenario: { ...TOWN, talk: { reasons: [], grammar: { en: {}, nl: {} } } }, hours: 48 });
    expect(quiet.conversation.messages).toEqual([]);
  });
});

describe('the inbox', () => {
  test('shows the newest first, with a guess at the mood and without the kind', () => {
    const [first] = inboxOf(run);
    expect(first && Object.keys(first).sort()).toEqual([
      'after',
      'ageMinutes',
      'at',
      'author',
      'earlier',
      'id',
      'isFollower',
      'isLiked',
      'isPublic',
      'network',
      'post',
      'replies',
      'sentiment',
      'stars',
      'state',
      'text',
    ]);
    expect(first?.at).toBe(run.conversation.messages.at(-1)?.at);
  });

  test('guesses the mood right more often than not', () => {
    const moods = new Map(inboxOf(run).map(({ id, sentiment }) => [id, sentiment]));
    const mean = (kind: string): number => {
      const found = run.conversation.messages.filter((message) => message.kind === kind).map(({ id }) => moods.get(id) ?? 0);
      return found.reduce((a, b) => a + b, 0) / found.length;
    };
    expect(mean('praise')).toBeGreaterThan(0.3);
    expect(mean('complaint')).toBeLessThan(-0.3);
  });
});
