import { m } from '#i18n/paraglide/messages.js';
import type { Role } from './actor.ts';

/** A role in the language of this request. */
export function roleName(role: Role): string {
  const names: Readonly<Record<Role, string>> = {
    learner: m.accounts_role_learner(),
    instructor: m.accounts_role_instructor(),
    admin: m.accounts_role_admin(),
  };
  return names[role];
}
