import type { Ctx } from '#features/accounts/index.ts';
import { type FoundLesson, findReleasedByWords, releasedPath } from '#features/publishing/index.ts';
import { excerptOf } from './excerpt.ts';
import { type Filters, type Findable, type Found, passes, scoreFind, sortFound, wordsOf } from './rules.ts';

const MOST = 30;

/** Instructors' lessons that this reader may read and that hold every word of the query, in their full text too; best first. */
export async function findReleased(ctx: Ctx, query: string, filters: Filters): Promise<Found[]> {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  const found = (await findReleasedByWords(ctx, words))
    .map((lesson) => ({ item: findableOf(lesson), prose: lesson.prose }))
    .filter(({ item }) => passes(item, filters))
    .map(({ item, prose }) => ({ ...scoreFind(item, words), excerpt: excerptOf(prose, words) }));
  return sortFound(found).slice(0, MOST);
}

function findableOf({ track, key, locale: language, title, summary, level, sections }: FoundLesson): Findable {
  const path = releasedPath({ track, key });
  const also = sections.map(({ id, title: words }) => ({ words, path: `${path}#${id}` }));
  return { kind: 'lesson', title, language, summary, path, track, level, also };
}
