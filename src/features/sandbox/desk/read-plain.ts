/** Reads what this browser kept, of which nothing is certain. */

export const at = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

export function textAt(value: unknown, name: string): string {
  const found = at(value, name);
  return typeof found === 'string' ? found : '';
}

export function numberAt(value: unknown, name: string): number | null {
  const found = at(value, name);
  return typeof found === 'number' && Number.isFinite(found) && found >= 0 ? found : null;
}

export const flagAt = (value: unknown, name: string): boolean => at(value, name) === true;

export function oneOf<One extends string>(all: readonly One[], value: unknown): One | null {
  return all.find((one) => one === value) ?? null;
}

export function listAt(value: unknown, name: string): readonly unknown[] {
  const found = at(value, name);
  return Array.isArray(found) ? found : [];
}

export const idOf = (items: readonly { readonly id: string }[], value: unknown): string | null =>
  items.find(({ id }) => id === value)?.id ?? null;
