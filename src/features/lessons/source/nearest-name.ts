/** The one of `names` that somebody most likely meant, by letters to change; null when none is near. */
export function findNearestName(written: string, names: readonly string[]): string | null {
  const wanted = written.slice(0, 40).toLowerCase();
  const near = names
    .map((name) => ({ name, changes: countChanges(wanted, name.toLowerCase()) }))
    .sort((a, b) => a.changes - b.changes)[0];
  return near && near.changes <= Math.max(1, Math.floor(near.name.length / 3)) ? near.name : null;
}

/** Letters to insert, delete or replace (Levenshtein's distance), row by row. */
function countChanges(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1];
    for (let j = 1; j <= to.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (letter === to[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
