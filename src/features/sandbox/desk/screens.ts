import type { Component } from 'svelte';
import { whenIdle } from '#ui/when-idle.ts';
import type { ViewName } from '../views/index.ts';
import type { ScreenId, ScreenProps } from './screen.ts';

/** The view that a screen looks at, and its component, which is fetched when the screen is first opened, or before by {@link fetchScreens}. */
export const SCREEN: Readonly<
  Record<ScreenId, { readonly view: ViewName; readonly load: () => Promise<{ default: Component<ScreenProps> }> }>
> = {
  today: { view: 'now', load: () => import('./today/Today.svelte') },
  calendar: { view: 'posts', load: () => import('./calendar/Calendar.svelte') },
  inbox: { view: 'inbox', load: () => import('./inbox/Inbox.svelte') },
  ads: { view: 'ads', load: () => import('./ads/Ads.svelte') },
  insights: { view: 'insights', load: () => import('./insights/Insights.svelte') },
  market: { view: 'market', load: () => import('./market/Market.svelte') },
  client: { view: 'client', load: () => import('./client/Client.svelte') },
  debrief: { view: 'posts', load: () => import('./debrief/Debrief.svelte') },
};

/** So long the first screen has the line to itself. */
const FIRST_MS = 2_000;

/**
 * Fetches all screens a moment later, one after another while the browser has nothing else to do, so that whoever loses the connection
 * later can go on with the run. What can't be fetched now is tried again when it is opened.
 */
export async function fetchScreens(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, FIRST_MS));
  for (const { load } of Object.values(SCREEN)) {
    await new Promise<void>((resolve) => whenIdle(resolve));
    if (!(await load().catch(() => null))) return;
  }
}
