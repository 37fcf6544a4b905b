import { describe, expect, test } from 'vitest';
import { answerDebriefRequest, type DebriefPaper } from '#features/sandbox/debrief-pdf.ts';

const NOW = new Date('2026-11-26T12:00:00.000Z');
const PAPER: DebriefPaper = {
  client: 'bakery',
  title: 'Debrief: Kruim',
  lead: 'Twelve posts in four weeks were seen 9,400 times.',
  verified: null,
  locale: 'en',
  sections: [
    {
      title: 'Week by week',
      lead: '',
      rows: [
        ['', 'Posts'],
        ['Week 1', '3'],
        ['Week 2', '4'],
      ],
      lines: [],
    },
    { title: 'What to take along', lead: 'Two things.', rows: [], lines: ['Two questions were left.'] },
  ],
};

describe('a debrief as a PDF', () => {
  test.each(['en', 'nl'] as const)('is a tagged document (%s)', async (locale) => {
    const answer = await answerDebriefRequest({ ...PAPER, locale }, NOW);
    if (!answer.ok) throw new Error(answer.code);
    expect(answer.value.fileName).toBe('debrief-bakery.pdf');
    const text = Buffer.from(answer.value.bytes).toString('latin1');
    expect(text.slice(0, 8)).toBe('%PDF-1.7');
    expect(text).toContain(`/Lang (${locale})`);
    expect(text).toContain('/StructTreeRoot');
  });

  test.each([
    ['nothing', null],
    ['a client that is a path', { ...PAPER, client: '../etc' }],
    ['no section', { ...PAPER, sections: [] }],
    ['a book', { ...PAPER, lead: 'x'.repeat(601) }],
    ['a language that there is not', { ...PAPER, locale: 'fr' }],
  ])('refuses %s', async (_, input) => {
    expect(await answerDebriefRequest(input, NOW)).toEqual({ ok: false, code: 'malformed' });
  });
});
