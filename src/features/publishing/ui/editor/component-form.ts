/** One thing to fill in. A list has its item as its only field; a group has several. */
export type Field = {
  /** Empty for the item of a list. */
  readonly name: string;
  readonly isRequired: boolean;
  /** What belongs there, in the words of the check (English); may be empty. */
  readonly hint: string;
  readonly kind: 'text' | 'number' | 'flag' | 'choice' | 'list' | 'group';
  readonly fields?: readonly Field[];
  readonly options?: readonly string[];
  readonly pattern?: string;
  readonly isWhole?: boolean;
  /** Of a number its least and greatest; of a list how many; of a text how many characters. */
  readonly least?: number;
  readonly most?: number;
};

/** What there is to fill in for one lesson component. */
export type ComponentForm = {
  readonly name: string;
  readonly isCheck: boolean;
  /** Whether Markdown stands between its tags. */
  readonly hasContent: boolean;
  /** Whether it stands inside a sentence. */
  readonly isInline: boolean;
  readonly fields: readonly Field[];
};

/** What a field holds while it is filled in: JSON, as in the lesson. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value };
export type Values = Readonly<Record<string, Value>>;

export const isGroup = (value: Value | undefined): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);

/** An untouched value: as many items as a list needs at least, the first of what has to be chosen. */
export function blankOf(field: Field): Value {
  switch (field.kind) {
    case 'text':
      return '';
    case 'number':
      return null;
    case 'flag':
      return false;
    case 'choice':
      return field.isRequired ? (field.options?.[0] ?? '') : '';
    case 'list': {
      const [item] = field.fields ?? [];
      return item && field.isRequired ? Array.from({ length: field.least ?? 1 }, () => blankOf(item)) : [];
    }
    case 'group':
      return blankGroup(field.fields ?? []);
  }
}

export function blankGroup(fields: readonly Field[]): Values {
  return Object.fromEntries(fields.map((field) => [field.name, blankOf(field)]));
}

/** What is written of a value: nothing for what was left empty, texts without outer spaces. */
export function trimmed(field: Field, value: Value | undefined): Value | undefined {
  if (field.kind === 'list') {
    const [item] = field.fields ?? [];
    const kept = item && isList(value) ? value.flatMap((one) => trimmed(item, one) ?? []) : [];
    return kept.length > 0 ? kept : undefined;
  }
  if (field.kind === 'group') {
    const kept = trimmedGroup(field.fields ?? [], isGroup(value) ? value : {});
    return Object.keys(kept).length > 0 ? kept : undefined;
  }
  if (value === undefined || value === null || value === false) return undefined;
  if (typeof value !== 'string') return value;
  return value.trim() === '' ? undefined : value.trim();
}

export function trimmedGroup(fields: readonly Field[], values: Values): Values {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = trimmed(field, values[field.name]);
      return value === undefined ? [] : [[field.name, value] as const];
    }),
  );
}
