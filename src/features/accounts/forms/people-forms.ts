import { changeRole } from '../commands/change-role.ts';
import { endSessionsOf } from '../commands/end-sessions-of.ts';
import { sendResetLink } from '../commands/send-reset-link.ts';
import type { Door } from '../door.ts';
import { ChangeRole, OnePerson } from '../input.ts';
import { answerForm, type FormHandler, pathTo, textOf } from './answer-form.ts';

/** Back to the same part of the list, with what the page is to say. */
function backToPeople(door: Door, form: FormData, said: string, entryId: string | null): string {
  const query = new URLSearchParams({ said });
  for (const name of ['q', 'page']) if (textOf(form, name) !== '') query.set(name, textOf(form, name));
  if (entryId !== null) query.set('entry', entryId);
  return `${pathTo(door, '/admin/people')}?${query}`;
}

/** Gives somebody another role; the next page offers to undo it. */
export const answerChangeRole: FormHandler = (door, form) =>
  answerForm(form, ChangeRole, {
    run: (input) => changeRole(door.ctx, input),
    then: ({ entryId }) => backToPeople(door, form, entryId === null ? 'same-role' : 'role', entryId),
  });

/** Ends somebody's sessions. */
export const answerEndSessionsOf: FormHandler = (door, form) =>
  answerForm(form, OnePerson, {
    run: (input) => endSessionsOf(door.ctx, input),
    then: () => backToPeople(door, form, 'sessions', null),
  });

/** Sends somebody a reset link. */
export const answerSendResetLink: FormHandler = (door, form) =>
  answerForm(form, OnePerson, {
    run: (input) => sendResetLink(door.ctx, input),
    then: () => backToPeople(door, form, 'reset', null),
  });
