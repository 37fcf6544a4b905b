import { expert, textbook } from './careful.ts';
import { clickbait, random, spam } from './careless.ts';
import { idle } from './idle.ts';
import type { Policy, PolicyName } from './policy.ts';

/** All players by name. */
export const POLICY: Readonly<Record<PolicyName, Policy>> = { idle, random, spam, clickbait, textbook, expert };
