import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redo, startHistory, step, undo } from '#features/exercises/works/history.ts';
import { mergeVersions, pickSurplus, type Version } from '#features/exercises/works/versions.ts';
import { blankWork, isBlank, nextItemId, pinsAt, spotsByPin, spotsOf, withPins, Work } from '#features/exercises/persona/work.ts';
import { WorkBody } from '#features/exercises/works/work-body.ts';
import { limitTurns } from '#features/documents/turns.ts';
import { idealWork, packOf } from './packs.ts';

describe('a work', () => {
  const work = idealWork(packOf('bakery'));

  test('survives being stored and read', () => {
    expect(Work.parse(JSON.parse(JSON.stringify(work)))).toEqual(work);
  });

  test('is refused when it is something else or too long', () => {
    expect(Work.safeParse({ ...work, v: 2 }).success).toBe(false);
    const [first, second] = work.personas;
    expect(Work.safeParse({ ...work, personas: [{ ...first, name: 'x'.repeat(61) }, second] }).success).toBe(false);
    expect(Work.safeParse({ ...work, personas: [first] }).success).toBe(false);
    expect(WorkBody.safeParse({ desk: 'persona', client: 'bakery', label: '', work }).success).toBe(false);
    expect(WorkBody.safeParse({ desk: 'persona', client: '../etc', label: null, work }).success).toBe(false);
  });

  test('takes pins at every spot and gives them back', () => {
    const [persona] = work.personas;
    for (const spot of spotsOf(persona)) expect(pinsAt(withPins(persona, spot, ['k1', 'k1', 'f2']), spot)).toEqual(['k1', 'f2']);
    expect(spotsByPin(withPins(persona, 'problem:p1', ['k1'])).get('k1')).toContain('problem:p1');
  });

  test('is blank until something is written on it', () => {
    expect(isBlank(blankWork())).toBe(true);
    const [first, second] = blankWork().personas;
    expect(isBlank({ ...blankWork(), personas: [{ ...first, face: 99 }, second] })).toBe(true);
    expect(isBlank(work)).toBe(false);
  });

  test('numbers new lines on, even after one was taken out', () => {
    expect(nextItemId([], 'p')).toBe('p1');
    expect(nextItemId([{ id: 'p1' }, { id: 'p4' }], 'p')).toBe('p5');
  });
});

describe('undo', () => {
  test('goes back step by step and forward again', () => {
    const after = step(step(startHistory('a'), 'b', 'name', 0), 'c', 'age', 10);
    expect(undo(after).present).toBe('b');
    expect(undo(undo(after)).present).toBe('a');
    expect(redo(undo(after)).present).toBe('c');
  });

  test('takes typing without a pause as one step', () => {
    const typed = step(step(step(startHistory(''), 'S', 'name', 0), 'Sa', 'name', 300), 'Sam', 'name', 700);
    expect(undo(typed).present).toBe('');
    expect(undo(step(typed, 'Sami', 'name', 5000)).present).toBe('Sam');
  });

  test('forgets what could be done again once something new is done', () => {
    expect(step(undo(step(startHistory('a'), 'b', 'x', 0)), 'c', 'y', 1).future).toEqual([]);
  });

  test('at either end changes nothing', () => {
    expect(undo(startHistory('a')).present).toBe('a');
    expect(redo(startHistory('a')).present).toBe('a');
  });
});

const version = (id: string, at: string, more: Partial<Version<Work>> = {}): Version<Work> => ({
  id,
  at,
  label: null,
  work: null,
  isOnServer: false,
  ...more,
});

describe('versions', () => {
  test('of two devices both stay, the newest first', () => {
    const merged = mergeVersions(
      [version('a', '2026-11-23T10:00:00Z', { isOnServer: true })],
      [version('b', '2026-11-23T11:00:00Z')],
    );
    expect(merged.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  test('known to the server and to this browser stand once, with the body that is here', () => {
    const work = blankWork();
    const [merged, ...others] = mergeVersions(
      [version('a', '2026-11-23T10:00:00Z', { isOnServer: true })],
      [version('a', '2026-11-23T10:00:00Z', { work })],
    );
    expect(others).toEqual([]);
    expect(merged).toMatchObject({ isOnServer: true, work });
  });

  test('are thinned where they lie closest, never the newest or a named one', () => {
    const minutes = [0, 60, 61, 62, 120];
    const list = minutes.map((minute, i) => ({ id: `v${i}`, madeAtMs: minute * 60_000, isLabelled: i === 2 }));
    expect(pickSurplus(list, 3)).toEqual(['v1']);
    expect(pickSurplus(list, 2)).toEqual(['v1', 'v3']);
  });

  test('come down to the allowed number whatever their times', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ madeAtMs: fc.nat({ max: 1e9 }), isLabelled: fc.boolean() }), { maxLength: 60 }),
        fc.integer({ min: 1, max: 30 }),
        (times, most) => {
          const list = times.map((time, i) => ({ ...time, id: `v${String(i).padStart(2, '0')}` }));
          const gone = new Set(pickSurplus(list, most));
          const kept = list.filter(({ id }) => !gone.has(id));
          expect(kept.filter(({ isLabelled }) => !isLabelled).length).toBe(
            Math.min(most, list.filter(({ isLabelled }) => !isLabelled).length),
          );
          expect(kept.filter(({ isLabelled }) => isLabelled).length).toBe(list.filter(({ isLabelled }) => isLabelled).length);
          const newest = [...list].sort((a, b) => a.madeAtMs - b.madeAtMs || (a.id < b.id ? -1 : 1)).at(-1);
          if (newest) expect(kept).toContainEqual(newest);
        },
      ),
    );
  });
});

describe('turns', () => {
  test('run out and come back with the next window', () => {
    const turns = limitTurns(2, 60_000);
    const at = (seconds: number) => new Date(1_800_000_000_000 + seconds * 1000);
    expect([turns.take('a', at(0)), turns.take('a', at(1)), turns.take('a', at(59)), turns.take('b', at(59))]).toEqual([
      true,
      true,
      false,
      true,
    ]);
    expect(turns.take('a', at(60))).toBe(true);
  });
});
