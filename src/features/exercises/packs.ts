import type { RubricPack } from './persona/rubric/types.ts';

/** Where a command finds what works are graded by; null for a client without a pack. */
export type PackShelf = { readonly findPersonaPack: (client: string) => RubricPack | null };
