import { type SQL, sql } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { type Answer, askPerMember } from '#db/per-member.ts';
import { attempts, sectionReads } from '#db/schema/progress.ts';

/** What of a lesson counts, and up to which moment (in milliseconds) it is in time. */
export type AskedLesson = {
  readonly id: string;
  readonly sections: readonly string[];
  readonly checks: readonly string[];
  readonly until: number;
};

/** How much of a lesson was done: sections read, checks answered, and the sum of the first answers' scores (0 to 1 each). */
export type LessonTally = { readonly sections: number; readonly answered: number; readonly right: number };

/** What there is, and what of it was there in time. */
export type LessonTallies = { readonly ever: LessonTally; readonly inTime: LessonTally };

const NOTHING: LessonTally = { sections: 0, answered: 0, right: 0 };
/** What was never done, by whom ever. */
export const UNTOUCHED: LessonTallies = { ever: NOTHING, inTime: NOTHING };

const FIELDS = ['lesson', 'until', 'parts'] as const;
// Ids have no line breaks, so that one between line breaks is found whole or not at all.
const listed = (ids: readonly string[]) => `\n${ids.join('\n')}\n`;
const counts = (id: SQL) => sql`instr(thing.parts, char(10) || ${id} || char(10))`;

/**
 * How much each of these members did of each of these lessons, in the lessons' order; who did nothing has
 * {@link UNTOUCHED}. Sections and checks that are no more don't count. Of a check the first answer does: what was known
 * before any feedback. Two queries however many there are.
 */
export async function tallyLessons(
  db: Db,
  { userIds, asked }: { readonly userIds: readonly string[]; readonly asked: readonly AskedLesson[] },
): Promise<ReadonlyMap<string, readonly LessonTallies[]>> {
  const things = (partsOf: (lesson: AskedLesson) => readonly string[]) =>
    asked.map((one) => ({ lesson: one.id, until: one.until, parts: listed(partsOf(one)) }));
  const [reads, firsts] = await Promise.all([
    askPerMember(db, {
      userIds,
      fields: FIELDS,
      things: things(({ sections }) => sections),
      answer: sql`select json_array(count(*), sum(read_at <= thing.until)) from ${sectionReads}
        where user_id = who.value and lesson_id = thing.lesson and ${counts(sql`section_id`)}`,
    }),
    // SQLite gives the bare column, here score, the value of the row that holds the min().
    askPerMember(db, {
      userIds,
      fields: FIELDS,
      things: things(({ checks }) => checks),
      answer: sql`select json_array(count(*), sum(score), sum(at <= thing.until), sum(score * (at <= thing.until)))
        from (select score, min(answered_at) as at from ${attempts}
          where user_id = who.value and lesson_id = thing.lesson and ${counts(sql`check_id`)} group by check_id)`,
    }),
  ]);
  return new Map(userIds.map((id) => [id, asked.map((_, i) => talliesOf(reads.get(id)?.[i] ?? [], firsts.get(id)?.[i] ?? []))]));
}

function talliesOf([read, readInTime]: Answer, [answered, right, answeredInTime, rightInTime]: Answer): LessonTallies {
  if (!read && !answered) return UNTOUCHED;
  return {
    ever: { sections: read ?? 0, answered: answered ?? 0, right: right ?? 0 },
    inTime: { sections: readInTime ?? 0, answered: answeredInTime ?? 0, right: rightInTime ?? 0 },
  };
}
