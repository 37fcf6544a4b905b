import type { Ctx } from '#features/accounts/index.ts';
import { type Locale, localizedPath } from '#i18n/locale.ts';
import { appointInstructor } from '../commands/appoint-instructor.ts';
import { AddInstructor } from '../input.ts';
import { type FormHandler, formFor } from './answer.ts';

/** The form that gives a cohort without an instructor one. */
export const adminForms = (ctx: Ctx, locale: Locale): Readonly<Record<string, FormHandler>> => ({
  appoint: formFor(
    AddInstructor,
    (input) => appointInstructor(ctx, input),
    ({ isNew }) => `${localizedPath('/admin/cohort-log', locale)}?said=${isNew ? 'appointed' : 'teaches'}`,
  ),
});
