import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Db } from '#db/client.ts';
import { runEvidence, runs } from '#db/schema/sandbox.ts';
import type { Ctx, Member } from '#features/accounts/index.ts';
import { getSummary } from '#features/exams/summary.ts';
import { exportRuns } from '#features/sandbox/queries.ts';
import { createAppraiser, createTalkAppraiser } from '#features/sandbox/appraiser.ts';
import { beginRun } from '#features/sandbox/commands/begin-run.ts';
import { finishRun } from '#features/sandbox/commands/finish-run.ts';
import { forgetRun } from '#features/sandbox/commands/forget-run.ts';
import { recordFinishedRun } from '#features/sandbox/commands/record-finished-run.ts';
import { loadLanguageTools } from '#features/sandbox/language/node.ts';
import { marksOf } from '#features/sandbox/run/run-marks.ts';
import { readScenarioFolder } from '#features/sandbox/scenarios/read-folder.ts';
import type { ReadScenario } from '#features/sandbox/scenarios/read-scenario.ts';
import { type RunMark, type RunMarkKind } from '#features/progress/index.ts';
import { newId } from '#kernel/ids.ts';
import { ok } from '#kernel/result.ts';
import { POLICY } from '#simulation/policies/index.ts';
import { playPolicy, type PolicyName } from '#simulation/policies/policy.ts';
import { ENGINE_VERSION } from '#simulation/run.ts';
import type { State } from '#simulation/state.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { addMember } from '#tests/support/members.ts';

const NOW = new Date('2026-11-23T12:00:00.000Z');
let bakery: ReadScenario;
let play: (policy: PolicyName, weeks?: number) => State;

beforeAll(async () => {
  bakery = { ...(await readScenarioFolder(pathToFileURL(`${process.cwd()}/`), 'bakery')), weeks: 2 };
  const tools = { en: await loadLanguageTools('en'), nl: await loadLanguageTools('nl') };
  const appraisers = { appraise: createAppraiser(bakery, tools), ...createTalkAppraiser(bakery, tools) };
  const setup = { scenario: bakery, seed: 7, language: 'en', members: 1000, ...appraisers } as const;
  play = (policy, weeks = 2) => playPolicy(setup, bakery.plays, POLICY[policy], weeks);
}, 60_000);

describe('what a run shows', () => {
  const shares = (marks: readonly RunMark[]): Partial<Record<RunMarkKind, number>> =>
    Object.fromEntries(marks.map(({ kind, got, of }) => [kind, got / of]));

  test('is the habits: an expert’s are whole, and a spammer’s posts at good hours earn nothing else', () => {
    const expert = shares(marksOf(play('expert')));
    expect(expert).toMatchObject({ cadence: 1, openings: 1, descriptions: 1, tests: 1, links: 1 });
    expect(expert.answers).toBeGreaterThan(0.9); // on a day off, after overwork, one may wait too long
    expect(shares(marksOf(play('spam')))).toMatchObject({
      questions: 0,
      openings: 0,
      descriptions: 0,
      answers: 0,
      expectations: 0,
    });
  });

  test('is nothing of what did not come up: no crisis in these weeks, and no report', () => {
    const kinds = marksOf(play('textbook')).map(({ kind }) => kind);
    expect(kinds).not.toContain('crisis');
    expect(kinds).not.toContain('report');
    expect(kinds).toContain('questions');
  });

  test('is nothing before its end, and nothing when hardly anything was posted', () => {
    expect(marksOf(play('expert', 1))).toEqual([]);
    expect(marksOf(play('idle'))).toEqual([]);
  });
});

describe('a finished run as evidence', () => {
  const scenarios = { find: (client: string) => (client === 'bakery' ? bakery : null) };
  const MARKS: RunMark[] = [{ kind: 'cadence', got: 1, of: 2 }];

  async function member(db: Db): Promise<Ctx<Member>> {
    return { db, actor: await addMember(db, 'mila@example.org'), now: NOW };
  }
  async function begin(ctx: Ctx<Member>, mode: 'practice' | 'certified'): Promise<string> {
    const input = {
      id: newId(),
      client: 'bakery',
      scenarioVersion: bakery.version,
      engineVersion: ENGINE_VERSION,
      ...(mode === 'practice' ? { seed: 7 } : {}),
      mode,
      language: 'en',
      startedAt: NOW.toISOString(),
    } as const;
    await beginRun(ctx, { scenarios, drawSeed: () => 7 }, input);
    return input.id;
  }
  const report = (ctx: Ctx<Member>, run: string, marks: unknown = MARKS, client = 'bakery') =>
    recordFinishedRun(ctx, scenarios, {
      id: newId(),
      kind: 'run-finished',
      at: '2026-11-23T11:00:00.000Z',
      day: '2026-11-23',
      body: { run, client, marks },
    });

  test('is kept once as the browser reports it, and counts while the run is there', async () => {
    const { db } = await freshDatabase();
    const ctx = await member(db);
    const run = await begin(ctx, 'practice');
    expect(await report(ctx, run)).toEqual(ok());
    expect(await report(ctx, run, [{ kind: 'cadence', got: 2, of: 2 }])).toEqual(ok());
    const reported = { run, client: 'bakery', isVerified: false, at: '2026-11-23T11:00:00.000Z', marks: MARKS };
    expect(await getSummary(ctx, new Map())).toMatchObject({ runs: [reported], days: ['2026-11-23'] });
    await forgetRun(ctx, run);
    expect(await getSummary(ctx, new Map())).toMatchObject({ runs: [] });
    expect(await exportRuns(ctx)).toMatchObject({ evidence: [{ run, saidBy: 'browser', marks: MARKS }] });
  });

  test('is not taken for a client that is none, nor when it says what can’t be', async () => {
    const { db } = await freshDatabase();
    const ctx = await member(db);
    const run = await begin(ctx, 'practice');
    expect(await report(ctx, run, MARKS, 'nobody')).toMatchObject({ code: 'unknown-client' });
    const impossible = [
      { kind: 'cadence', got: 3, of: 2 },
      { kind: 'genius', got: 1, of: 1 },
      { kind: 'links', got: 0.5, of: 1 },
      null,
    ];
    expect(await report(ctx, run, [...impossible, { kind: 'report', got: 60, of: 100 }])).toEqual(ok());
    expect(await getSummary(ctx, new Map())).toMatchObject({ runs: [{ marks: [{ kind: 'report', got: 60, of: 100 }] }] });
  });

  test('of a certified one is the server’s own word, which stays when the run is removed', async () => {
    const { db } = await freshDatabase();
    const ctx = await member(db);
    const run = await begin(ctx, 'certified');
    expect(await report(ctx, run)).toMatchObject({ code: 'certified' });
    await db.update(runs).set({ hour: 336 });
    const found = {
      kind: 'borne-out',
      digest: '0123456789abcdef',
      score: 60,
      deeds: { report: null, crisis: null },
      marks: MARKS,
    } as const;
    const given = { scenarios, verify: () => Promise.resolve(ok(found)) };
    expect((await finishRun(ctx, given, { run, digest: found.digest })).ok).toBe(true);
    expect(await getSummary(ctx, new Map())).toMatchObject({ runs: [{ run, isVerified: true, marks: MARKS }] });
    await forgetRun(ctx, run);
    expect(await getSummary(ctx, new Map())).toMatchObject({ runs: [{ run, isVerified: true }] });
    expect(await db.$count(runEvidence)).toBe(1);
  });
});
