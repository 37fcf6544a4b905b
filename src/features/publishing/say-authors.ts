/** Names as a reader's language joins them: `Ingrid Solheim and Jan Bos`. Empty when all have left. */
export function sayAuthors(names: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names.filter((name) => name !== ''));
}
