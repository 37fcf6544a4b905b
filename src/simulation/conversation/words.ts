/** The text of a message: expanded from the grammar whenever it is looked at, and never stored. */
import { mix, unit } from '../draw.ts';
import type { Scenario, TalkReason } from '../scenario.ts';
import type { State } from '../state.ts';
import type { Language } from '../vocabulary.ts';
import { Talk } from './luck.ts';
import type { Draft, Grammar, Message } from './message.ts';
import { messagesSince, type Utterance, utteranceOf } from './said.ts';

/** More than a message ever needs while its kind has sentences left. */
const REDRAWS = 200;
const DEEPEST = 12;
const STAR_RULES: Readonly<Record<string, number>> = {
  'one-star': 1,
  'two-stars': 2,
  'three-stars': 3,
  'four-stars': 4,
  'five-stars': 5,
};

/** What a message says. */
export const textOf = (state: State, message: Message): string => wordsFor(state, message, message.key, message.salt);

/**
 * The salt under which the text of a draft has no sentence that anybody remembers; else, of all that are tried, the one
 * whose sentences have been away longest, the first of equals.
 */
export function chooseSalt(state: State, draft: Draft, key: number): { salt: number; utterance: Utterance } {
  const { said } = state.conversation;
  let best = { salt: 0, utterance: utteranceOf(wordsFor(state, draft, key, 0)) };
  let longest = messagesSince(said, best.utterance);
  for (let salt = 1; salt < REDRAWS && longest < Infinity; salt++) {
    const utterance = utteranceOf(wordsFor(state, draft, key, salt));
    const since = messagesSince(said, utterance);
    if (since <= longest) continue;
    best = { salt, utterance };
    longest = since;
  }
  return best;
}

function wordsFor({ scenario, conversation }: State, { reason, stars }: Draft, key: number, salt: number): string {
  const { grammar, language } = conversation;
  if (reason === null) return scenario.crisis.claim[language];
  const luck = mix(mix(key, Talk.Text), salt);
  const alternatives = withStars(grammar[reason.rule] ?? [], stars);
  return expand(grammar, pick(alternatives, luck), luck, 0);
}

/** The client's grammar with the three rules that every client has. */
export const grammarOf = (scenario: Scenario, language: Language): Grammar => ({
  brand: [scenario.brand.name],
  product: scenario.products.map(({ name }) => name[language]),
  rival: scenario.competitors.map(({ name }) => name),
  ...scenario.talk.grammar[language],
});

/** Whether a reason has words for a review with so many stars: who is delighted does not write that nothing helped. */
export const hasWordsFor = ({ conversation }: State, { rule }: TalkReason, stars: number): boolean =>
  (conversation.grammar[rule] ?? []).some((text) => (countStars(text) ?? stars) === stars);

/** Of a review's alternatives those with the stars that it gives, else the nearest. */
function withStars(alternatives: readonly string[], stars: number | null): readonly string[] {
  if (stars === null) return alternatives;
  const counted = alternatives.map((text) => ({ text, off: Math.abs((countStars(text) ?? stars) - stars) }));
  const nearest = counted.reduce((least, { off }) => Math.min(least, off), 9);
  return counted.filter(({ off }) => off === nearest).map(({ text }) => text);
}

/** Stars that an alternative shows; null when it shows none. */
function countStars(text: string): number | null {
  for (const [rule, stars] of Object.entries(STAR_RULES)) if (text.includes(`{${rule}}`)) return stars;
  const drawn = text.split('★').length - 1;
  return drawn === 0 ? null : drawn;
}

const pick = (alternatives: readonly string[], luck: number): string =>
  alternatives[Math.floor(unit(mix(luck, 1)) * alternatives.length)] ?? '';

/** Replaces each `{rule}`; the draw of a place depends on where it stands. */
function expand(grammar: Grammar, text: string, luck: number, depth: number): string {
  let place = 0;
  return text.replace(/\{([^{}]*)\}/g, (slot: string, rule: string) => {
    const alternatives = grammar[rule];
    if (!alternatives || depth >= DEEPEST) return slot;
    const own = mix(luck, 2 + place++);
    return expand(grammar, pick(alternatives, own), own, depth + 1);
  });
}
