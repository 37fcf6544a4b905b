import { type SQL, sql } from 'drizzle-orm';
import type { Db } from './client.ts';

/** What is asked about each of many members: the things, named fields each, and a subquery that answers one of them. */
export type Asked<Field extends string> = {
  readonly userIds: readonly string[];
  readonly fields: readonly Field[];
  readonly things: readonly Readonly<Record<Field, string | number>>[];
  /**
   * One JSON array of numbers about `thing.<field>` and the member `who.value`. It must not group over things: an answer
   * that is looked up a thing and member in an index needs no sorting, however many they are.
   */
  readonly answer: SQL;
};

/** One answer: numbers, and null for what there is not. */
export type Answer = readonly (number | null)[];

/**
 * The answers about each member, in the order of the things. One query whose rows are the members, because a row costs
 * the driver more than what is in it.
 */
export async function askPerMember<Field extends string>(
  db: Db,
  { userIds, fields, things, answer }: Asked<Field>,
): Promise<ReadonlyMap<string, readonly Answer[]>> {
  if (userIds.length === 0 || things.length === 0) return new Map();
  const rows = things.map((thing) => fields.map((field) => thing[field]));
  const named = fields.map((field, i) => sql.raw(`value ->> ${String(i)} as ${field}`));
  // In a select, so that the statement stays prepared (see `keepReads`).
  const held = await db.all<{ userId: string; held: string }>(sql`select userId, held from (
    with thing as materialized (select key as nth, ${sql.join(named, sql`, `)} from json_each(${JSON.stringify(rows)}))
    select who.value as userId, (select json_group_array(json_array(thing.nth, (${answer}))) from thing) as held
    from json_each(${JSON.stringify(userIds)}) who)`);
  return new Map(held.map(({ userId, held: text }) => [userId, answersIn(text, things.length)]));
}

/** SQLite has just made it of typed columns; what it says of each thing is put where the thing stood. */
function answersIn(text: string, count: number): Answer[] {
  const answers: Answer[] = Array.from({ length: count }, () => []);
  const found: unknown = JSON.parse(text);
  if (!isListOfAnswers(found)) throw new TypeError('An answer about a member is an array of its place and its numbers.');
  for (const [nth, answer] of found) answers[nth] = answer;
  return answers;
}

// Looking at each of the 70,000 answers of a large cohort again would take longer than reading them.
const isListOfAnswers = (value: unknown): value is readonly (readonly [nth: number, answer: Answer])[] =>
  Array.isArray(value) && (value.length === 0 || Array.isArray(value[0]));
