export const DESKS = ['persona', 'plan'] as const;
/** A desk of which works are kept. */
export type Desk = (typeof DESKS)[number];
