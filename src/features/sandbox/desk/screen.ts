import type { Locale } from '#i18n/locale.ts';
import type { OpenRun } from '../run/open-run.svelte.ts';
import type { RunTexts } from '../scenarios/texts-in.ts';

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

export const SCREENS = ['today', 'calendar', 'inbox', 'ads', 'insights', 'market', 'client', 'debrief'] as const;
export type ScreenId = (typeof SCREENS)[number];

export const isScreen = (text: string): text is ScreenId => SCREENS.some((screen) => screen === text);
