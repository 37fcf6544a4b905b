import { z } from 'zod';
import { ONE_LINE } from '#kernel/one-line.ts';
import { LOCALES } from '#i18n/locale.ts';
import { ROLES } from './actor.ts';
import { normalizeEmail } from './addresses.ts';
import { isTooShort } from './password-rules.ts';

// Each `error` is a code that problems.ts has words for in both languages.

const NAME_MAX = 80;

const Name = z
  .string({ error: 'name-missing' })
  .transform((text) => text.normalize('NFKC').replace(/ {2,}/g, ' ').trim())
  .pipe(z.string().min(1, 'name-missing').max(NAME_MAX, 'name-too-long').regex(ONE_LINE, 'name-has-controls'));

const Email = z
  .string({ error: 'email-invalid' })
  .max(400, 'email-invalid')
  .transform(normalizeEmail)
  .pipe(z.email('email-invalid').max(254, 'email-invalid'));

/** A name and an address as forms of other features take them. */
export { Email as EmailAddress, Name as PersonName };

const Password = z.string({ error: 'password-missing' }).min(1, 'password-missing').max(1000, 'password-too-long');

// The rest of what makes a good password depends on its owner, so the commands ask password-rules.ts once more.
const NewPassword = Password.refine((password) => !isTooShort(password), 'password-too-short');

const Token = z.string({ error: 'link-expired' }).regex(/^[\w-]{20,100}$/, 'link-expired');
const UserId = z.string({ error: 'unknown-person' }).max(64, 'unknown-person');

export const SignUp = z.object({ name: Name, email: Email, password: NewPassword });
export type SignUp = z.infer<typeof SignUp>;

export const ConfirmSignUp = z.object({ token: Token, password: z.string().max(1000, 'password-too-long').optional() });
export type ConfirmSignUp = z.infer<typeof ConfirmSignUp>;

export const SignIn = z.object({ email: Email, password: Password });
export type SignIn = z.infer<typeof SignIn>;

export const RequestReset = z.object({ email: Email });
export type RequestReset = z.infer<typeof RequestReset>;

export const ResetPassword = z.object({ token: Token, password: NewPassword });
export type ResetPassword = z.infer<typeof ResetPassword>;

export const CreateFirstAdmin = z.object({ token: Token, name: Name, email: Email, password: NewPassword });
export type CreateFirstAdmin = z.infer<typeof CreateFirstAdmin>;

export const ChangeProfile = z.object({ name: Name, locale: z.enum(LOCALES, 'language-unknown') });
export type ChangeProfile = z.infer<typeof ChangeProfile>;

export const RequestEmailChange = z.object({ email: Email, password: Password });
export type RequestEmailChange = z.infer<typeof RequestEmailChange>;

export const ConfirmEmailChange = z.object({ token: Token });
export type ConfirmEmailChange = z.infer<typeof ConfirmEmailChange>;

export const ChangePassword = z.object({ current: Password, password: NewPassword });
export type ChangePassword = z.infer<typeof ChangePassword>;

export const EndSession = z.object({
  session: z.string({ error: 'form-incomplete' }).regex(/^[0-9a-f]{64}$/, 'form-incomplete'),
});
export type EndSession = z.infer<typeof EndSession>;

export const DeleteAccount = z.object({ password: Password });
export type DeleteAccount = z.infer<typeof DeleteAccount>;

export const ChangeRole = z.object({ userId: UserId, role: z.enum(ROLES, 'form-incomplete') });
export type ChangeRole = z.infer<typeof ChangeRole>;

export const OnePerson = z.object({ userId: UserId });
export type OnePerson = z.infer<typeof OnePerson>;
