import type { Locale } from '#i18n/locale.ts';
import type { Wrong } from '#simulation/replay/check-action.ts';
import type { OpenRun } from '../../run/open-run.svelte.ts';
import type { Deed } from '../../run/protocol.ts';
import type { RunTexts } from '../../scenarios/texts-in.ts';

/** What the three parts of the screen share. */
export type AdsDesk = {
  readonly open: OpenRun;
  readonly texts: RunTexts;
  readonly locale: Locale;
  /** Does something, says so when it is done, and offers to undo it where there is a way. */
  readonly act: (deed: Deed, said: string, undo?: { readonly deed: Deed; readonly said: string }) => Promise<Wrong | null>;
};
