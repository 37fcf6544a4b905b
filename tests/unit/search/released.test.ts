import { describe, expect, test } from 'vitest';
import { excerptOf } from '#features/search/excerpt.ts';
import { findReleased } from '#features/search/find-released.ts';
import { showReleased } from '#features/search/show-released.ts';
import { cohortOf, draft, KEY, release, school } from '../publishing/school.ts';
import { lessonOf } from '../publishing/sources.ts';

const ANY = { kind: '', track: '', level: '' };
const PATH = `/lessons/analytics/school/${KEY}`;

async function withLesson(middle = 'The Zuiderzée froze over in one night.') {
  const all = await school();
  const id = await draft(all.ingrid, { source: lessonOf(middle) });
  return { ...all, id };
}

describe('a released lesson', () => {
  test('is found by its title and by any word of its text, whatever its accents', async () => {
    const { ingrid, guest, id } = await withLesson();
    await release(ingrid, id);
    expect(await findReleased(guest, 'reach week', ANY)).toMatchObject([{ title: 'Reach in a week', path: PATH }]);
    const [found] = await findReleased(guest, 'ZUIDERZEE', ANY);
    expect(found).toMatchObject({ path: PATH, score: 0 });
    expect(found?.excerpt?.filter(({ isHit }) => isHit)).toEqual([{ text: 'Zuiderzée', isHit: true }]);
    expect(await findReleased(guest, 'zuiderzee bakery', ANY)).toEqual([]);
    expect(await findReleased(guest, ' ', ANY)).toEqual([]);
  });

  test('is left out by the same filters as ours', async () => {
    const { ingrid, guest, id } = await withLesson();
    await release(ingrid, id);
    expect(await findReleased(guest, 'reach', { kind: 'lesson', track: 'analytics', level: 'coordinator' })).toHaveLength(1);
    for (const filters of [{ kind: 'term' }, { track: 'job' }, { level: 'head' }])
      expect(await findReleased(guest, 'reach', { ...ANY, ...filters })).toEqual([]);
  });

  test('is found by those who may read it alone, and a draft by nobody', async () => {
    const { ingrid, mila, guest, db, id } = await withLesson();
    expect(await findReleased(ingrid, 'reach', ANY)).toEqual([]);
    await release(ingrid, id, 1, { kind: 'cohorts', cohortIds: [await cohortOf(db, [ingrid, mila])] });
    expect(await findReleased(mila, 'reach', ANY)).toHaveLength(1);
    expect(await findReleased(guest, 'reach', ANY)).toEqual([]);
  });

  test('stands before what the index found when title, headings or summary hold the words, else behind it', async () => {
    const { ingrid, guest, id } = await withLesson();
    await release(ingrid, id);
    const shown = async (query: string) => showReleased(await findReleased(guest, query, ANY), 'nl');
    expect(await shown('reach')).toMatchObject({
      before: [{ url: `/nl${PATH}`, language: 'en', labels: [expect.any(String), expect.any(String)] }],
      behind: [],
    });
    expect(await shown('zuiderzee')).toMatchObject({ before: [], behind: [{ title: 'Reach in a week' }] });
  });
});

test('an excerpt begins some words before the first hit, and says where it leaves something out', () => {
  const prose = `${'one '.repeat(20)}REACH ${'two '.repeat(40)}`;
  const text = excerptOf(prose, ['reach'])
    .map((piece) => piece.text)
    .join('');
  expect(text).toMatch(/^… (one ){8}REACH( two){21} …$/);
  expect(excerptOf('Nothing here.', ['reach'])).toEqual([]);
});
