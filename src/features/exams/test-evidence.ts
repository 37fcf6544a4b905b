import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { examAttempts } from '#db/schema/exams.ts';
import { TRACKS } from '#features/lessons/index.ts';
import type { TestSummary } from '#features/progress/index.ts';
import { isRight } from './answers.ts';
import { type Banks, questionsOf } from './banks.ts';

/** Track, questions drawn, answers, percent as it was marked, when it ended. */
const Last = z.array(
  z.tuple([z.enum(TRACKS), z.array(z.string()), z.record(z.string(), z.array(z.string())), z.number(), z.int()]),
);

/**
 * The last finished attempt at each track's test of the member `userId` (a placeholder), as a part of a select that
 * {@link readTests} reads. What was missed before it isn't held against anybody who has learnt since; after a pass there is
 * none. SQLite takes the other columns from the row that holds the max().
 */
export function heldTests(): SQL<string> {
  return sql<string>`(select json_group_array(json_array(track, json(questions), json(answers), score_percent, finished_at)) from (
    select track, questions, answers, score_percent, max(finished_at) as finished_at from ${examAttempts}
    where user_id = ${sql.placeholder('userId')} and finished_at is not null group by track order by track))`;
}

/**
 * Reads what {@link heldTests} selected: for each competency how many of the questions on it were answered rightly. It is
 * worked out of the answers each time, so nothing is stored twice; a question that has left its bank counts no more.
 */
export function readTests(held: unknown, banks: Banks): TestSummary[] {
  return Last.parse(held).flatMap(([track, drawn, answers, scorePercent, finishedAt]) => {
    const bank = banks.get(track);
    if (!bank) return [];
    const asked = questionsOf(bank, drawn).map((question) => ({ question, got: isRight(question, answers[question.id] ?? []) }));
    const competencies = [...new Set(asked.flatMap(({ question }) => question.competencies))].sort();
    const marks = competencies.map((competency) => {
      const on = asked.filter(({ question }) => question.competencies.includes(competency));
      return { competency, got: on.filter(({ got }) => got).length, of: on.length };
    });
    return [{ track, at: new Date(finishedAt).toISOString(), scorePercent, marks }];
  });
}
