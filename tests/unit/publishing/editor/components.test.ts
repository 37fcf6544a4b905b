import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkLesson } from '#features/lessons/index.ts';
import { listComponentForms } from '#features/publishing/component-forms.ts';
import { blankGroup, type Field, type Value, type Values } from '#features/publishing/ui/editor/component-form.ts';
import { componentAbout, componentName } from '#features/publishing/ui/editor/component-names.ts';
import { fieldName, itemName } from '#features/publishing/ui/editor/field-names.ts';
import { findComponentAt } from '#features/publishing/ui/editor/find-component.ts';
import { placeComponent } from '#features/publishing/ui/editor/place-component.ts';
import { writeComponent } from '#features/publishing/ui/editor/write-component.ts';
import { lessonOf, PIECES } from '../sources.ts';

const forms = listComponentForms();
const formOf = (name: string) => {
  const form = forms.find((one) => one.name === name);
  if (!form) throw new Error(`No form for ${name}.`);
  return form;
};

/** Texts that were made to break what is written around them. */
const hostile = fc.oneof(
  fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }),
  fc.constantFrom(
    'She said "now".',
    'a } b',
    '{"x": 1}',
    '<Reveal>',
    'A & B',
    '&amp;',
    'back\\slash',
    "it's",
    'two\n\nlines',
    '`code`',
    '{{',
    '/>',
    '-->',
  ),
);
const seen = hostile
  .filter((text) => !/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u.test(text.replaceAll('\n', ' ')) && text.trim() !== '')
  .map((text) => text.trim());

function valueFor(field: Field): fc.Arbitrary<Value> {
  const [item] = field.fields ?? [];
  switch (field.kind) {
    case 'text':
      return seen;
    case 'number':
      return fc.integer({ min: Math.max(0, field.least ?? 0), max: Math.min(4, field.most ?? 4) });
    case 'flag':
      return fc.constant(true);
    case 'choice':
      return fc.constantFrom(...(field.options ?? ['']));
    case 'list':
      return item
        ? fc.array(valueFor(item), { minLength: Math.max(1, field.least ?? 0), maxLength: field.most ?? 3 })
        : fc.constant([]);
    case 'group':
      return fc.record(Object.fromEntries((field.fields ?? []).map((one) => [one.name, valueFor(one)])));
  }
}

const valuesFor = (fields: readonly Field[]): fc.Arbitrary<Values> =>
  fc.record(Object.fromEntries(fields.map((field) => [field.name, valueFor(field)])));

describe('the forms of the palette', () => {
  test('are made of the schemas: a check with its choices', () => {
    const { isCheck, fields } = formOf('SingleChoice');
    expect(isCheck).toBe(true);
    expect(fields).toMatchObject([
      { name: 'id', kind: 'text', isRequired: true, most: 60 },
      { name: 'ask', kind: 'text', hint: 'The question' },
      {
        name: 'options',
        kind: 'list',
        least: 2,
        most: 8,
        fields: [
          {
            kind: 'group',
            fields: [
              { name: 'text', isRequired: true, hint: 'What the learner chooses' },
              { name: 'right', kind: 'flag', isRequired: false },
              { name: 'why', isRequired: true },
            ],
          },
        ],
      },
    ]);
  });

  test('know what stands between tags, and what stands in a sentence', () => {
    expect(forms.filter(({ hasContent }) => hasContent).map(({ name }) => name)).toEqual([
      'Reveal',
      'Term',
      'Aside',
      'WorkedExample',
      'OnTheJob',
      'TryIt',
    ]);
    expect(forms.filter(({ isInline }) => isInline).map(({ name }) => name)).toEqual(['Term']);
  });

  test.each(forms)('have words for $name and each of its fields', ({ name, fields }) => {
    // Its name stands beside this in one list; some are called in English as they are written.
    expect(componentAbout(name)).not.toBe('');
    expect(componentName(name)).not.toMatch(/[a-z][A-Z]/);
    const look = (field: Field): void => {
      if (field.name !== '') expect(fieldName(field.name), field.name).not.toBe(field.name);
      if (field.kind === 'list') expect(itemName(field.name, 1), field.name).not.toBe('1');
      field.fields?.forEach(look);
    };
    // The one field that is called the same in both.
    fields.filter(({ name: field }) => field !== 'likes').forEach(look);
  });
});

describe('a component that is written', () => {
  test('reads like one written by hand', () => {
    const values = { ...blankGroup(formOf('SingleChoice').fields), id: 'first', ask: 'Which?' };
    const options = [
      { text: 'A', right: true, why: 'Yes.' },
      { text: 'B', right: false, why: 'She said "no".' },
    ];
    expect(writeComponent(formOf('SingleChoice'), { ...values, options })).toBe(
      [
        '<SingleChoice',
        '  id="first"',
        '  ask="Which?"',
        '  options={[',
        '    {"text": "A", "right": true, "why": "Yes."},',
        '    {"text": "B", "why": "She said \\"no\\"."}',
        '  ]}',
        '/>',
      ].join('\n'),
    );
    expect(writeComponent(formOf('Term'), { id: 'reach' }, 'reach')).toBe('<Term id="reach">reach</Term>');
  });

  test.each(forms.filter(({ name }) => name !== 'Term'))(
    '$name is read back with what was filled in, whatever it was',
    (form) => {
      fc.assert(
        fc.property(valuesFor(form.fields), (values) => {
          const written = writeComponent(form, values, 'Words.');
          const found = findComponentAt(`Before.\n\n${written}\n\nAfter.`, 12);
          expect(found).toMatchObject({ name: form.name, from: 9, to: 9 + written.length });
          expect(found?.values).toEqual(values);
        }),
        { numRuns: 40 },
      );
    },
  );

  test.each(forms.filter(({ name }) => name !== 'Term'))('$name never breaks the text around it', (form) => {
    fc.assert(
      fc.property(valuesFor(form.fields), (values) => {
        const verdict = checkLesson(lessonOf(writeComponent(form, values, 'Words.')), PIECES);
        const mistakes = verdict.ok ? [] : verdict.mistakes;
        // What an author chose badly is named; the tag itself can be read.
        expect(
          mistakes.filter(({ field, message }) => field === 'mdx' || /is not JSON|begins an expression/.test(message)),
        ).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a component in the text', () => {
  const text =
    'A <Term id="reach">reach</Term>.\n\n<Aside title="x">\n\nInside `<Aside title="no">` code.\n\n<Reveal summary={"y"}>\n\nDeep.\n\n</Reveal>\n\n</Aside>\n';

  test('is the innermost around the cursor', () => {
    expect(findComponentAt(text, text.indexOf('Deep'))?.name).toBe('Reveal');
    expect(findComponentAt(text, text.indexOf('Inside'))?.name).toBe('Aside');
    expect(findComponentAt(text, 5)).toMatchObject({ name: 'Term', values: { id: 'reach' } });
    expect(findComponentAt(text, 0)).toBeNull();
  });

  test('that cannot be read is said to be one', () => {
    expect(findComponentAt('<BarChart bars={[1,]} />', 3)).toMatchObject({ name: 'BarChart', values: null });
  });
});

describe('the place of a new component', () => {
  const filled = { form: formOf('Definition'), values: { term: 'reach' }, content: '' };
  const put = (source: string, at: number) => {
    const { from, to, insert } = placeComponent(source, { from: at, to: at }, filled);
    return source.slice(0, from) + insert + source.slice(to);
  };

  test('is after the paragraph that the cursor is in', () => {
    expect(put('One.\nTwo.\n\nThree.\n', 2)).toBe('One.\nTwo.\n\n<Definition term="reach" />\n\nThree.\n');
  });
  test('is the empty line that the cursor is on', () => {
    expect(put('One.\n\n\n\nTwo.\n', 6)).toBe('One.\n\n<Definition term="reach" />\n\nTwo.\n');
  });
  test('is never inside the frontmatter', () => {
    expect(put('---\nid: a\n---\n\nOne.\n', 5)).toBe('---\nid: a\n---\n\n<Definition term="reach" />\n\nOne.\n');
  });
  test('is the end of a text that has none', () => {
    expect(put('One.', 4)).toBe('One.\n\n<Definition term="reach" />\n');
  });
  test('is around what was selected, for one that holds something', () => {
    const source = 'One.\n\nTwo.\n\nThree.\n';
    const around = { form: formOf('Aside'), values: { title: 'x' }, content: 'Two.' };
    const { from, to, insert } = placeComponent(source, { from: 6, to: 10 }, around);
    expect(source.slice(0, from) + insert + source.slice(to)).toBe('One.\n\n<Aside title="x">\n\nTwo.\n\n</Aside>\n\nThree.\n');
  });
});
