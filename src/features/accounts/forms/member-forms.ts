import { z } from 'zod';
import { changePassword } from '../commands/change-password.ts';
import { changeProfile } from '../commands/change-profile.ts';
import { confirmEmailChange } from '../commands/confirm-email-change.ts';
import { deleteAccount } from '../commands/delete-account.ts';
import { endOtherSessions } from '../commands/end-other-sessions.ts';
import { endOwnSession } from '../commands/end-own-session.ts';
import { requestEmailChange } from '../commands/request-email-change.ts';
import { ok } from '#kernel/result.ts';
import { ChangePassword, ChangeProfile, ConfirmEmailChange, DeleteAccount, EndSession, RequestEmailChange } from '../input.ts';
import { endSession } from '../lucia.ts';
import { ANSWER_STEP_MS, onTheStep } from '../timing.ts';
import { answerForm, type FormHandler, pathTo } from './answer-form.ts';

const Nothing = z.object({});

/** Changes name and language of letters. */
export const answerChangeProfile: FormHandler = (door, form) =>
  answerForm(form, ChangeProfile, {
    run: (input) => changeProfile(door.ctx, input),
    then: () => pathTo(door, '/account', 'profile'),
  });

/** Asks for another address; the time taken doesn't tell whether that one has an account. */
export const answerRequestEmailChange: FormHandler = (door, form) =>
  answerForm(form, RequestEmailChange, {
    run: (input) => onTheStep(ANSWER_STEP_MS, () => requestEmailChange(door.ctx, { ...input, client: door.client })),
    then: () => pathTo(door, '/account/mailbox', 'email'),
  });

/** Moves the account to its new address. */
export const answerConfirmEmailChange: FormHandler = (door, form) =>
  answerForm(form, ConfirmEmailChange, {
    run: (input) => confirmEmailChange(door.ctx, { ...input, client: door.client }),
    then: () => pathTo(door, '/account', 'email'),
  });

/** Changes the password; this session goes on, the others end. */
export const answerChangePassword: FormHandler = (door, form) =>
  answerForm(form, ChangePassword, {
    run: (input) => changePassword(door.ctx, { ...input, client: door.client }),
    then: () => pathTo(door, '/account', 'password'),
  });

/** Ends one session of the list. */
export const answerEndOwnSession: FormHandler = (door, form) =>
  answerForm(form, EndSession, {
    run: (input) => endOwnSession(door.ctx, input),
    then: () => pathTo(door, '/account', 'session'),
  });

/** Signs out everywhere else. */
export const answerEndOtherSessions: FormHandler = (door, form) =>
  answerForm(form, Nothing, { run: () => endOtherSessions(door.ctx), then: () => pathTo(door, '/account', 'sessions') });

/** Signs this browser out. */
export const answerSignOut: FormHandler = (door, form) =>
  answerForm(form, Nothing, {
    run: async () => ok(await endSession(door.ctx.db, door.cookies, door.site)),
    then: () => pathTo(door, '/account', 'signed-out'),
  });

/** Deletes the account and signs out. */
export const answerDeleteAccount: FormHandler = (door, form) =>
  answerForm(form, DeleteAccount, {
    run: (input) => deleteAccount(door.ctx, { ...input, client: door.client }),
    then: async () => {
      await endSession(door.ctx.db, door.cookies, door.site);
      return pathTo(door, '/account', 'deleted');
    },
  });
