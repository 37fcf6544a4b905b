/** What is said of a field: what is wrong with what was typed, else a hint. */
export type Said = { readonly problem?: string | undefined; readonly hint?: string | undefined };

/** What ties a control to the words below it in {@link Field}; what has a problem is where the page begins. */
export function fieldAria(id: string, { problem, hint }: Said) {
  const describedBy = problem ? `${id}-problem` : hint && `${id}-hint`;
  return {
    'aria-invalid': problem ? ('true' as const) : undefined,
    'aria-describedby': describedBy,
    autofocus: problem ? true : undefined,
  };
}
