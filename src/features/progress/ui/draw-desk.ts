import type { ComponentProps } from 'svelte';
import { render } from 'svelte/server';
import Desk from './Desk.svelte';

/** Stands in a page where the desk will be. */
export const DESK_PLACE = '<!--desk-->';

/** Draws the desk as HTML. */
export function drawDesk(props: ComponentProps<typeof Desk>): string {
  return render(Desk, { props }).body;
}
