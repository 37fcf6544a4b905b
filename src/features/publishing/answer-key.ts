import { z } from 'zod';
import type { Ctx, Member } from '#features/accounts/index.ts';
import type { AnswerKey, Deed } from '#features/progress/index.ts';
import { type HasCard, lessonCard, lessonOfCard } from '#features/review/index.ts';
import { findOutlines } from './released.ts';

/** What answers and reviews are held against. */
type OpenKey = AnswerKey & { readonly hasCard: HasCard };
/** The same of our own lessons, which are files of the build. */
type OwnKey = OpenKey & { readonly hasLesson: (lessonId: string) => boolean };

const Named = z.object({ lesson: z.string().max(120), card: z.string().max(160) }).partial();

/** Our own lessons and those released lessons that a member's deeds name; asks for nothing when they name only ours. */
export async function openAnswerKey(ctx: Ctx<Member>, ours: OwnKey, deeds: readonly Deed[]): Promise<OpenKey> {
  const named = deeds.flatMap(({ body }) => lessonNamedIn(body) ?? []).filter((lesson) => !ours.hasLesson(lesson));
  const outlines = await findOutlines(ctx, [...new Set(named)]);
  const cards = new Set(
    [...outlines].flatMap(([key, outline]) => Array.from({ length: outline.cards }, (_, place) => lessonCard(key, place))),
  );
  return {
    findCheck: (lesson, check, language) =>
      ours.findCheck(lesson, check, language) ?? outlines.get(lesson)?.checks.find(({ id }) => id === check) ?? null,
    hasSection: (lesson, section) =>
      ours.hasSection(lesson, section) || outlines.get(lesson)?.sections.some(({ id }) => id === section) === true,
    hasCard: (card) => ours.hasCard(card) || cards.has(card),
  };
}

function lessonNamedIn(body: unknown): string | null {
  const { lesson, card } = Named.safeParse(body).data ?? {};
  return lesson ?? (card === undefined ? null : lessonOfCard(card));
}
