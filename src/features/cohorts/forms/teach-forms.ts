import type { Ctx } from '#features/accounts/index.ts';
import { drawSeed } from '#features/sandbox/index.ts';
import { type Locale, localizedPath } from '#i18n/locale.ts';
import { announce, remind } from '../commands/announce.ts';
import { addInstructor, removeInstructor, removeLearner, restoreLearner } from '../commands/change-members.ts';
import { createCohort } from '../commands/create-cohort.ts';
import { changeJoinCode, closeCohort, editCohort } from '../commands/edit-cohort.ts';
import { importRoster } from '../commands/import-roster.ts';
import { leaveCohort } from '../commands/leave-cohort.ts';
import { markWork, overrideMark, removeOverride } from '../commands/mark-work.ts';
import { addAssignment, editAssignment, moveAssignment, withdrawAssignment } from '../commands/save-assignment.ts';
import {
  AddInstructor,
  Announce,
  CreateCohort,
  EditAssignment,
  ImportRoster,
  MarkWork,
  MoveAssignment,
  OneAssignment,
  OneCell,
  OneCohort,
  OneLearner,
  OverrideMark,
  Remind,
  SaveAssignment,
} from '../input.ts';
import type { Shelf } from '../items.ts';
import { type FormHandler, formFor } from './answer.ts';

type Handlers = Readonly<Record<string, FormHandler>>;

/** A page of a cohort's, with what it is to say. */
function pathIn(locale: Locale, cohort: string, page: string, said: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams(said).toString();
  return `${localizedPath(`/teach/cohorts/${cohort}${page}`, locale)}${query === '' ? '' : `?${query}`}`;
}

/** The form that makes a cohort. */
export const newCohortForms = (ctx: Ctx, locale: Locale): Handlers => ({
  create: formFor(
    CreateCohort,
    (input) => createCohort(ctx, input),
    ({ cohort }) => pathIn(locale, cohort, '', { said: 'made' }),
  ),
});

/** The forms of the page about the people in a cohort, its code and its end. */
export function peopleForms(ctx: Ctx, locale: Locale): Handlers {
  const back =
    (said: string) =>
    (_: unknown, { cohort }: { cohort: string }) =>
      pathIn(locale, cohort, '', { said });
  const taught = localizedPath('/teach/cohorts', locale);
  return {
    edit: formFor(CreateCohort, (input) => editCohort(ctx, input), back('saved')),
    'code-new': formFor(OneCohort, (input) => changeJoinCode(ctx, { ...input, to: 'new' }), back('code-new')),
    'code-none': formFor(OneCohort, (input) => changeJoinCode(ctx, { ...input, to: 'none' }), back('code-none')),
    close: formFor(OneCohort, (input) => closeCohort(ctx, { ...input, isClosed: true }), back('closed')),
    open: formFor(OneCohort, (input) => closeCohort(ctx, { ...input, isClosed: false }), back('opened')),
    remove: formFor(
      OneLearner,
      (input) => removeLearner(ctx, input),
      (_, { cohort, learner }) => pathIn(locale, cohort, '', { said: 'removed', learner }),
    ),
    restore: formFor(OneLearner, (input) => restoreLearner(ctx, input), back('restored')),
    'add-instructor': formFor(AddInstructor, (input) => addInstructor(ctx, input), back('instructor')),
    'remove-instructor': formFor(OneLearner, (input) => removeInstructor(ctx, input), back('instructor-gone')),
    leave: formFor(
      OneCohort,
      (input) => leaveCohort(ctx, input),
      () => taught,
    ),
  };
}

/** The form that takes a roster in, once it has been looked at. */
export const rosterForms = (ctx: Ctx, locale: Locale): Handlers => ({
  import: formFor(
    ImportRoster,
    (input) => importRoster(ctx, { ...input, locale }),
    ({ added, invited, known }, { cohort }) =>
      pathIn(locale, cohort, '', { said: 'imported', added: String(added), invited: String(invited), known: String(known) }),
  ),
});

/** The forms of what is asked. */
export function itemForms(ctx: Ctx, locale: Locale, shelf: Shelf): Handlers {
  const back =
    (said: string) =>
    (_: unknown, { cohort }: { cohort: string }) =>
      pathIn(locale, cohort, '/assignments', { said });
  return {
    add: formFor(SaveAssignment, (input) => addAssignment(ctx, { shelf, drawSeed }, input), back('added')),
    edit: formFor(EditAssignment, (input) => editAssignment(ctx, input), back('saved')),
    move: formFor(
      MoveAssignment,
      (input) => moveAssignment(ctx, input),
      (_, { cohort, assignment }) => `${pathIn(locale, cohort, '/assignments')}#${assignment}`,
    ),
    withdraw: formFor(
      OneAssignment,
      (input) => withdrawAssignment(ctx, { ...input, isWithdrawn: true }),
      (_, { cohort, assignment }) => pathIn(locale, cohort, '/assignments', { said: 'withdrawn', item: assignment }),
    ),
    restore: formFor(OneAssignment, (input) => withdrawAssignment(ctx, { ...input, isWithdrawn: false }), back('restored')),
  };
}

/** The form that tells a cohort something. */
export const newsForms = (ctx: Ctx, locale: Locale): Handlers => ({
  announce: formFor(
    Announce,
    (input) => announce(ctx, input),
    (_, { cohort }) => pathIn(locale, cohort, '/announcements', { said: 'announced' }),
  ),
});

/** The form that writes to somebody who has gone quiet. */
export const classForms = (ctx: Ctx, locale: Locale): Handlers => ({
  remind: formFor(
    Remind,
    (input) => remind(ctx, input),
    (_, { cohort }) => pathIn(locale, cohort, '/class', { said: 'sent' }),
  ),
});

/** The forms beside the evidence of one mark. */
export function evidenceForms(ctx: Ctx, locale: Locale): Handlers {
  const back =
    (said: string) =>
    (_: unknown, { cohort, assignment, learner }: OneCell) =>
      pathIn(locale, cohort, '/evidence', { item: assignment, learner, said });
  return {
    override: formFor(OverrideMark, (input) => overrideMark(ctx, input), back('overridden')),
    'remove-override': formFor(OneCell, (input) => removeOverride(ctx, input), back('unset')),
    mark: formFor(MarkWork, (input) => markWork(ctx, input), back('marked')),
  };
}
