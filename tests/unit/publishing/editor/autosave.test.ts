import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Autosave, type SendAnswer, type WritingState } from '#features/publishing/ui/editor/autosave.ts';
import type { Sent } from '#features/publishing/ui/editor/draft-store.ts';

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-26T12:00:00.000Z') }));
afterEach(() => void vi.useRealTimers());

const saved = (number: number): SendAnswer => ({ kind: 'saved', number });
const failed = (why: 'offline' | 'signed-out' | 'too-long'): SendAnswer => ({ kind: 'failed', why });

/** A desk whose server gives these answers one after another, the last for ever. */
function desk(...answers: SendAnswer[]) {
  const sent: Sent[] = [];
  const states: WritingState[] = [];
  const kept: (string | null)[] = [];
  let isFull = false;
  let disk: Promise<unknown> = Promise.resolve();
  let ids = 0;
  const autosave = new Autosave(
    {
      keep: ({ source }) => (isFull ? Promise.reject(new Error('no room')) : disk.then(() => void kept.push(source))),
      forget: () => Promise.resolve(void kept.push(null)),
      send: (text) => {
        sent.push(text);
        return Promise.resolve(answers.length > 1 ? (answers.shift() ?? failed('offline')) : (answers[0] ?? failed('offline')));
      },
      newId: () => `id-${++ids}`,
      now: () => Date.now(),
      onState: (state) => states.push(state),
      onKept: () => undefined,
      onSaved: () => undefined,
    },
    { number: 1, source: 'one' },
  );
  const slow = () => {
    const { promise, resolve } = Promise.withResolvers<null>();
    disk = promise;
    return () => resolve(null);
  };
  return { autosave, sent, kept, slow, last: () => states.at(-1), fill: () => void (isFull = true) };
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('a text that is written', () => {
  test('is on this device at once, and on the server when the hand rests', async () => {
    const { autosave, sent, kept, last } = desk(saved(2));
    autosave.change('one two');
    await pass(0);
    expect(kept).toEqual(['one two']);
    expect(sent).toEqual([]);
    await pass(2_500);
    expect(sent).toEqual([{ versionId: 'id-1', beganFrom: 1, source: 'one two' }]);
    expect(last()).toMatchObject({ kind: 'saved' });
    expect(kept.at(-1)).toBeNull();
    expect(autosave.number).toBe(2);
  });

  test('is one version for a sentence typed without rest', async () => {
    const { autosave, sent } = desk(saved(2));
    for (const source of ['a', 'ab', 'abc']) {
      autosave.change(source);
      await pass(1_000);
    }
    await pass(2_500);
    expect(sent.map(({ source }) => source)).toEqual(['abc']);
  });

  test('is saved after twenty seconds, however busy the hand', async () => {
    const { autosave, sent } = desk(saved(2));
    for (let i = 0; i < 21; i++) {
      autosave.change(`text ${i}`);
      await pass(1_000);
    }
    expect(sent).toHaveLength(1);
  });

  test('that is changed back needs no saving', async () => {
    const { autosave, sent, kept } = desk(saved(2));
    autosave.change('other');
    autosave.change('one');
    await pass(5_000);
    expect(sent).toEqual([]);
    expect(kept.at(-1)).toBeNull();
  });
});

describe('a save that gets no answer', () => {
  test('is sent again under its name before anything newer, so that it is no second version', async () => {
    const { autosave, sent, last } = desk(failed('offline'), saved(2), saved(3));
    autosave.change('two');
    await pass(2_500);
    expect(last()).toEqual({ kind: 'waiting', why: 'offline' });
    autosave.change('three');
    await pass(2_500);
    expect(sent).toEqual([
      { versionId: 'id-1', beganFrom: 1, source: 'two' },
      { versionId: 'id-1', beganFrom: 1, source: 'two' },
      { versionId: 'id-2', beganFrom: 2, source: 'three' },
    ]);
    expect(last()).toMatchObject({ kind: 'saved' });
  });

  test('is tried again by itself when it may pass, and not when somebody has to sign in', async () => {
    const offline = desk(failed('offline'));
    offline.autosave.change('two');
    await pass(60_000);
    expect(offline.sent.length).toBeGreaterThan(3);
    const signedOut = desk(failed('signed-out'), saved(2));
    signedOut.autosave.change('two');
    await pass(60_000);
    expect(signedOut.sent).toHaveLength(1);
    await signedOut.autosave.flush();
    expect(signedOut.last()).toMatchObject({ kind: 'saved' });
  });

  test('is told once this device has the text, since that is what is said with it', async () => {
    const { autosave, kept, slow, last } = desk(failed('offline'));
    const goOn = slow();
    autosave.change('two');
    await pass(2_500);
    expect(kept).toEqual([]);
    expect(last()).toEqual({ kind: 'saving' });
    goOn();
    await pass(0);
    expect(kept).toContain('two');
    expect(last()).toEqual({ kind: 'waiting', why: 'offline' });
  });

  test('of a text that is too long is forgotten for the shorter one', async () => {
    const { autosave, sent } = desk(failed('too-long'), saved(2));
    autosave.change('long');
    await pass(2_500);
    autosave.change('short');
    await pass(2_500);
    expect(sent.map(({ source }) => source)).toEqual(['long', 'short']);
  });
});

describe('a save that came second', () => {
  test('sends nothing more until the texts are joined, and keeps all that is written here', async () => {
    const { autosave, sent, kept, last } = desk({ kind: 'stale' }, saved(3));
    autosave.change('mine');
    await pass(2_500);
    expect(last()).toEqual({ kind: 'conflict' });
    autosave.change('mine, longer');
    await pass(60_000);
    expect(sent).toHaveLength(1);
    expect(kept.at(-1)).toBe('mine, longer');
    autosave.beginFrom(2, 'theirs', 'theirs and mine');
    await pass(0);
    expect(sent.at(-1)).toEqual({ versionId: 'id-2', beganFrom: 2, source: 'theirs and mine' });
    expect(autosave.number).toBe(3);
  });

  test('needs no saving when the other text is taken', async () => {
    const { autosave, sent, last } = desk({ kind: 'stale' });
    autosave.change('mine');
    await pass(2_500);
    autosave.beginFrom(2, 'theirs', 'theirs');
    await pass(5_000);
    expect(sent).toHaveLength(1);
    expect(last()).toMatchObject({ kind: 'saved' });
  });
});

test('a device without room keeps the server from nothing', async () => {
  const { autosave, sent, fill, last } = desk(saved(2));
  fill();
  autosave.change('two');
  await pass(2_500);
  expect(sent).toHaveLength(1);
  expect(last()).toMatchObject({ kind: 'saved' });
});
