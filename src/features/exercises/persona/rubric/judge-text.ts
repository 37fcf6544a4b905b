import { findEmptyPhrase, findStereotype } from './lexicon.ts';
import { buriedFactor, carried, type Holding, holdingOf, lookFor, type PinReading, readPins, unsupported } from './read-pins.ts';
import { themesIn } from './themes.ts';
import type { RubricPack, ThemeField } from './types.ts';
import { findDenial, quoteOn } from './weigh.ts';

/** One free text under one of the themes it touches. */
export type ThemeHolding = { readonly theme: string; readonly holding: Holding };

/** What can be said of a free text: settled at once, or one holding for each theme that it touches. */
export type TextReading =
  | { readonly settled: Holding; readonly themes: readonly [] }
  | { readonly settled: null; readonly themes: readonly ThemeHolding[] };

const settle = (settled: Holding): TextReading => ({ settled, themes: [] });

/** Reads a free text against the pack's themes; where it recognises none it says so instead of guessing. */
export function readText(
  pack: RubricPack,
  segment: string,
  field: ThemeField,
  text: string,
  pins: readonly string[],
): TextReading {
  const look = lookFor(pack, field, segment, pins);
  if (text.trim() === '') return settle({ share: 0, verdict: 'missing', why: { code: 'blank', quotes: [] }, look });
  const cliche = findStereotype(text);
  if (cliche) return settle({ share: 0, verdict: 'stereotyped', why: { code: 'cliche', quotes: [], phrase: cliche }, look });
  const themes = themesIn(text, pack.themes[field]);
  if (themes.length > 0)
    return { settled: null, themes: themes.map((theme) => ({ theme, holding: holdTheme(pack, segment, field, theme, pins) })) };
  const phrase = findEmptyPhrase(text);
  if (phrase) return settle({ share: 0, verdict: 'empty', why: { code: 'empty-words', quotes: [], phrase }, look });
  return settle({ share: 0, verdict: 'unjudged', why: { code: 'no-theme', quotes: [] }, look });
}

function holdTheme(pack: RubricPack, segment: string, field: ThemeField, theme: string, pins: readonly string[]): Holding {
  const about = { field, option: theme };
  const denial = findDenial(pack, about, segment);
  if (denial)
    return {
      share: 0,
      verdict: 'contradicted',
      why: { code: denial.code, quotes: [quoteOn(denial.by, field)], options: [theme] },
      look: denial.by.page,
    };
  const reading: PinReading = readPins(pack, pins, [about], field, segment);
  const look = lookFor(pack, field, segment, pins);
  const found =
    reading.supports.length > 0
      ? holdingOf(reading, field, carried(reading.supports, field), look)
      : unsupported(reading, field, look);
  const said: Holding = { ...found, why: { ...found.why, options: [theme] } };
  return reading.supports.length > 0 ? { ...said, share: carried(reading.supports, field) * buriedFactor(reading) } : said;
}

/** The best of a text's holdings: most points, then the one that says most. */
export function bestHolding(themes: readonly ThemeHolding[]): ThemeHolding | null {
  const order: readonly Holding['verdict'][] = ['holds', 'thin', 'loud', 'contradicted', 'noise', 'silent', 'untied'];
  return (
    [...themes].sort(
      (a, b) => b.holding.share - a.holding.share || order.indexOf(a.holding.verdict) - order.indexOf(b.holding.verdict),
    )[0] ?? null
  );
}

/**
 * Gives each text a theme of its own so that the sum of their shares is the greatest possible: two lines that say the
 * same count once. Returns the theme's place in each text's list, or -1.
 */
export function assignThemes(texts: readonly (readonly ThemeHolding[])[]): number[] {
  let best: { sum: number; choice: number[] } = { sum: -1, choice: [] };
  const walk = (i: number, used: ReadonlySet<string>, sum: number, choice: number[]): void => {
    const themes = texts[i];
    if (!themes) {
      if (sum > best.sum + 1e-9) best = { sum, choice };
      return;
    }
    for (const [at, { theme, holding }] of themes.entries()) {
      if (holding.share > 0 && !used.has(theme)) walk(i + 1, new Set([...used, theme]), sum + holding.share, [...choice, at]);
    }
    walk(i + 1, used, sum, [...choice, -1]);
  };
  walk(0, new Set(), 0, []);
  return best.choice;
}
