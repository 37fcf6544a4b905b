/** Slips of grammar and typing, found by fixed rules that would rather miss one than accuse wrongly. */
import { isDigit, isLetter, isUpper } from '../reading/characters.ts';
import type { Reading, Sentence } from '../reading/read-text.ts';
import type { Token } from '../reading/tokens.ts';
import { findEnglishSlips } from './english.ts';
import { findDutchSlips } from './dutch.ts';
import type { Slip } from './slip.ts';

export function findSlips(reading: Reading): readonly Slip[] {
  const own = reading.language === 'en' ? findEnglishSlips(reading) : findDutchSlips(reading);
  return [...findDoubles(reading), ...findSigns(reading), ...findSmallStarts(reading), ...own].sort(
    (a, b) => a.from - b.from || a.to - b.to,
  );
}

/** Words that may rightly follow themselves. */
const MAY_DOUBLE = new Set([
  'that',
  'had',
  'very',
  'so',
  'no',
  'ha',
  'heel',
  'die',
  'dat',
  'je',
  'ze',
  'bye',
  'really',
  'long',
  'nooit',
  'door',
  'tik',
  'tick',
  'in',
  'is',
  'hoi',
]);

function findDoubles({ tokens }: Reading): readonly Slip[] {
  const slips: Slip[] = [];
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i];
    const before = tokens[i - 1];
    if (token?.kind !== 'word' || before?.kind !== 'word' || before.line !== token.line) continue;
    if (token.lower !== before.lower || MAY_DOUBLE.has(token.lower)) continue;
    slips.push({ reason: 'slip-doubled-word', from: before.from, to: token.to, text: token.text, better: token.text, weight: 1 });
  }
  return slips;
}

function findSigns({ tokens, text }: Reading): readonly Slip[] {
  const slips: Slip[] = [];
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind !== 'mark' || token.line !== tokens[i - 1]?.line) continue;
    const sign = token.text.charAt(0);
    const at = { from: token.from, to: token.to, text: token.text, weight: 1 };
    if (
      token.spaced &&
      ',;.'.includes(sign) &&
      token.text.length === 1 &&
      !isDigit(text.charCodeAt(token.to)) &&
      !isLetter(text.charCodeAt(token.to))
    )
      slips.push({ ...at, reason: 'slip-space-before', better: sign });
    if (token.spaced && '!?'.includes(sign)) slips.push({ ...at, reason: 'slip-space-before', better: sign, weight: 0.4 });
    if (token.text.length === 2 && ',.;:'.includes(sign)) slips.push({ ...at, reason: 'slip-doubled-sign', better: sign });
    if (token.text.length > 1 && '!?'.includes(sign))
      slips.push({ ...at, reason: 'slip-doubled-sign', better: sign, weight: 0.35 });
    if (token.text === ',' && isLetter(text.charCodeAt(token.to))) slips.push({ ...at, reason: 'slip-no-space', better: ', ' });
  }
  return slips;
}

/** A sentence that begins small, unless the writer begins all of them so, which is a style (and said once). */
function findSmallStarts({ sentences, names }: Reading): readonly Slip[] {
  const slips: Slip[] = [];
  let large = 0;
  sentences.forEach((sentence, i) => {
    const first = sentence.tokens.find(({ kind }) => kind !== 'mark' && kind !== 'emoji');
    if (first?.kind !== 'word' || !isLetter(first.text.charCodeAt(0))) return;
    if (isUpper(first.text.charCodeAt(0))) large++;
    else if (beginsAnew(sentence, sentences[i - 1]) && !names.has(first.lower)) slips.push(smallStart(first));
  });
  return large === 0 ? slips.slice(0, slips.length > 1 ? 2 : 1) : slips;
}

/** After a full stop, or as the first of the text; a line may go on in the next. */
function beginsAnew(sentence: Sentence, before: Sentence | undefined): boolean {
  const opener = sentence.tokens[0];
  if (opener?.kind === 'mark' && opener.text !== '"' && opener.text !== '“') return false;
  const first = sentence.tokens.find(({ kind }) => kind === 'word');
  if (first?.text.startsWith("'") === true || first?.text.startsWith('’') === true) return false;
  if (before === undefined) return true;
  const last = before.tokens[before.tokens.length - 1];
  return before.mark !== '' && last?.text.length === 1 && '.!?'.includes(last.text);
}

function smallStart(first: Token): Slip {
  const better = first.text.charAt(0).toUpperCase() + first.text.slice(1);
  return { reason: 'slip-small-start', from: first.from, to: first.to, text: first.text, better, weight: 0.8 };
}
