import { tick } from 'svelte';

/** Puts the focus on an element that is about to be drawn. */
export async function focusOn(id: string): Promise<void> {
  await tick();
  document.getElementById(id)?.focus();
}
