import type { WorkKeeper } from '../keeper.svelte.ts';

/** Ctrl+Z undoes and Ctrl+Shift+Z does again (⌘ on a Mac), wherever the focus is on the desk. */
export function undoByKey(keeper: Pick<WorkKeeper<unknown>, 'undo' | 'redo'>, event: KeyboardEvent): void {
  if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
  event.preventDefault();
  if (event.shiftKey) keeper.redo();
  else keeper.undo();
}
