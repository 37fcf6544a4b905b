import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Db } from '#db/client.ts';
import { users } from '#db/schema/accounts.ts';
import { runActions, runDrafts, runs } from '#db/schema/sandbox.ts';
import type { Ctx, Member } from '#features/accounts/index.ts';
import { agreeGoals } from '#features/sandbox/commands/agree-goals.ts';
import { appendActions } from '#features/sandbox/commands/append-actions.ts';
import { beginRun } from '#features/sandbox/commands/begin-run.ts';
import { finishRun } from '#features/sandbox/commands/finish-run.ts';
import { forgetRun } from '#features/sandbox/commands/forget-run.ts';
import { keepDrafts } from '#features/sandbox/commands/keep-drafts.ts';
import { AgreeGoals, AppendActions, BeginRun, KeepDrafts } from '#features/sandbox/input.ts';
import { exportRuns, findRun, listDrafts, listRuns } from '#features/sandbox/queries.ts';
import type { Found } from '#features/sandbox/run/verify-run.ts';
import { readScenarioFolder } from '#features/sandbox/scenarios/read-folder.ts';
import type { ReadScenario } from '#features/sandbox/scenarios/read-scenario.ts';
import type { ScenarioShelf } from '#features/sandbox/shelf.ts';
import { newId } from '#kernel/ids.ts';
import { ok, refuse } from '#kernel/result.ts';
import type { Action, OwnPicture, Post } from '#simulation/actions.ts';
import { ENGINE_VERSION } from '#simulation/run.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { addMember } from '#tests/support/members.ts';

const NO_DEEDS = { report: null, crisis: null };

const NOW = new Date('2026-11-23T12:00:00.000Z');
let bakery: ReadScenario;
let scenarios: ScenarioShelf;

beforeAll(async () => {
  bakery = await readScenarioFolder(pathToFileURL(`${process.cwd()}/`), 'bakery');
  scenarios = { find: (client) => (client === 'bakery' ? bakery : null) };
});

async function member(db: Db, email = 'mila@example.org'): Promise<Ctx<Member>> {
  return { db, actor: await addMember(db, email), now: NOW };
}

const begun = (more: Partial<BeginRun> = {}): BeginRun => ({
  id: newId(),
  client: 'bakery',
  scenarioVersion: bakery.version,
  engineVersion: ENGINE_VERSION,
  seed: 7,
  mode: 'practice',
  language: 'en',
  startedAt: '2026-11-23T11:00:00.000Z',
  ...more,
});
const begin = (ctx: Ctx<Member>, input: BeginRun) => beginRun(ctx, { scenarios, drawSeed: () => 99 }, input);

function certified(more: Partial<BeginRun> = {}): BeginRun {
  const { seed: _, ...input } = begun({ mode: 'certified', ...more });
  return input;
}

const pause = (id: string, hour: number): Action => ({ id, hour, kind: 'pause-everything' });
const add = (ctx: Ctx<Member>, run: string, from: number, actions: Action[], hour = actions.at(-1)?.hour ?? 0) =>
  appendActions(ctx, scenarios, { run, from, actions, hour });

/** A member with a run that holds two actions, at hours 5 and 9. */
async function playing(mode: 'practice' | 'certified' = 'practice') {
  const { db } = await freshDatabase();
  const ctx = await member(db);
  const input = mode === 'practice' ? begun() : certified();
  await begin(ctx, input);
  expect(await add(ctx, input.id, 0, [pause('a', 5), pause('b', 9)], 12)).toEqual(ok({ count: 2, hour: 12 }));
  return { db, ctx, id: input.id };
}

const POST: Post = {
  network: 'frame',
  format: 'photo',
  pillar: '',
  topic: 'food',
  language: 'en',
  text: 'Bread.',
  picture: 'mine',
  altText: '',
  hasCaptions: false,
  link: null,
  isTagged: false,
  disclosed: false,
};
const OWN: OwnPicture = {
  topic: 'food',
  product: null,
  faces: 3,
  ages: ['adult'],
  hasText: false,
  brightness: 1,
  clutter: 0,
  isNear: true,
  rights: 'own',
};
/** A post with a picture that only its owner has seen. */
const withOwnPicture = (id: string, hour: number): Action => ({
  id,
  hour,
  kind: 'schedule-post',
  post: { ...POST, pillar: bakery.pillars[0]?.id ?? '', ownPicture: OWN },
  at: hour + 1,
  hypothesis: null,
});

describe('beginning a run', () => {
  test('keeps it once, however often it is begun', async () => {
    const { db } = await freshDatabase();
    const ctx = await member(db);
    const input = begun();
    await begin(ctx, input);
    expect(await begin(ctx, input)).toMatchObject({ ok: true, value: { seed: 7, count: 0, hour: 0, verified: null } });
    expect(await db.$count(runs)).toBe(1);
  });

  test('draws the luck of a certified one itself and takes none from outside', async () => {
    const { db } = await freshDatabase();
    const ctx = await member(db);
    expect(await begin(ctx, begun({ mode: 'certified' }))).toMatchObject({ code: 'seed-from-outside' });
    expect(await begin(ctx, certified())).toMatchObject({ ok: true, value: { seed: 99 } });
  });

  test('has one certified run of a client open at a time', async () => {
    const { db } = await freshDatabase();
    const ctx = await member(db);
    const first = certified();
    await begin(ctx, first);
    expect(await begin(ctx, certified())).toMatchObject({ code: 'certified-open' });
    expect((await begin(ctx, first)).ok).toBe(true);
    expect((await begin(await member(db, 'otto@example.org'), certified())).ok).toBe(true);
    await db.update(runs).set({ verifiedAt: NOW, verifiedScore: 50, verifiedDigest: '0' });
    expect((await begin(ctx, certified())).ok).toBe(true);
  });

  test('refuses an unknown client, another’s id, an old version of a certified one, and the hundred and first', async () => {
    const { db } = await freshDatabase();
    const [ctx, otto] = [await member(db), await member(db, 'otto@example.org')];
    const input = begun();
    await begin(ctx, input);
    expect(await begin(ctx, begun({ client: 'nobody' }))).toMatchObject({ code: 'unknown-client' });
    expect(await begin(otto, input)).toMatchObject({ code: 'id-taken' });
    expect(await begin(ctx, { ...input, seed: 8 })).toMatchObject({ code: 'id-taken' });
    expect(await begin(ctx, certified({ engineVersion: ENGINE_VERSION + 1 }))).toMatchObject({ code: 'other-version' });
    for (let i = 1; i < 100; i++) await begin(ctx, begun());
    expect(await begin(ctx, begun())).toMatchObject({ code: 'too-many-runs' });
  });

  test('takes only what is a run', () => {
    expect(BeginRun.safeParse(begun()).success).toBe(true);
    for (const wrong of [{ id: 'x' }, { seed: -1 }, { mode: 'easy' }, { language: 'de' }, { userId: 'me' }, { startedAt: 'now' }])
      expect(BeginRun.safeParse({ ...begun(), ...wrong }).success, JSON.stringify(wrong)).toBe(false);
  });
});

describe('adding actions', () => {
  test('takes a picture of one’s own in practice, and none in a certified run: its description could be a forged score', async () => {
    const practice = await playing();
    expect((await add(practice.ctx, practice.id, 2, [withOwnPicture('c', 12)])).ok).toBe(true);
    const { ctx, id } = await playing('certified');
    expect(await add(ctx, id, 2, [pause('c', 12), withOwnPicture('d', 12)])).toMatchObject({
      code: 'impossible-action',
      field: 'post.ownPicture',
      detail: { action: 'd' },
    });
    expect(await findRun(ctx, id)).toMatchObject({ run: { count: 2 } });
  });

  test('nor is one certified that got in before', async () => {
    const { db, ctx, id } = await playing('certified');
    await db.insert(runActions).values({ runId: id, seq: 2, hour: 12, body: withOwnPicture('c', 12) });
    await add(ctx, id, 3, [], bakery.weeks * 168);
    const verify = () => Promise.reject(new Error('It was played all the same.'));
    expect(await finishRun(ctx, { scenarios, verify }, { run: id, digest: '0123456789abcdef' })).toMatchObject({
      code: 'impossible-list',
    });
    expect(await findRun(ctx, id)).toMatchObject({ run: { refusedWhy: 'impossible-list', verified: null } });
  });

  test('adds them to the end and says how far the run has come', async () => {
    const { ctx, id } = await playing();
    expect(await add(ctx, id, 2, [pause('c', 12)], 30)).toEqual(ok({ count: 3, hour: 30 }));
    expect((await findRun(ctx, id))?.actions.map(({ id: name }) => name)).toEqual(['a', 'b', 'c']);
  });

  test('sent again they change nothing, also when more comes with them', async () => {
    const { db, ctx, id } = await playing();
    expect(await add(ctx, id, 0, [pause('a', 5), pause('b', 9)], 12)).toEqual(ok({ count: 2, hour: 12 }));
    expect(await add(ctx, id, 0, [pause('a', 5)], 5)).toEqual(ok({ count: 2, hour: 12 }));
    expect(await add(ctx, id, 1, [pause('b', 9), pause('c', 12)])).toEqual(ok({ count: 3, hour: 12 }));
    expect(await db.$count(runActions)).toBe(3);
  });

  test('sent at once from two tabs they are kept once', async () => {
    const { db, ctx, id } = await playing();
    const both = await Promise.all([add(ctx, id, 2, [pause('c', 12)]), add(ctx, id, 2, [pause('c', 12)])]);
    expect(both).toEqual([ok({ count: 3, hour: 12 }), ok({ count: 3, hour: 12 })]);
    expect(await db.$count(runActions)).toBe(3);
  });

  test('is refused as behind when the list went another way, or would have a hole', async () => {
    const { db, ctx, id } = await playing();
    expect(await add(ctx, id, 1, [pause('other', 9)])).toMatchObject({ code: 'behind', detail: { count: 2 } });
    expect(await add(ctx, id, 3, [pause('d', 12)])).toMatchObject({ code: 'behind', detail: { count: 2 } });
    expect(await add(ctx, id, 1, [pause('b', 9), pause('c', 12)])).toMatchObject({ ok: true });
    expect(await add(ctx, id, 2, [pause('mine', 12)])).toMatchObject({ code: 'behind', detail: { count: 3 } });
    expect(await db.$count(runActions)).toBe(3);
  });

  test('lets time pass without an action, and not back', async () => {
    const { ctx, id } = await playing();
    expect(await add(ctx, id, 2, [], 40)).toEqual(ok({ count: 2, hour: 40 }));
    expect(await add(ctx, id, 2, [], 20)).toEqual(ok({ count: 2, hour: 40 }));
  });

  test('goes back before hours that were seen in practice, and never in a certified run', async () => {
    const practice = await playing();
    await add(practice.ctx, practice.id, 2, [], 40);
    expect(await add(practice.ctx, practice.id, 2, [pause('c', 20)], 20)).toEqual(ok({ count: 3, hour: 20 }));
    const { ctx, id } = await playing('certified');
    await add(ctx, id, 2, [], 40);
    expect(await add(ctx, id, 2, [pause('c', 20)], 40)).toMatchObject({ code: 'impossible-action', field: 'hour' });
    expect(await add(ctx, id, 2, [pause('c', 20)], 20)).toMatchObject({ code: 'impossible-hour' });
    expect(await add(ctx, id, 2, [pause('c', 40)], 40)).toEqual(ok({ count: 3, hour: 40 }));
  });

  test('refuses what the engine would refuse, and nothing of that request is kept', async () => {
    const { db, ctx, id } = await playing();
    const end = bakery.weeks * 168;
    expect(await add(ctx, id, 2, [pause('a', 12)])).toMatchObject({ code: 'impossible-action', field: 'id' });
    expect(await add(ctx, id, 2, [pause('c', 12), pause('d', 3)], 12)).toMatchObject({ field: 'hour' });
    expect(await add(ctx, id, 2, [pause('c', end)])).toMatchObject({ code: 'impossible-action', field: 'hour' });
    expect(await add(ctx, id, 2, [], end + 1)).toMatchObject({ code: 'impossible-hour' });
    expect(await add(ctx, id, 2, [pause('c', 30)], 20)).toMatchObject({ code: 'impossible-hour' });
    const post: Action = { id: 'c', hour: 12, kind: 'ask-client', question: 'the way to the moon' };
    expect(await add(ctx, id, 2, [post])).toMatchObject({ code: 'impossible-action', field: 'question' });
    expect(await db.$count(runActions)).toBe(2);
  });

  test('takes only what is an action', () => {
    const sent = (action: object) => AppendActions.safeParse({ from: 0, actions: [action], hour: 5 }).success;
    expect(sent(pause('a', 5))).toBe(true);
    expect(sent({ ...pause('a', 5), score: 100 })).toBe(false);
    expect(sent({ ...pause('a', 5), hour: -1 })).toBe(false);
    expect(sent({ ...pause('a', 5), kind: 'win' })).toBe(false);
    const many = Array.from({ length: 501 }, (_, i) => pause(String(i), 5));
    expect(AppendActions.safeParse({ from: 0, actions: many, hour: 5 }).success).toBe(false);
  });

  test('keeps five thousand and no more', async () => {
    const { db, ctx, id } = await playing();
    for (let from = 2; from < 5000; from += 500) {
      const actions = Array.from({ length: Math.min(500, 5000 - from) }, (_, i) => pause(`n${from + i}`, 12));
      expect((await add(ctx, id, from, actions)).ok).toBe(true);
    }
    expect(await add(ctx, id, 5000, [pause('last', 12)])).toMatchObject({ code: 'too-many-actions' });
    expect(await db.$count(runActions)).toBe(5000);
  });

  test('keeps unchecked what was played on a scenario that has changed since', async () => {
    const { db } = await freshDatabase();
    const ctx = await member(db);
    const input = begun({ scenarioVersion: bakery.version + 1 });
    await begin(ctx, input);
    const asked: Action = { id: 'a', hour: 1, kind: 'ask-client', question: 'a question of the other version' };
    expect(await add(ctx, input.id, 0, [asked])).toMatchObject({ ok: true });
  });
});

describe('agreeing goals', () => {
  const orders = (amount: number) => [{ goal: 'orders', amount, byWeek: 8 }];
  const agree = (ctx: Ctx<Member>, run: string, amount: number, at = 12) =>
    agreeGoals(ctx, scenarios, { run, at, goals: orders(amount) });

  test('keeps them once, and otherwise until time has passed', async () => {
    const { ctx, id } = await playing();
    expect(await agree(ctx, id, 1600)).toEqual(ok({ at: 12, goals: orders(1600) }));
    expect(await agree(ctx, id, 1600)).toEqual(ok({ at: 12, goals: orders(1600) }));
    expect(await agree(ctx, id, 1700)).toEqual(ok({ at: 12, goals: orders(1700) }));
    await add(ctx, id, 2, [], 40);
    expect(await agree(ctx, id, 100, 40)).toEqual(ok({ at: 12, goals: orders(1700) }));
    expect(await listRuns(ctx)).toMatchObject([{ agreed: { at: 12, goals: orders(1700) } }]);
  });

  test('in a certified run nothing is promised in hours that were seen', async () => {
    const { ctx, id } = await playing('certified');
    await add(ctx, id, 2, [], 40);
    expect(await agree(ctx, id, 1600, 0)).toEqual(ok({ at: 40, goals: orders(1600) }));
  });

  test('refuses what the brief doesn’t ask, another’s run, and one whose score stands', async () => {
    const { db, ctx, id } = await playing();
    const stray = [{ goal: 'fame', amount: 1, byWeek: 1 }];
    expect(await agreeGoals(ctx, scenarios, { run: id, at: 12, goals: stray })).toMatchObject({ code: 'unknown-goal' });
    expect(await agree(await member(db, 'otto@example.org'), id, 1600)).toMatchObject({ code: 'not-found' });
    await db.update(runs).set({ verifiedAt: NOW, verifiedScore: 50, verifiedDigest: '0' });
    expect(await agree(ctx, id, 1600)).toMatchObject({ code: 'closed' });
  });

  test('takes only promises, one a goal', () => {
    const sent = (goals: object[]) => AgreeGoals.safeParse({ at: 0, goals }).success;
    expect(sent(orders(5))).toBe(true);
    for (const wrong of [[], [...orders(5), ...orders(6)], [{ ...orders(5)[0], byWeek: 0 }], [{ ...orders(5)[0], score: 100 }]])
      expect(sent(wrong), JSON.stringify(wrong)).toBe(false);
  });
});

describe('a copy of a run', () => {
  test('says what it was copied from, and is never certified', async () => {
    const { ctx, id } = await playing();
    const origin = { kind: 'rewind', run: id, hour: 5 } as const;
    expect(await begin(ctx, begun({ origin }))).toMatchObject({ ok: true, value: { origin } });
    expect(await begin(ctx, certified({ origin }))).toMatchObject({ code: 'copied' });
  });
});

describe('whose runs they are', () => {
  test('another member finds, extends, finishes and forgets nothing', async () => {
    const { db, ctx, id } = await playing();
    const otto = await member(db, 'otto@example.org');
    expect(await findRun(otto, id)).toBeNull();
    expect(await listRuns(otto)).toEqual([]);
    expect(await add(otto, id, 2, [pause('c', 12)])).toMatchObject({ code: 'not-found' });
    expect(await finish(otto, id, { kind: 'borne-out', digest: DIGEST, score: 100, deeds: NO_DEEDS, marks: [] })).toMatchObject({
      code: 'not-found',
    });
    await forgetRun(otto, id);
    expect(await listRuns(ctx)).toMatchObject([{ id, count: 2, hour: 12, mode: 'practice' }]);
  });

  test('forgetting one takes its actions along, and twice changes nothing more', async () => {
    const { db, ctx, id } = await playing();
    await forgetRun(ctx, id);
    await forgetRun(ctx, id);
    expect([await db.$count(runs), await db.$count(runActions)]).toEqual([0, 0]);
  });

  test('"download my data" holds them with their actions; deleting the account takes them away', async () => {
    const { db, ctx, id } = await playing();
    const otto = await member(db, 'otto@example.org');
    expect(await exportRuns(ctx)).toMatchObject({ runs: [{ id, actions: [{ id: 'a' }, { id: 'b' }] }] });
    expect(await exportRuns(otto)).toEqual({ runs: [], drafts: [], evidence: [] });
    await db.delete(users);
    expect([await db.$count(runs), await db.$count(runActions)]).toEqual([0, 0]);
  });
});

const DIGEST = '0123456789abcdef';
const finish = (ctx: Ctx<Member>, run: string, found: Found) =>
  finishRun(ctx, { scenarios, verify: () => Promise.resolve(ok(found)) }, { run, digest: DIGEST });

describe('finishing a run', () => {
  async function finished() {
    const { db, ctx, id } = await playing('certified');
    await add(ctx, id, 2, [], bakery.weeks * 168);
    return { db, ctx, id };
  }

  test('keeps the server’s own score, and nothing more is added to it', async () => {
    const { ctx, id } = await finished();
    const verified = { score: 61.5, digest: DIGEST, at: NOW.toISOString() };
    expect(await finish(ctx, id, { kind: 'borne-out', digest: DIGEST, score: 61.5, deeds: NO_DEEDS, marks: [] })).toEqual(
      ok(verified),
    );
    expect(await listRuns(ctx)).toMatchObject([{ verified, refusedWhy: null }]);
    const again = { scenarios, verify: () => Promise.reject(new Error('It was played a second time.')) };
    expect(await finishRun(ctx, again, { run: id, digest: DIGEST })).toEqual(ok(verified));
    const last = pause('late', bakery.weeks * 168 - 1);
    expect(await add(ctx, id, 2, [last], bakery.weeks * 168)).toMatchObject({ code: 'closed' });
  });

  test('is refused before the weeks are over', async () => {
    const { ctx, id } = await playing('certified');
    const found: Found = { kind: 'borne-out', digest: DIGEST, score: 61.5, deeds: NO_DEEDS, marks: [] };
    expect(await finish(ctx, id, found)).toMatchObject({ code: 'not-over' });
  });

  test.each(['impossible-list', 'other-digest'] as const)('%s is kept as refused and is no success anywhere', async (kind) => {
    const { ctx, id } = await finished();
    expect(await finish(ctx, id, { kind, why: 'it was changed' })).toMatchObject({ code: kind });
    expect(await listRuns(ctx)).toMatchObject([{ verified: null, refusedWhy: kind }]);
  });

  test('says so when the server has too much to play, and keeps nothing', async () => {
    const { ctx, id } = await finished();
    const given = { scenarios, verify: () => Promise.resolve(refuse('busy')) };
    expect(await finishRun(ctx, given, { run: id, digest: DIGEST })).toMatchObject({ code: 'busy' });
    expect(await listRuns(ctx)).toMatchObject([{ verified: null, refusedWhy: null }]);
  });
});

describe('what is being written in a run', () => {
  const draft = (place: string, value: unknown, savedAt: string) => ({ place, value, savedAt });
  const early = '2026-11-23T10:00:00.000Z';
  const late = '2026-11-23T11:00:00.000Z';

  test('is kept as it was last, whichever came first, and sending it again changes nothing', async () => {
    const { ctx, id } = await playing();
    const planned = draft('compose planned 0000', { text: 'Bread, written' }, late);
    expect(await keepDrafts(ctx, { run: id, drafts: [planned, draft('queue', { frame: [12] }, early)] })).toEqual(ok());
    expect(await keepDrafts(ctx, { run: id, drafts: [draft('compose planned 0000', { text: 'Bread' }, early)] })).toEqual(ok());
    expect(await keepDrafts(ctx, { run: id, drafts: [planned] })).toEqual(ok());
    expect(await listDrafts(ctx, id)).toEqual([planned, draft('queue', { frame: [12] }, early)]);
  });

  test('is taken away with null, and a fast clock does not win for ever', async () => {
    const { ctx, id } = await playing();
    await keepDrafts(ctx, { run: id, drafts: [draft('compose', { text: 'x' }, '2031-01-01T00:00:00.000Z')] });
    const later = { ...ctx, now: new Date('2026-11-23T13:00:00.000Z') };
    await keepDrafts(later, { run: id, drafts: [draft('compose', null, '2026-11-23T13:00:00.000Z')] });
    expect(await listDrafts(ctx, id)).toEqual([draft('compose', null, '2026-11-23T13:00:00.000Z')]);
  });

  test('is nobody else’s, has an end, and goes with the run', async () => {
    const { db, ctx, id } = await playing();
    const otto = await member(db, 'otto@example.org');
    expect(await keepDrafts(otto, { run: id, drafts: [draft('compose', 1, early)] })).toMatchObject({ code: 'not-found' });
    expect(await listDrafts(otto, id)).toBeNull();
    const many = (from: number) => Array.from({ length: 100 }, (_, i) => draft(`compose ${from + i}`, i, early));
    for (const from of [0, 100, 200, 300]) expect((await keepDrafts(ctx, { run: id, drafts: many(from) })).ok).toBe(true);
    expect(await keepDrafts(ctx, { run: id, drafts: [draft('one more', 1, early)] })).toMatchObject({ code: 'too-many-drafts' });
    await forgetRun(ctx, id);
    expect(await db.$count(runDrafts)).toBe(0);
  });

  test('is words and choices, no picture and no novel', () => {
    const parse = (more: object) => KeepDrafts.safeParse({ drafts: [{ ...draft('compose', 1, early), ...more }] }).success;
    expect(parse({})).toBe(true);
    expect([parse({ place: 'picture 1' }), parse({ value: 'x'.repeat(60_001) }), parse({ savedAt: 'now' })]).toEqual([
      false,
      false,
      false,
    ]);
  });
});
