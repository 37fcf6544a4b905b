import type { Language } from '#simulation/vocabulary.ts';
import type { Grammar, Written } from './schema.ts';

const OWN = { en: 'talkEn', nl: 'talkNl' } as const;
const SHARED = { en: 'sharedEn', nl: 'sharedNl' } as const;

/** All rules of a client in one language: those given for free, those common to all clients, the client's own; the last one wins. */
export function mergeGrammar(written: Written, language: Language): Grammar {
  const { scenario, rivals } = written;
  return {
    brand: [scenario.brand.name],
    product: scenario.products.map((product) => product.name[language]),
    rival: rivals.competitors.map((competitor) => competitor.name),
    ...written[SHARED[language]],
    ...written[OWN[language]],
  };
}

/** The rules that a text speaks of, `{rule}` by `{rule}`. */
export function listSlots(text: string): string[] {
  return [...text.matchAll(/\{([^{}]*)\}/g)].map(([, slot]) => slot ?? '');
}
