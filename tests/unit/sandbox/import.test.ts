import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvOf, icsOf } from '#features/sandbox/desk/calendar/export-plan.ts';
import { readPlanFile } from '#features/sandbox/desk/calendar/import/read-plan-file.ts';
import {
  draftsIn,
  inTheWay,
  type PlannedRow,
  type PlanFor,
  readRow,
  type WrittenRow,
} from '#features/sandbox/desk/calendar/import/read-plan.ts';
import { readWhen } from '#features/sandbox/desk/calendar/import/read-when.ts';
import { templateOf } from '#features/sandbox/desk/calendar/import/template.ts';
import {
  type Draft,
  EXPECTABLE,
  formatsOf,
  freshDraft,
  hypothesisOf,
  networksOf,
  postOf,
} from '#features/sandbox/desk/compose/draft.ts';
import { readScenario } from '#features/sandbox/scenarios/read-scenario.ts';
import type { PostRow } from '#features/sandbox/views/posts.ts';
import { SHOP } from './shop.ts';

const scenario = readScenario('shop', SHOP);
const END = scenario.weeks * 168;
const pillars = Object.fromEntries(scenario.pillars.map(({ id, name }) => [id, name]));
const plan: PlanFor = { scenario, language: 'en', now: 0, pillars, formats: {} };

const rowOf = (draft: Draft, id: string): PostRow => ({
  id,
  post: postOf(draft, scenario),
  at: draft.at,
  madeAt: 0,
  state: 'planned',
  hypothesis: hypothesisOf(draft),
  approval: 'not-asked',
  metrics: null,
  teamHours: 1,
});
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }).filter((words) => words.trim() !== '');
const draft = fc
  .record({
    network: fc.constantFrom(...networksOf(scenario)),
    pillar: fc.constantFrom(...scenario.pillars.map(({ id }) => id)),
    at: fc.integer({ min: 0, max: END - 1 }),
    text: fc.oneof(text, fc.constantFrom('=1+1', "'=x", '-5 %', '"quoted", and;\nmore', '@you')),
    pick: fc.nat(),
  })
  .map(({ pick, network, ...rest }): Draft => {
    const formats = formatsOf(network);
    return { ...freshDraft(scenario, 'en', 0), ...rest, network, format: formats[pick % formats.length] ?? 'text' };
  });
const expects = fc.record({
  metric: fc.constantFrom(...EXPECTABLE.filter((metric) => metric !== 'engagementRateByReach')),
  above: fc.integer({ min: 0, max: 100_000 }),
  because: fc.string({ maxLength: 30 }).map((words) => words.trim()),
});

async function read(content: string): Promise<PlannedRow[]> {
  const file = await readPlanFile(new Blob([content]), plan);
  if (file.fault) throw new Error(file.fault.kind);
  return file.rows.map((row) => readRow(row, plan));
}

describe('what was exported', () => {
  test('comes back from a CSV as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(draft, fc.option(expects)), { minLength: 1, maxLength: 8 }), async (made) => {
        const drafts = made.map(([one, expected]) => (expected ? { ...one, expects: expected } : one));
        const rows = await read(
          csvOf(
            scenario.startsOn,
            drafts.map((one, i) => rowOf(one, String(i))),
            pillars,
          ),
        );
        expect(rows.map((row) => row.draft)).toEqual(drafts);
      }),
      { numRuns: 60 },
    );
  });
  test('comes back from a calendar as it was, but for what is expected of it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(draft, { minLength: 1, maxLength: 8 }), async (drafts) => {
        const named = { startsOn: scenario.startsOn, pillars };
        const rows = await read(
          icsOf(
            named,
            drafts.map((one, i) => rowOf(one, String(i))),
            new Date(0),
          ),
        );
        expect(rows.map((row) => row.draft)).toEqual(
          drafts.map((one) => ({ ...one, text: one.text.replaceAll(/\r\n|\r/g, '\n') })),
        );
      }),
      { numRuns: 60 },
    );
  });
  test('and the template can be imported as it is', async () => {
    const rows = await read(templateOf(scenario, 30, { pillars, example: 'Say what it is about' }));
    expect(rows.map(({ faults }) => faults)).toEqual(networksOf(scenario).map(() => []));
  });
});

describe('a moment', () => {
  const hourOf = (written: string) => readWhen(written, '2027-03-01')?.hour;
  test('is read as spreadsheets and calendars write it', () => {
    expect(['2027-03-02 14:00', '2027-03-02T14:00:00.000Z', '20270302T140000Z', '2027-03-02T15:00+01:00'].map(hourOf)).toEqual([
      38, 38, 38, 38,
    ]);
    expect(readWhen('2-3-2027 14:30', '2027-03-01')).toEqual({ hour: 38, isRounded: true, isDayFirst: true });
    expect(hourOf('2027-03-02')).toBe(36);
  });
  test('that does not exist is none', () => {
    expect(['30 Feb', '2027-02-30 10:00', '2027-13-01', '2027-03-01 25:00', ''].map(hourOf)).toEqual(Array.from({ length: 5 }));
  });
});

const written = (more: Partial<WrittenRow> = {}): WrittenRow => ({
  line: 2,
  when: scenario.startsOn + ' 12:00',
  network: networksOf(scenario)[0] ?? '',
  format: '',
  pillar: '',
  text: 'Bread',
  hypothesis: '',
  ...more,
});
const whyOf = (more: Partial<WrittenRow>, now = 0) =>
  readRow(written(more), { ...plan, now }).faults.map(({ column, why }) => [column, why]);

describe('a row', () => {
  test('that lacks only what has a usual value becomes a draft, with a remark', () => {
    const row = readRow(written(), plan);
    expect(row.draft?.text).toBe('Bread');
    expect(row.remarks).toEqual(['format-chosen', 'pillar-chosen']);
  });
  test('says of each column what is wrong with it', () => {
    expect(whyOf({ when: 'soon', network: 'Orkut', format: 'hologram', pillar: 'yachts', text: ' ' })).toEqual([
      ['when', 'when-unreadable'],
      ['network', 'network-unknown'],
      ['format', 'format-unknown'],
      ['pillar', 'pillar-unknown'],
      ['text', 'text-missing'],
    ]);
    expect(whyOf({}, 13)).toEqual([['when', 'when-past']]);
    expect(whyOf({ when: '2099-01-01 12:00' })).toEqual([['when', 'when-beyond']]);
    expect(whyOf({ repeats: true })).toEqual([['when', 'when-repeats']]);
    expect(whyOf({ text: 'x'.repeat(100_000) })).toEqual([['text', 'text-long']]);
  });
  test('that is broken stands in the way until it is left out', () => {
    const rows = [readRow(written(), plan), readRow(written({ line: 3, text: '' }), plan)];
    expect(inTheWay(rows, new Set()).map((row) => row.written.line)).toEqual([3]);
    expect(inTheWay(rows, new Set([3]))).toEqual([]);
    expect(draftsIn(rows, new Set([3])).map((one) => one.text)).toEqual(['Bread']);
    expect(draftsIn(rows, new Set([2, 3]))).toEqual([]);
  });
});

describe('a file', () => {
  const faultOf = async (content: string) => (await readPlanFile(new Blob([content]), plan)).fault;
  test('that is no plan says why', async () => {
    expect(await faultOf('  \n')).toEqual({ kind: 'empty' });
    expect(await faultOf('when;text\n2027-03-01;x')).toEqual({ kind: 'no-columns', columns: ['network'] });
    expect(await faultOf('BEGIN:VEVENT\nEND:VEVENT')).toEqual({ kind: 'no-calendar' });
    expect(await faultOf('when,network,text\n')).toEqual({ kind: 'empty' });
  });
  test('may have semicolons, Dutch heads, and the time in a column of its own', async () => {
    const rows = await read(
      `\uFEFFDatum;Tijd;Netwerk;Tekst\r\n${scenario.startsOn};13:00;${networksOf(scenario)[0] ?? ''};"a;b"\r\n`,
    );
    expect(rows.map((row) => [row.draft?.at, row.draft?.text])).toEqual([[13, 'a;b']]);
  });
  test('of another calendar: an alarm is no event, a local time is taken as it stands', async () => {
    const lines = [
      'BEGIN:VCALENDAR',
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Amsterdam',
      'END:VTIMEZONE',
      'BEGIN:VEVENT',
      `DTSTART;TZID=Europe/Amsterdam:${scenario.startsOn.replaceAll('-', '')}T090000`,
      `SUMMARY:${networksOf(scenario)[0] ?? ''}: Bread\\, warm`,
      'BEGIN:VALARM',
      'DESCRIPTION:Reminder',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
    ];
    const [row] = await read(lines.join('\r\n'));
    expect([row?.draft?.at, row?.draft?.text, row?.remarks]).toEqual([
      9,
      'Bread, warm',
      ['zone', 'format-chosen', 'pillar-chosen'],
    ]);
  });
});
