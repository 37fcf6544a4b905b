import type { Locale } from '#i18n/locale.ts';
import type { Scenario } from '#simulation/scenario.ts';
import type { StudySetup } from '../../run/study-protocol.ts';
import type { StudyDesk } from '../../run/study.svelte.ts';
import type { Story } from '../../run/study-story.ts';
import type { RunTexts } from '../../scenarios/texts-in.ts';
import type { Asked } from './asked.svelte.ts';

/** One look at a run, which all parts of the debrief share: the run as it stood, and what was found about it. */
export type Look = {
  readonly desk: StudyDesk;
  readonly setup: StudySetup;
  readonly story: Story;
  readonly scenario: Scenario;
  readonly texts: RunTexts;
  readonly locale: Locale;
  readonly asked: Asked;
};
