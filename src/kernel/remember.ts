/**
 * Makes a function that works each answer out once per key and keeps it: for what cannot change while the process
 * runs, such as the content of the build. The answer may depend on the key only; `means` are what the work is done
 * with. A failure is not kept.
 */
export function remember<Key, Means extends unknown[], Value>(
  work: (key: Key, ...means: Means) => Promise<Value>,
): (key: Key, ...means: Means) => Promise<Value> {
  const kept = new Map<Key, Promise<Value>>();
  return (key, ...means) => {
    const known = kept.get(key);
    if (known) return known;
    const value = work(key, ...means);
    kept.set(key, value);
    value.catch(() => kept.delete(key));
    return value;
  };
}
