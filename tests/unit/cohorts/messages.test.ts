import { expect, test } from 'vitest';
import en from '#features/cohorts/messages/en.json' with { type: 'json' };
import nl from '#features/cohorts/messages/nl.json' with { type: 'json' };

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

test('every message is there in English and Dutch, with the same placeholders, and belongs to this feature', () => {
  const { $schema: _, ...english } = en;
  const dutch = new Map(Object.entries(nl));
  expect([...dutch.keys()].filter((key) => key !== '$schema').sort()).toEqual(Object.keys(english).sort());
  for (const [key, text] of Object.entries(english)) {
    expect(key).toMatch(/^cohorts_/);
    expect(placeholders(dutch.get(key) ?? ''), key).toEqual(placeholders(text));
    expect(dutch.get(key)?.trim(), key).not.toBe('');
  }
});
