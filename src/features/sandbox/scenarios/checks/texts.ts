import type { Check, Found } from './found.ts';

const FIELDS = ['questions', 'goals', 'segments', 'pillars', 'traps'] as const;

/** Whether everything that has words in English has them in Dutch, and nothing else has. */
export const checkTexts: Check = ({ scenario, textsNl }) => {
  const { goals, segments, pillars, traps, client } = scenario;
  const { questions } = client;
  return FIELDS.flatMap((field) => idsAlike(field, { questions, goals, segments, pillars, traps }[field], textsNl[field]));
};

function idsAlike(field: string, items: readonly { readonly id: string }[], texts: Readonly<Record<string, unknown>>): Found[] {
  const missing = items.filter(({ id }) => !Object.hasOwn(texts, id));
  const unknown = Object.keys(texts).filter((id) => !items.some((item) => item.id === id));
  return [
    ...missing.map(({ id }) => ({
      file: 'textsNl' as const,
      path: [field, id],
      message: `is missing, but scenario.yaml has it. Write ${id}, in Dutch.`,
    })),
    ...unknown.map((id) => ({
      file: 'textsNl' as const,
      path: [field, id],
      message: `is the Dutch of nothing in scenario.yaml. Correct the id, or remove it.`,
    })),
  ];
}
