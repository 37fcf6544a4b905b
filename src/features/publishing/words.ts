import { m } from '#i18n/paraglide/messages.js';
import type { LessonRow } from './rows.ts';

const STATES: Readonly<Record<LessonRow['state'], () => string>> = {
  draft: m.teach_state_draft,
  released: m.teach_state_released,
  withdrawn: m.teach_state_withdrawn,
};

/** Where a lesson stands, in a word. */
export const stateName = (state: LessonRow['state']): string => STATES[state]();

/** For whom a released lesson is. */
export const audienceName = (audience: LessonRow['audience']): string =>
  audience === 'everyone' ? m.teach_audience_everyone() : m.teach_audience_cohorts();

/** What a saved text is called. */
export const entryName = ({ number }: { readonly number: number | null }): string =>
  number === null ? m.teach_versions_aside() : m.teach_versions_number({ number });
