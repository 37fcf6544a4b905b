import type { Component } from 'svelte';
import type { Locale } from '#i18n/locale.ts';
import type { OpenRun } from '../run/open-run.svelte.ts';
import type { RunTexts } from '../scenarios/texts-in.ts';
import type { ViewName } from '../views/index.ts';

/** What every screen of the desk is handed. */
export type ScreenProps = {
  readonly open: OpenRun;
  readonly texts: RunTexts;
  readonly locale: Locale;
  /** Goes to another screen, at one thing on it. */
  readonly go: (screen: ScreenId, about?: string) => void;
  /** The thing that this screen was opened for: a message, a post, a day. */
  readonly about: string | null;
};

export const SCREENS = ['today', 'calendar', 'inbox', 'ads', 'insights', 'client', 'debrief'] as const;
export type ScreenId = (typeof SCREENS)[number];

/** The view that a screen looks at, and its component, which is fetched when the screen is first opened. */
export const SCREEN: Readonly<
  Record<ScreenId, { readonly view: ViewName; readonly load: () => Promise<{ default: Component<ScreenProps> }> }>
> = {
  today: { view: 'now', load: () => import('./today/Today.svelte') },
  calendar: { view: 'posts', load: () => import('./calendar/Calendar.svelte') },
  inbox: { view: 'inbox', load: () => import('./inbox/Inbox.svelte') },
  ads: { view: 'ads', load: () => import('./ads/Ads.svelte') },
  insights: { view: 'insights', load: () => import('./insights/Insights.svelte') },
  client: { view: 'client', load: () => import('./client/Client.svelte') },
  debrief: { view: 'posts', load: () => import('./debrief/Debrief.svelte') },
};

export const isScreen = (text: string): text is ScreenId => SCREENS.some((screen) => screen === text);
