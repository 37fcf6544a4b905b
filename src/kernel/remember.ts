/**
 * Makes a function that works each answer out once per key and keeps it: for what cannot change while the process
 * runs, such as the content of the build. A failure is not kept.
 */
export function remember<Key, Value>(work: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const kept = new Map<Key, Promise<Value>>();
  return (key) => {
    const known = kept.get(key);
    if (known) return known;
    const value = work(key);
    kept.set(key, value);
    value.catch(() => kept.delete(key));
    return value;
  };
}
