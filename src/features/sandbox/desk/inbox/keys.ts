import type { Moderation } from './inbox-desk.svelte.ts';

export type KeyWord = 'next' | 'previous' | 'select' | 'reply' | 'help' | 'leave' | Moderation;

/** The clock's own keys (h, d, n and space) are the same on every screen: none of them stands here. */
const KEYS: Readonly<Record<string, KeyWord>> = {
  j: 'next',
  k: 'previous',
  x: 'select',
  r: 'reply',
  l: 'like',
  v: 'hide',
  e: 'escalate',
  '?': 'help',
  Escape: 'leave',
};
const ARROWS: Readonly<Record<string, KeyWord>> = { ArrowDown: 'next', ArrowUp: 'previous' };
/** Where letters are text, or choose something. */
const TYPING = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable], dialog *';

/** What a key means on this screen; null where it is somebody else's, and always while somebody types. */
export function keyOf(event: KeyboardEvent): KeyWord | null {
  if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof Element)) return null;
  if (event.target.matches(TYPING)) return null;
  // Elsewhere the arrows scroll, or move between tabs and choices.
  const isInQueue = event.target.matches('[data-row], li:has([data-row]) input');
  return KEYS[event.key] ?? (isInQueue ? (ARROWS[event.key] ?? null) : null);
}
