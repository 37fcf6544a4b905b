/** What the holder of a certificate may show on its page beyond the name, the certificate and the date. */
export const PARTS = ['tests', 'competencies', 'runs', 'report'] as const;
export type Part = (typeof PARTS)[number];

/** Whether the page is there for others at all, and whether search engines may keep it. */
export const SWITCHES = ['page', 'search'] as const;
export type Switch = (typeof SWITCHES)[number];

export type Shown = Part | Switch;
export const ALL_SHOWN: readonly Shown[] = [...SWITCHES, ...PARTS];

/** Of a new certificate: it can be checked by whoever has the link, and shows nothing more. */
export const SHOWN_AT_FIRST: readonly Shown[] = ['page'];

/** What is kept of the choices; words of an older version are left out. */
export const readShown = (kept: readonly string[]): Shown[] => ALL_SHOWN.filter((part) => kept.includes(part));
