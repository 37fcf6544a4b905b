/** The name in a lesson's address, made of a title: `What’s reach?` → `whats-reach`; empty when no letter is left. */
export function keyOf(title: string): string {
  return title
    .normalize('NFD')
    .replace(/[\p{M}’']/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');
}
