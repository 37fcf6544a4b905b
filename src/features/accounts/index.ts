export type { Actor, Ctx, Guest, Member, Role } from './actor.ts';
export { holdsRole, requireMember, requireRole, ROLES } from './actor.ts';
export { isSameOriginWrite } from './origin.ts';
export { findActor } from './sessions.ts';
