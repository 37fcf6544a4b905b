import type { Policy } from './policy.ts';

/** Does nothing: the zero of the score. */
export const idle: Policy = () => [];
