import { pathToFileURL } from 'node:url';
import { eq, sql } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Db } from '#db/client.ts';
import { certificatePapers } from '#db/schema/certificates.ts';
import { runActions, runs } from '#db/schema/sandbox.ts';
import { chooseShown } from '#features/certificates/commands/choose-shown.ts';
import { issueCertificate } from '#features/certificates/commands/issue-certificate.ts';
import { replayShownRun } from '#features/certificates/commands/replay-shown-run.ts';
import { listReplays } from '#features/certificates/replays.ts';
import { findCertificate } from '#features/certificates/rows.ts';
import { createAppraiser, createTalkAppraiser } from '#features/sandbox/appraiser.ts';
import { listCertifiedRuns } from '#features/sandbox/certified-runs.ts';
import { appendActions } from '#features/sandbox/commands/append-actions.ts';
import { beginRun } from '#features/sandbox/commands/begin-run.ts';
import { finishRun } from '#features/sandbox/commands/finish-run.ts';
import { forgetRun } from '#features/sandbox/commands/forget-run.ts';
import { loadLanguageTools } from '#features/sandbox/language/node.ts';
import type { Verify } from '#features/sandbox/run/verify-queue.ts';
import { verifyRun } from '#features/sandbox/run/verify-run.ts';
import { readScenarioFolder } from '#features/sandbox/scenarios/read-folder.ts';
import type { ScenarioShelf } from '#features/sandbox/shelf.ts';
import { newId } from '#kernel/ids.ts';
import { ok } from '#kernel/result.ts';
import type { Action } from '#simulation/actions.ts';
import { POLICY } from '#simulation/policies/index.ts';
import { playPolicy } from '#simulation/policies/policy.ts';
import { digestOf } from '#simulation/replay/digest.ts';
import { ENGINE_VERSION } from '#simulation/run.ts';
import { memberCtx, NOW } from '#tests/support/accounts.ts';
import { theRules } from '#tests/support/certificates.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { certifiedRun, EVERYTHING } from '#tests/support/everything.ts';

const rules = await theRules();
/** A small town and its first week: the same rules, sooner over. */
const WEEKS = 1;
const MEMBERS = 1000;

let scenarios: ScenarioShelf;
let verify: Verify;
let played: { actions: readonly Action[]; digest: string; version: number };
let timesPlayed = 0;

beforeAll(async () => {
  const tools = { en: await loadLanguageTools('en'), nl: await loadLanguageTools('nl') };
  const scenario = { ...(await readScenarioFolder(pathToFileURL(`${process.cwd()}/`), 'bakery')), weeks: WEEKS };
  scenarios = { find: (client) => (client === 'bakery' ? scenario : null) };
  verify = (_, claim) => {
    timesPlayed++;
    return Promise.resolve(ok(verifyRun({ ...claim, members: MEMBERS }, tools)));
  };
  const appraisers = { appraise: createAppraiser(scenario, tools), ...createTalkAppraiser(scenario, tools) };
  const setup = { scenario, seed: 7, language: 'en', members: MEMBERS, ...appraisers } as const;
  const state = playPolicy(setup, scenario.plays, POLICY.expert, WEEKS);
  const refused = state.refused.map(({ id }) => id);
  const actions = state.done.filter(({ id }) => !refused.includes(id));
  played = { actions, digest: digestOf(state), version: scenario.version };
}, 60_000);

/** Somebody plays a certified run, has it borne out, receives a certificate that rests on it and shows that run. */
async function certified(finishing = verify) {
  const { db } = await freshDatabase();
  const ctx = await memberCtx(db);
  const run = newId();
  const begun = { id: run, client: 'bakery', scenarioVersion: played.version, engineVersion: ENGINE_VERSION };
  const rest = { mode: 'certified', language: 'en', startedAt: NOW.toISOString() } as const;
  expect(await beginRun(ctx, { scenarios, drawSeed: () => 7 }, { ...begun, ...rest })).toMatchObject({ ok: true });
  const sent = { run, from: 0, actions: [...played.actions], hour: WEEKS * 168 };
  expect(await appendActions(ctx, scenarios, sent)).toMatchObject({ ok: true });
  expect(await finishRun(ctx, { scenarios, verify: finishing }, { run, digest: played.digest })).toMatchObject({ ok: true });
  const [report, crisis] = EVERYTHING.runs.map(({ deeds }) => deeds);
  const museum = certifiedRun('museum', 64, { report: report?.report ?? null, crisis: crisis?.crisis ?? null });
  const facts = { ...EVERYTHING, runs: [...(await listCertifiedRuns(db, ctx.actor.userId)), museum] };
  const issued = await issueCertificate(ctx, { rules, facts, locale: 'en' }, { kind: 'practitioner', name: 'Mila Bos' });
  if (!issued.ok) throw new Error(issued.code);
  const certificate = issued.value.id;
  await chooseShown(ctx, { certificate, shown: ['page', 'runs'] });
  return { db, ctx, run, certificate };
}

/** What a stranger does who presses "Play it again now". */
const playAgain = (db: Db, certificate: string, verifying = verify) =>
  replayShownRun({ db, now: NOW, scenarios, verify: verifying }, { certificate, digest: played.digest });

async function shownReplays(db: Db, id: string) {
  const certificate = await findCertificate(db, id);
  return certificate ? listReplays(db, certificate) : [];
}

/** Writes another score onto the certificate, as somebody with a hand on the database could. */
const forgeScore = (db: Db, certificate: string, score: number) =>
  db
    .update(certificatePapers)
    .set({ grounds: sql`json_set(${certificatePapers.grounds}, '$.runs[0].score', ${score})` })
    .where(eq(certificatePapers.certificateId, certificate));

describe('a stranger who plays a shown run again', () => {
  test('comes to the fingerprint and the score that stand on the certificate, and the server plays it once', async () => {
    const { db, certificate } = await certified();
    const stored = (await findCertificate(db, certificate))?.papers?.grounds.runs.find(({ client }) => client === 'bakery');
    expect(stored).toMatchObject({ digest: played.digest });
    expect(stored?.score).toBeGreaterThanOrEqual(60);
    timesPlayed = 0;
    const found = await playAgain(db, certificate);
    expect(found).toMatchObject({ ok: true, value: { digest: played.digest, isBorneOut: true } });
    if (found.ok) expect(Math.round(found.value.score)).toBe(Math.round(stored?.score ?? 0));
    expect(await playAgain(db, certificate)).toEqual(found);
    expect(timesPlayed).toBe(1);
    expect(await shownReplays(db, certificate)).toMatchObject([{ isBorneOut: true }]);
  });

  test('learns that a score which was changed is not borne out, whether it was changed before or after', async () => {
    const [before, after] = [await certified(), await certified()];
    await forgeScore(before.db, before.certificate, 61);
    expect(await playAgain(before.db, before.certificate)).toMatchObject({ ok: true, value: { isBorneOut: false } });
    expect(await shownReplays(before.db, before.certificate)).toMatchObject([{ isBorneOut: false }]);
    expect(await playAgain(after.db, after.certificate)).toMatchObject({ ok: true, value: { isBorneOut: true } });
    await forgeScore(after.db, after.certificate, 61);
    expect(await playAgain(after.db, after.certificate)).toMatchObject({ ok: true, value: { isBorneOut: false } });
    expect(await shownReplays(after.db, after.certificate)).toMatchObject([{ isBorneOut: false }]);
  });

  test('learns that a run from whose actions something was taken is not borne out', async () => {
    const { db, run, certificate } = await certified();
    const post = played.actions.findLastIndex(({ kind }) => kind === 'schedule-post');
    const rows = await db.select({ seq: runActions.seq }).from(runActions).where(eq(runActions.runId, run));
    expect(rows.length).toBe(played.actions.length);
    await db.delete(runActions).where(sql`run_id = ${run} and seq >= ${post}`);
    expect(await playAgain(db, certificate)).toMatchObject({ ok: true, value: { isBorneOut: false, score: 0 } });
  });

  test('finds a player who beat the expert borne out, with the 100 that stand on paper', async () => {
    const better: Verify = async (key, claim) => {
      const found = await verify(key, claim);
      return found.ok && found.value.kind === 'borne-out' ? ok({ ...found.value, score: 103.4 }) : found;
    };
    const { db, certificate } = await certified(better);
    expect(await playAgain(db, certificate, better)).toMatchObject({ ok: true, value: { isBorneOut: true } });
  });

  test('gets nothing of a run that isn’t shown, is another’s, or was removed', async () => {
    const { db, ctx, run, certificate } = await certified();
    await chooseShown(ctx, { certificate, shown: ['page'] });
    expect(await playAgain(db, certificate)).toMatchObject({ code: 'not-shown' });
    await chooseShown(ctx, { certificate, shown: ['page', 'runs'] });
    const given = { db, now: NOW, scenarios, verify };
    expect(await replayShownRun(given, { certificate, digest: '0123456789abcdef' })).toMatchObject({ code: 'not-shown' });
    await forgetRun(ctx, run);
    expect(await db.$count(runs)).toBe(0);
    expect(await playAgain(db, certificate)).toMatchObject({ code: 'gone' });
  });
});
