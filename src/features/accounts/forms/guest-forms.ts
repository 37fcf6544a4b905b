import { confirmSignUp } from '../commands/confirm-sign-up.ts';
import { createFirstAdmin } from '../commands/create-first-admin.ts';
import { requestReset } from '../commands/request-reset.ts';
import { resetPassword } from '../commands/reset-password.ts';
import { signIn } from '../commands/sign-in.ts';
import { signUp } from '../commands/sign-up.ts';
import type { Door } from '../door.ts';
import { ConfirmSignUp, CreateFirstAdmin, RequestReset, ResetPassword, SignIn, SignUp } from '../input.ts';
import { startSession } from '../lucia.ts';
import { findReturnPath } from '../rules.ts';
import { findSignUpToken, forgetSignUp, rememberNext, rememberSignUp, takeNext } from '../sign-up-cookie.ts';
import { ANSWER_STEP_MS, onTheStep } from '../timing.ts';
import { answerForm, type FormHandler, pathTo, textOf } from './answer-form.ts';

/** Where somebody lands who has just become or come back as a member. */
const AFTER_SIGN_IN = '/learn';

async function begin({ ctx, cookies, site, device }: Door, userId: string): Promise<void> {
  await startSession(ctx.db, cookies, site, { userId, ...device });
}

/** Signs in and returns to where the visitor was sent from. */
export const answerSignIn: FormHandler = (door, form) =>
  answerForm(form, SignIn, {
    run: (input) => onTheStep(ANSWER_STEP_MS, () => signIn(door.ctx, { ...input, client: door.client })),
    then: async ({ userId }) => {
      await begin(door, userId);
      return findReturnPath(textOf(form, 'next')) ?? pathTo(door, AFTER_SIGN_IN);
    },
  });

/** Takes a sign-up; the next page says "look in your mailbox", whatever the address. */
export const answerSignUp: FormHandler = (door, form) =>
  answerForm(form, SignUp, {
    run: (input) => onTheStep(ANSWER_STEP_MS, () => signUp(door.ctx, { ...input, client: door.client, locale: door.locale })),
    then: ({ browserToken }) => {
      rememberSignUp(door.cookies, door.site, browserToken);
      const next = findReturnPath(textOf(form, 'next'));
      if (next !== null) rememberNext(door.cookies, door.site, next);
      return pathTo(door, '/account/mailbox', 'sign-up');
    },
  });

/** Makes the account and signs in. */
export const answerConfirmSignUp: FormHandler = (door, form) =>
  answerForm(form, ConfirmSignUp, {
    run: (input) =>
      confirmSignUp(door.ctx, { ...input, browserToken: findSignUpToken(door.cookies, door.site), client: door.client }),
    then: async ({ userId }) => {
      forgetSignUp(door.cookies, door.site);
      await begin(door, userId);
      return findReturnPath(takeNext(door.cookies, door.site)) ?? pathTo(door, AFTER_SIGN_IN);
    },
  });

/** Sends a reset link, or not; the next page is the same. */
export const answerRequestReset: FormHandler = (door, form) =>
  answerForm(form, RequestReset, {
    run: (input) => onTheStep(ANSWER_STEP_MS, () => requestReset(door.ctx, { ...input, client: door.client })),
    then: () => pathTo(door, '/account/mailbox', 'reset'),
  });

/** Sets the new password and signs in. */
export const answerResetPassword: FormHandler = (door, form) =>
  answerForm(form, ResetPassword, {
    run: (input) => resetPassword(door.ctx, { ...input, client: door.client }),
    then: async ({ userId }) => {
      await begin(door, userId);
      return pathTo(door, '/account', 'password');
    },
  });

/** Makes the first admin and signs in. */
export const answerFirstAdmin: FormHandler = (door, form) =>
  answerForm(form, CreateFirstAdmin, {
    run: (input) => createFirstAdmin(door.ctx, { ...input, client: door.client, locale: door.locale }),
    then: async ({ userId }) => {
      await begin(door, userId);
      return pathTo(door, '/admin/people');
    },
  });
