/** What one author has written about one thing, with the answers. */
import type { SimSecond } from '#simulation/vocabulary.ts';
import type { Telling } from '#simulation/appraisal/telling.ts';
import type { InboxRow } from '../../views/inbox.ts';

export type Said = {
  readonly key: string;
  readonly by: 'author' | 'brand';
  readonly text: string;
  readonly at: SimSecond;
  readonly isPrivate: boolean;
  readonly stars: number | null;
  /** The message itself; null for an answer of the brand. */
  readonly message: string | null;
  /** How a careful reader takes an answer of the brand; null for what the author wrote. */
  readonly telling: Telling | null;
};

/** A message with those before and after it in the same matter, and all answers, by time. */
export function threadOf(items: readonly InboxRow[], chosen: InboxRow): Said[] {
  const own = items.filter(({ author }) => author === chosen.author);
  const byId = new Map(own.map((item) => [item.id, item]));
  const ids = new Set<string>([chosen.id]);
  for (let at = chosen.after; at !== null && !ids.has(at); at = byId.get(at)?.after ?? null) ids.add(at);
  const byTime = own.sort((a, b) => a.at - b.at);
  for (const item of byTime) if (item.after !== null && ids.has(item.after)) ids.add(item.id);
  return byTime
    .filter(({ id }) => ids.has(id))
    .flatMap(saidOf)
    .sort((a, b) => a.at - b.at);
}

const saidOf = ({ id, text, at, isPublic, stars, replies }: InboxRow): Said[] => [
  { key: id, by: 'author', text, at, isPrivate: !isPublic, stars, message: id, telling: null },
  ...replies.map((reply, i): Said => ({
    key: `${id} ${String(i)}`,
    by: 'brand',
    text: reply.text,
    at: reply.at * 3600,
    isPrivate: reply.isPrivate,
    stars: null,
    message: null,
    telling: reply.telling,
  })),
];
