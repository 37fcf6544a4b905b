import { inArray } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { figureDrawings } from '#db/schema/publishing.ts';
import type { LessonNode } from '#features/lessons/index.ts';
import { type AskedFigure, type Drawing, KeptDrawing, nameOfAsked, type PlayFigure } from '#features/sandbox/index.ts';
import { ok, refuse, type Result } from '#kernel/result.ts';
import { ENGINE_VERSION } from '#simulation/run.ts';

/** What each explorable of a lesson shows before anybody turns a dial, by its name. */
export type Drawings = ReadonlyMap<string, Drawing>;

/** The explorables of a checked tree, each once. */
export function listFigures(tree: readonly LessonNode[]): AskedFigure[] {
  const all = tree.flatMap((node): AskedFigure[] => {
    if (node.kind === 'text') return [];
    return node.kind === 'component' && node.name === 'Explore' ? [askedBy(node.props)] : listFigures(node.children);
  });
  return [...new Map(all.map((asked) => [nameOfAsked(asked), asked])).values()];
}

/** What `<Explore>` asks for; its schema has let its attributes through. */
export function askedBy({ figure, network }: Readonly<Record<string, unknown>>): AskedFigure {
  return typeof network === 'string' ? { figure: String(figure), network } : { figure: String(figure) };
}

/** What is kept of the figures of a tree; one that no lesson was ever released with is missing. */
export async function findDrawings(db: Db, tree: readonly LessonNode[]): Promise<Drawings> {
  const rows = await selectDrawings(db, listFigures(tree).map(nameOfAsked));
  return new Map(rows.map(({ name, drawing }) => [name, KeptDrawing.parse(drawing)]));
}

async function selectDrawings(db: Db, names: readonly string[]) {
  if (names.length === 0) return [];
  const { name, engineVersion, drawing } = figureDrawings;
  return db
    .select({ name, engineVersion, drawing })
    .from(figureDrawings)
    .where(inArray(figureDrawings.name, [...names]));
}

/** Plays those figures of a tree that nobody has played with this engine, one after another, and keeps what they showed. */
export async function keepDrawings(
  { db, now }: { readonly db: Db; readonly now: Date },
  play: PlayFigure,
  tree: readonly LessonNode[],
): Promise<Result<void, 'busy'>> {
  const asked = listFigures(tree);
  const kept = await selectDrawings(db, asked.map(nameOfAsked));
  const fresh = new Set(kept.filter((row) => row.engineVersion === ENGINE_VERSION).map(({ name }) => name));
  for (const figure of asked.filter((one) => !fresh.has(nameOfAsked(one)))) {
    const played = await play(figure);
    // Too slow, for a figure that is known to end, is a machine with too much to do.
    if (!played.ok) return refuse('busy');
    const row = { engineVersion: ENGINE_VERSION, drawing: played.value, playedAt: now };
    await db
      .insert(figureDrawings)
      .values({ name: nameOfAsked(figure), ...row })
      .onConflictDoUpdate({ target: figureDrawings.name, set: row });
  }
  return ok();
}
