import { LANGUAGES, type Language } from '#simulation/vocabulary.ts';
import type { Path } from '#yaml/yaml-source.ts';
import { listSlots, mergeGrammar } from '../grammar.ts';
import type { FileName, Grammar, Written } from '../schema.ts';
import type { Check, Found } from './found.ts';

const FILES = {
  en: { own: 'talkEn', shared: 'sharedEn' },
  nl: { own: 'talkNl', shared: 'sharedNl' },
} as const satisfies Readonly<Record<Language, Readonly<Record<'own' | 'shared', FileName>>>>;

/** Whether every text can be made in both languages, and answers are asked for alike in both. */
export const checkTalk: Check = (written) => [
  ...LANGUAGES.flatMap((language) => checkLanguage(written, language)),
  ...checkNeeds(written),
];

function checkLanguage(written: Written, language: Language): Found[] {
  const grammar = mergeGrammar(written, language);
  const { own, shared } = FILES[language];
  const missing = written.talk.reasons.flatMap(({ rule }, i): Found[] =>
    Object.hasOwn(grammar, rule)
      ? []
      : [
          {
            file: 'talk',
            path: ['reasons', i, 'rule'],
            message: `is "${rule}", which talk.${language}.yaml does not have. Add ${rule} there, with what people say.`,
          },
        ],
  );
  return [...missing, ...checkSlots(grammar, written[own], own), ...checkSlots(grammar, written[shared], shared)];
}

function checkSlots(grammar: Grammar, part: Grammar, file: FileName): Found[] {
  return Object.entries(part).flatMap(([rule, alternatives]) => [
    ...alternatives.flatMap((alternative, i) =>
      listSlots(alternative)
        .filter((slot) => !Object.hasOwn(grammar, slot))
        .map((slot) => ({
          file,
          path: [rule, i],
          message: `speaks of {${slot}}, which is no rule. Add ${slot}, or correct it.`,
        })),
    ),
    // A rule of the shared file that the client overrides is not the client's concern.
    ...(grammar[rule] === alternatives && reaches(grammar, rule, rule, new Set())
      ? [{ file, path: [rule], message: 'comes back to itself, so a text would never end. Break the circle.' }]
      : []),
  ]);
}

function reaches(grammar: Grammar, from: string, to: string, seen: Set<string>): boolean {
  const next = (grammar[from] ?? []).flatMap(listSlots);
  if (next.includes(to)) return true;
  return next.some((rule) => {
    if (seen.has(rule)) return false;
    seen.add(rule);
    return reaches(grammar, rule, to, seen);
  });
}

function checkNeeds({ scenario, talk }: Written): Found[] {
  const alike = (file: FileName, path: Path, { en, nl }: Readonly<Record<Language, readonly unknown[]>>): Found[] =>
    en.length === nl.length
      ? []
      : [
          {
            file,
            path: [...path, 'nl'],
            message: `has ${nl.length} entries and English has ${en.length}. Ask for the same in both languages.`,
          },
        ];
  return [
    ...talk.reasons.flatMap(({ answerNeeds }, i) => alike('talk', ['reasons', i, 'answerNeeds'], answerNeeds)),
    ...alike('scenario', ['crisis', 'statementNeeds'], scenario.crisis.statementNeeds),
  ];
}
