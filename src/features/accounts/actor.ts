import type { Db } from '#db/client.ts';
import { type Refusal, refuse } from '#kernel/result.ts';

export const ROLES = ['learner', 'instructor', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** Somebody without an account: what they do stays in their browser until they sign up or in. */
export type Guest = { readonly kind: 'guest' };

/** Somebody with an account and a live session. */
export type Member = {
  readonly kind: 'member';
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** SHA-256 of the session's id: tells this session among the member's others. */
  readonly sessionHash: string;
};

export type Actor = Guest | Member;

/** What every command and query gets first: where, who and when. */
export type Ctx<Who extends Actor = Actor> = { readonly db: Db; readonly actor: Who; readonly now: Date };

/** Refuses a guest. */
export function requireMember(actor: Actor): Refusal<'sign-in-needed'> | undefined {
  return actor.kind === 'member' ? undefined : refuse('sign-in-needed');
}

/** Refuses whoever does not hold the role; an admin holds them all. */
export function requireRole(actor: Actor, role: Role): Refusal<'sign-in-needed' | 'not-allowed'> | undefined {
  if (actor.kind === 'guest') return refuse('sign-in-needed');
  return holdsRole(actor.role, role) ? undefined : refuse('not-allowed');
}

/** Whether `held` includes what `wanted` may do. */
export function holdsRole(held: Role, wanted: Role): boolean {
  return ROLES.indexOf(held) >= ROLES.indexOf(wanted);
}
