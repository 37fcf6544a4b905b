export type { Actor, Ctx, Member, Role } from './actor.ts';
export { holdsRole, requireMember, requireRole, ROLES } from './actor.ts';
export { logDeed as logAdminDeed } from './admins.ts';
export { enrolMembers } from './commands/enrol-members.ts';
export { ensureFirstAdminLink } from './commands/ensure-first-admin-link.ts';
export { forgetExpired } from './commands/forget-expired.ts';
export { startForgetting } from './forgetting.ts';
export { clientAddressOf, doorOf } from './door.ts';
export { type DataExporter, exportAccount } from './export.ts';
export { answerPost, type FormState, stateOf } from './forms/answer-form.ts';
export {
  answerConfirmSignUp,
  answerFirstAdmin,
  answerRequestReset,
  answerResetPassword,
  answerSignIn,
  answerSignUp,
} from './forms/guest-forms.ts';
export {
  answerChangePassword,
  answerChangeProfile,
  answerConfirmEmailChange,
  answerDeleteAccount,
  answerEndOtherSessions,
  answerEndOwnSession,
  answerRequestEmailChange,
  answerSignOut,
} from './forms/member-forms.ts';
export { answerChangeRole, answerEndSessionsOf, answerSendResetLink } from './forms/people-forms.ts';
export { emailKey, normalizeEmail } from './addresses.ts';
export { letterLocale } from './letters.ts';
export { EmailAddress, PersonName } from './input.ts';
export { requireTurn } from './rate-limits.ts';
export { findActor } from './lucia.ts';
export { hasMembers } from './has-members.ts';
export { isSameOriginWrite } from './origin.ts';
export { problemText } from './problems.ts';
export { roleName } from './role-names.ts';
export { type AdminLogEntry, findNames, findPersonByEmail, listAdminLog, listPeople, type Person } from './people-queries.ts';
export { type KnownPerson, listPeopleByEmail, listPeopleOf, listRolesOf } from './people-of.ts';
export {
  findEmailToConfirm,
  findResetOwner,
  findSignUpToConfirm,
  getOwnSettings,
  isFirstAdminLink,
  listOwnSessions,
  type OwnSession,
} from './queries.ts';
export { findReturnPath, signInPath } from './rules.ts';
export { findSignUpToken } from './sign-up-cookie.ts';
