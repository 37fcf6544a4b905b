import { describe, expect, test } from 'vitest';
import { answerReportRequest } from '#features/sandbox/report-pdf.ts';

const NOW = new Date('2026-11-26T12:00:00.000Z');
const week = (n: number) => ({
  week: n,
  reach: 1200 * n,
  engagementRateByReach: n === 1 ? null : 0.041,
  followers: 12 - 9 * n,
  siteVisits: 80,
  orders: 9,
  revenueEuro: 310.5,
});
const REPORT = {
  client: 'bakery',
  title: 'Kruim',
  clientName: 'Ines',
  startsOn: '2026-03-02',
  hour: 400,
  text: 'Orders rose by 12 % after the Saturday post.\n\nNext week we post on Friday evening.',
  locale: 'en',
  charts: ['reach', 'followers', 'orders'],
  weeks: [week(1), week(2)],
};
const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

describe('a report as a PDF', () => {
  test('is a tagged document in the learner’s language, with a picture for each chart', async () => {
    const answer = await answerReportRequest({ ...REPORT, locale: 'nl' }, NOW);
    if (!answer.ok) throw new Error(answer.code);
    expect(answer.value.fileName).toBe('report-bakery.pdf');
    const text = textOf(answer.value.bytes);
    expect(text.slice(0, 8)).toBe('%PDF-1.7');
    expect(text).toContain('/Lang (nl)');
    expect(text.match(/\/S \/Figure/g)).toHaveLength(3);
  });

  test('has no chart before a week is over, and grows by pages with a long text', async () => {
    const bare = await answerReportRequest({ ...REPORT, weeks: [] }, NOW);
    const long = await answerReportRequest({ ...REPORT, text: 'A sentence of a report. '.repeat(800) }, NOW);
    if (!bare.ok || !long.ok) throw new Error('refused');
    expect(textOf(bare.value.bytes)).not.toContain('/S /Figure');
    const pages = (bytes: Uint8Array) => textOf(bytes).match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
    expect(pages(bare.value.bytes)).toBe(1);
    expect(pages(long.value.bytes)).toBeGreaterThan(3);
  });

  test.each([
    ['nothing', null],
    ['a client that is a path', { ...REPORT, client: '../../etc' }],
    ['a chart that there is not', { ...REPORT, charts: ['profit'] }],
    ['a figure that is none', { ...REPORT, weeks: [{ ...week(1), reach: Number.NaN }] }],
    ['a book', { ...REPORT, text: 'x'.repeat(20_001) }],
    ['a language that there is not', { ...REPORT, locale: 'fr' }],
  ])('refuses %s', async (_, input) => {
    expect(await answerReportRequest(input, NOW)).toEqual({ ok: false, code: 'malformed' });
  });
});
