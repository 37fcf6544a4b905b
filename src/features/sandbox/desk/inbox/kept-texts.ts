/** What this screen keeps in the browser beside the run: it was written by another visit, or another version, so it is parsed. */
import { LANGUAGES, type Language, NETWORKS, type NetworkId } from '#simulation/vocabulary.ts';

export type ReplyDraft = { readonly text: string; readonly isPrivate: boolean };
export type Macro = { readonly id: string; readonly title: string; readonly text: string };
export type StatementDraft = {
  readonly text: string;
  readonly networks: readonly NetworkId[];
  readonly language: Language;
};

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** An answer that was being written; null for none. */
export function readReply(value: unknown): ReplyDraft | null {
  if (!isFields(value) || typeof value['text'] !== 'string') return null;
  return { text: value['text'], isPrivate: value['isPrivate'] === true };
}

/** Saved answers; what is not one is left out. */
export function readMacros(value: unknown): Macro[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown) => {
    if (!isFields(entry)) return [];
    const { id, title, text } = entry;
    return typeof id === 'string' && typeof title === 'string' && typeof text === 'string' ? [{ id, title, text }] : [];
  });
}

/** A statement that was being written; null for none. */
export function readStatement(value: unknown): StatementDraft | null {
  if (!isFields(value) || typeof value['text'] !== 'string') return null;
  const { text, networks, language } = value;
  const named: readonly unknown[] = Array.isArray(networks) ? networks : [];
  return {
    text,
    networks: NETWORKS.filter((network) => named.includes(network)),
    language: LANGUAGES.find((known) => known === language) ?? 'en',
  };
}

/** A saved answer as it goes to somebody: `{name}` becomes their first name, in Dutch `{naam}` too. */
export const fillIn = (text: string, first: string): string => text.replace(/\{(name|naam)\}/gi, () => first);
