import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { createAppraiser, createTalkAppraiser } from '#features/sandbox/appraiser.ts';
import { loadLanguageTools } from '#features/sandbox/language/node.ts';
import { playInThread, queueClaims } from '#features/sandbox/run/verify-queue.ts';
import { type Claim, verifyRun } from '#features/sandbox/run/verify-run.ts';
import { readScenarioFolder } from '#features/sandbox/scenarios/read-folder.ts';
import { ActionsFile } from '#features/sandbox/simulate/actions-file.ts';
import { ok, refuse, type Result } from '#kernel/result.ts';
import { act } from '#simulation/act.ts';
import type { Action, OwnPicture } from '#simulation/actions.ts';
import { POLICY } from '#simulation/policies/index.ts';
import { playPolicy } from '#simulation/policies/policy.ts';
import { digestOf } from '#simulation/replay/digest.ts';
import { createRun, playUntil } from '#simulation/run.ts';

let tools: Parameters<typeof verifyRun>[1];
let honest: Claim;

// A small world and its first week: the same rules, sooner over.
beforeAll(async () => {
  tools = { en: await loadLanguageTools('en'), nl: await loadLanguageTools('nl') };
  const scenario = { ...(await readScenarioFolder(pathToFileURL(`${process.cwd()}/`), 'bakery')), weeks: 1 };
  const played = { scenario, seed: 7, language: 'en', members: 1000 } as const;
  const appraisers = { appraise: createAppraiser(scenario, tools), ...createTalkAppraiser(scenario, tools) };
  const state = playPolicy({ ...played, ...appraisers }, scenario.plays, POLICY.textbook, 1);
  const refused = state.refused.map(({ id }) => id);
  honest = { ...played, actions: state.done.filter(({ id }) => !refused.includes(id)), digest: digestOf(state) };
}, 60_000);

describe('playing a run again', () => {
  test('bears out what was really played and scores it between idle and expert', () => {
    expect(honest.actions.length).toBeGreaterThan(5);
    const found = verifyRun(honest, tools);
    expect(found).toMatchObject({ kind: 'borne-out', digest: honest.digest });
    if (found.kind === 'borne-out') expect(found.score).toBeGreaterThan(0);
  });

  test('finds a list from which something was taken, and a digest that was changed', () => {
    const post = honest.actions.findLast(({ kind }) => kind === 'schedule-post');
    const without = honest.actions.filter((action) => action !== post && !('target' in action && action.target === post?.id));
    expect(verifyRun({ ...honest, actions: without }, tools)).toMatchObject({ kind: 'other-digest' });
    expect(verifyRun({ ...honest, digest: '0123456789abcdef' }, tools)).toMatchObject({ kind: 'other-digest' });
    expect(verifyRun({ ...honest, seed: 8 }, tools)).toMatchObject({ kind: 'other-digest' });
  });

  test('finds an hour that was past already, and one beyond the end', () => {
    const [first, ...rest] = honest.actions;
    if (!first) throw new Error('Nothing was played.');
    expect(verifyRun({ ...honest, actions: [...rest, first] }, tools)).toMatchObject({ kind: 'impossible-list' });
    const late = { id: 'late', hour: 168, kind: 'pause-everything' } as const;
    expect(verifyRun({ ...honest, actions: [...honest.actions, late] }, tools)).toMatchObject({ kind: 'impossible-list' });
  });

  test('comes to the same with a picture of one’s own, of which the list says all that counts', () => {
    const { scenario } = honest;
    const own: OwnPicture = {
      ...{ topic: 'food', product: null, faces: 1, ages: ['adult'], hasText: false },
      ...{ brightness: 0.6, clutter: 0.1, isNear: true, rights: 'own' },
    };
    const first = honest.actions.find((action) => action.kind === 'schedule-post' && action.post.picture !== null);
    if (first?.kind !== 'schedule-post') throw new Error('Nothing with a picture was posted.');
    const post = { ...first.post, picture: 'mine', ownPicture: own };
    const appraisers = { appraise: createAppraiser(scenario, tools), ...createTalkAppraiser(scenario, tools) };
    const play = (actions: readonly Action[]) => {
      const state = createRun({ scenario, seed: 7, language: 'en', members: 1000, ...appraisers });
      for (const action of actions) act(state, action);
      playUntil(state, 168);
      return digestOf(state);
    };
    const sent = ActionsFile.parse(JSON.parse(JSON.stringify([{ ...first, hour: 0, at: 12, post }])));
    const digest = play([{ ...first, hour: 0, at: 12, post }]);
    expect(verifyRun({ ...honest, actions: sent, digest }, tools)).toMatchObject({ kind: 'borne-out' });
    const described = { ...post, ownPicture: { ...own, clutter: 1, isNear: false, rights: 'found' as const } };
    expect(play([{ ...first, hour: 0, at: 12, post: described }])).not.toBe(digest);
  });

  test('in a thread of its own comes to the same, while this one goes on', async () => {
    let ticks = 0;
    const timer = setInterval(() => ticks++, 5);
    const found = await playInThread(honest);
    clearInterval(timer);
    expect(found).toMatchObject({ ok: true, value: { kind: 'borne-out', digest: honest.digest } });
    expect(ticks).toBeGreaterThan(10);
  });
});

describe('the queue', () => {
  const other = ok({ kind: 'other-digest', why: '' } as const);

  test('plays one at a time, lets eight wait and tells the tenth that it is busy', async () => {
    let playing = 0;
    let most = 0;
    const verify = queueClaims(async () => {
      most = Math.max(most, ++playing);
      await Promise.resolve();
      playing--;
      return other;
    });
    const codes = (await Promise.all(Array.from({ length: 10 }, (_, i) => verify(`run ${i}`, honest)))).map(codeOf);
    expect(codes).toEqual([...Array.from({ length: 9 }, () => 'ok'), 'busy']);
    expect(most).toBe(1);
    expect(codeOf(await verify('run 9', honest))).toBe('ok');
  });

  test('goes on after one that broke', async () => {
    let n = 0;
    const verify = queueClaims(() => (n++ === 0 ? Promise.reject(new Error('broke')) : Promise.resolve(other)));
    await expect(verify('a', honest)).rejects.toThrow('broke');
    expect(codeOf(await verify('a', honest))).toBe('ok');
  });

  test('who asks again for the same, because the first answer took too long, joins it', async () => {
    let played = 0;
    let finish: () => void = () => undefined;
    const verify = queueClaims(() => {
      played++;
      return new Promise<typeof other>((resolve) => (finish = () => resolve(other)));
    });
    const [first, again] = [verify('a', honest), verify('a', honest)];
    await Promise.resolve();
    finish();
    expect([codeOf(await first), codeOf(await again), played]).toEqual(['ok', 'ok', 1]);
  });

  test('one that is given up as too slow lets the next one go on', async () => {
    let n = 0;
    const verify = queueClaims(() => Promise.resolve(n++ === 0 ? refuse('too-slow') : other));
    const codes = (await Promise.all([verify('slow', honest), verify('quick', honest)])).map(codeOf);
    expect(codes).toEqual(['too-slow', 'ok']);
  });
});

const codeOf = (result: Result<unknown>): string => (result.ok ? 'ok' : result.code);
