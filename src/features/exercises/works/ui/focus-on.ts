import { tick } from 'svelte';

/** Puts the focus on an element that is about to be drawn. */
export async function focusOn(id: string): Promise<void> {
  await tick();
  document.getElementById(id)?.focus();
}

/** The same for a section to be read from its beginning: by itself, the focus moves a page as little as it can. */
export async function bringUp(id: string): Promise<void> {
  await focusOn(id);
  document.getElementById(id)?.scrollIntoView({ block: 'start' });
}
