import { describe, expect, test } from 'vitest';
import { checkLesson } from '#features/lessons/index.ts';
import { openChecker } from '#features/publishing/check-safely.ts';
import { lessonOf, ownLesson, PIECES } from './sources.ts';
import { AT_THE_LIMITS, SLOW } from './slow.ts';

/** Threads that misbehave on demand, instead of the one that reads. */
const misbehaving = { thread: 'tests/unit/publishing/misbehaving-thread.ts', withinMs: 200 };

describe('too much', () => {
  test.each(SLOW)('$name is refused before it takes long', ({ source, line, says }) => {
    const verdict = checkLesson(source, PIECES);
    if (verdict.ok) throw new Error('It was let through.');
    expect(verdict.mistakes[0]?.message).toMatch(says);
    expect(verdict.mistakes[0]?.line).toBe(line);
  });

  test('what comes up to the limits ends within the deadline', async () => {
    const check = openChecker({ withinMs: 20_000 }); // a slow machine is no failure
    for (const [name, source] of AT_THE_LIMITS) {
      const answer = await check(source);
      expect(answer.ok, name).toBe(true);
      if (answer.ok && !answer.value.ok)
        expect(answer.value.mistakes[0]?.message, name).not.toMatch(/took longer|more than the reader/);
    }
  });
});

describe('a source that is read in a thread', () => {
  test('gets the same answer as one that is read here', async () => {
    const source = await ownLesson('strategy/01-the-brief/index.mdx');
    const answer = await openChecker()(source);
    expect(answer).toEqual({ ok: true, value: checkLesson(source, PIECES) });
    expect(answer.ok && answer.value.ok).toBe(true);
  });

  test('is refused when it takes longer than the deadline, and the next is read', async () => {
    const check = openChecker(misbehaving);
    const slow = await check('hang');
    expect(slow).toMatchObject({ ok: true, value: { ok: false, mistakes: [{ message: /^took longer than 0\.2 seconds/ }] } });
    expect(await check('answer')).toMatchObject({ ok: true, value: { ok: true } });
  });

  test.each(['throw', 'exit', 'overflow', 'eat memory'])('is refused when the parser does this: %s', async (deed) => {
    const check = openChecker({ ...misbehaving, withinMs: 20_000, memoryMb: 32 });
    const answer = await check(deed);
    expect(answer).toMatchObject({
      ok: true,
      value: { ok: false, mistakes: [{ message: /^was more than the reader can take/ }] },
    });
    expect(await check('answer')).toMatchObject({ ok: true, value: { ok: true } });
  });

  test('waits its turn, and is told to come back when too many wait', async () => {
    const check = openChecker({ ...misbehaving, withinMs: 20_000, most: 1, mostWaiting: 2 });
    const answers = await Promise.all(['answer', 'answer', 'answer', 'answer'].map((deed) => check(deed)));
    expect(answers.map((answer) => answer.ok)).toEqual([true, true, true, false]);
    expect(answers[3]).toEqual({ ok: false, code: 'busy' });
  });

  test('leaves the server free to answer meanwhile', async () => {
    const check = openChecker({ ...misbehaving, withinMs: 500 });
    let answered = 0;
    const clock = setInterval(() => answered++, 1);
    await check('hang');
    clearInterval(clock);
    expect(answered).toBeGreaterThan(5);
  });

  test('says when its thread cannot start at all, which is no fault of the lesson', async () => {
    await expect(openChecker({ thread: 'tests/unit/publishing/none.ts' })(lessonOf())).rejects.toThrow(/ended while it started/);
  });
});
