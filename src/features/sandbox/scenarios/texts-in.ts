import type { Language } from '#simulation/vocabulary.ts';
import type { ReadScenario } from './read-scenario.ts';
import type { Texts } from './texts-file.ts';

/** All words of a run that a learner reads, by id, in one language. */
export type RunTexts = Texts & {
  readonly title: string;
  readonly summary: string;
  readonly claim: string;
  readonly products: Readonly<Record<string, string>>;
  readonly calendar: Readonly<Record<string, string>>;
  readonly pictures: Readonly<Record<string, string>>;
};

/** A scenario's words in a language. */
export function textsIn(scenario: ReadScenario, language: Language): RunTexts {
  const { texts, crisis, products, calendar } = scenario;
  const nameOf = (item: { readonly id: string; readonly name: Readonly<Record<Language, string>> }) =>
    [item.id, item.name[language]] as const;
  return {
    ...(language === 'nl' ? texts.dutch : englishOf(scenario)),
    title: texts.title[language],
    summary: texts.summary[language],
    claim: crisis.claim[language],
    products: Object.fromEntries(products.map(nameOf)),
    calendar: Object.fromEntries(calendar.map(nameOf)),
    pictures: Object.fromEntries(Object.entries(texts.pictures).map(([id, { title }]) => [id, title[language]])),
  };
}

function englishOf({ client, crisis, goals, segments, pillars, traps }: ReadScenario): Texts {
  return {
    role: client.role,
    brief: client.brief,
    lateChange: client.lateChange.text,
    facts: crisis.facts,
    questions: Object.fromEntries(client.questions.map(({ id, question, answer }) => [id, { question, answer }])),
    goals: Object.fromEntries(goals.map(({ id, text }) => [id, text])),
    segments: Object.fromEntries(segments.map(({ id, name }) => [id, name])),
    pillars: Object.fromEntries(pillars.map(({ id, name }) => [id, name])),
    traps: Object.fromEntries(traps.map(({ id, why }) => [id, why])),
  };
}
