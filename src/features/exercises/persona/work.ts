import * as z from 'zod/mini';
import type { DeskKind } from '../works/desk-kind.ts';
import type { Line } from './fields.ts';

/** How much of everything a work may hold: generous for people, bounded for the server. */
export const LIMITS = { name: 60, sentence: 240, text: 280, words: 120, pins: 40, items: 6, picks: 42 } as const;

const id = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/));
const pins = z.array(id).check(z.maxLength(LIMITS.pins));
const text = (max: number) => z.string().check(z.maxLength(max));
const years = z.nullable(z.int().check(z.gte(0), z.lte(120)));

const Claim = z.object({
  /** What was chosen, by id. */
  picks: z.array(id).check(z.maxLength(LIMITS.picks)),
  /** What was said in own words. */
  words: text(LIMITS.words),
  /** "The dossier doesn't say": an answer too. */
  unknown: z.boolean(),
  pins,
});

const AgeClaim = z.object({ from: years, to: years, unknown: z.boolean(), pins });
const TextClaim = z.object({ text: text(LIMITS.text), pins });
const Problem = z.object({ id, text: text(LIMITS.text), pins, cost: TextClaim });
const Barrier = z.object({ id, text: text(LIMITS.text), pins });

export const Persona = z.object({
  name: text(LIMITS.name),
  sentence: text(LIMITS.sentence),
  /** Which face is drawn; it says nothing about the person. */
  face: z.int().check(z.gte(0), z.lte(9999)),
  age: AgeClaim,
  sex: Claim,
  place: Claim,
  family: Claim,
  children: Claim,
  work: Claim,
  income: Claim,
  interests: Claim,
  networks: Claim,
  when: Claim,
  problems: z.array(Problem).check(z.maxLength(LIMITS.items)),
  barriers: z.array(Barrier).check(z.maxLength(LIMITS.items)),
});

/** One learner's work on one client: two portraits. Parsed wherever it comes in, in the browser and on the server. */
export const Work = z.object({
  v: z.literal(1),
  personas: z.tuple([Persona, Persona]),
  /** Whether the learner has opened the truth; what is written after that earns nothing more. */
  truthSeen: z.boolean(),
});

export type Work = z.infer<typeof Work>;
export type Persona = z.infer<typeof Persona>;
export type Claim = z.infer<typeof Claim>;
export type AgeClaim = z.infer<typeof AgeClaim>;
export type Problem = z.infer<typeof Problem>;
export type Barrier = z.infer<typeof Barrier>;

/** Where a pin can go: a line, or one entry of a list, `problem:p1`, `cost:p1`, `barrier:b2`. */
export type Spot = Line | `problem:${string}` | `cost:${string}` | `barrier:${string}`;

const blank = (): Claim => ({ picks: [], words: '', unknown: false, pins: [] });

/** A portrait on which nothing stands yet. */
export function blankPersona(face: number): Persona {
  return {
    name: '',
    sentence: '',
    face,
    age: { from: null, to: null, unknown: false, pins: [] },
    sex: blank(),
    place: blank(),
    family: blank(),
    children: blank(),
    work: blank(),
    income: blank(),
    interests: blank(),
    networks: blank(),
    when: blank(),
    problems: [],
    barriers: [],
  };
}

/** Two blank sheets. */
export function blankWork(): Work {
  return { v: 1, personas: [blankPersona(2), blankPersona(5)], truthSeen: false };
}

/** Whether anything at all has been put on the sheets. */
export function isBlank(work: Work): boolean {
  return (
    JSON.stringify(work.personas.map((p) => ({ ...p, face: 0 }))) ===
    JSON.stringify(blankWork().personas.map((p) => ({ ...p, face: 0 })))
  );
}

/** The pins at a spot; none when the spot is gone. */
export function pinsAt(persona: Persona, spot: Spot): readonly string[] {
  const [kind, itemId] = splitSpot(spot);
  if (kind === 'problem') return persona.problems.find((item) => item.id === itemId)?.pins ?? [];
  if (kind === 'cost') return persona.problems.find((item) => item.id === itemId)?.cost.pins ?? [];
  if (kind === 'barrier') return persona.barriers.find((item) => item.id === itemId)?.pins ?? [];
  return persona[kind].pins;
}

/** Everything that stands at a spot, pins and all, for telling whether it has changed. */
export function contentAt(persona: Persona, spot: Spot | 'problems' | 'costs' | 'barriers' | 'sentence'): unknown {
  if (spot === 'problems' || spot === 'barriers' || spot === 'sentence') return persona[spot];
  if (spot === 'costs') return persona.problems.map((item) => item.cost);
  const [kind, itemId] = splitSpot(spot);
  if (kind === 'problem')
    return persona.problems.filter((item) => item.id === itemId).map(({ text: words, pins: own }) => ({ words, own }));
  if (kind === 'cost') return persona.problems.filter((item) => item.id === itemId).map((item) => item.cost);
  return kind === 'barrier' ? persona.barriers.filter((item) => item.id === itemId) : persona[kind];
}

/** The same portrait with other pins at a spot. */
export function withPins(persona: Persona, spot: Spot, next: readonly string[]): Persona {
  const [kind, itemId] = splitSpot(spot);
  const own = [...new Set(next)].slice(0, LIMITS.pins);
  if (kind === 'problem')
    return { ...persona, problems: persona.problems.map((item) => (item.id === itemId ? { ...item, pins: own } : item)) };
  if (kind === 'cost') {
    return {
      ...persona,
      problems: persona.problems.map((item) => (item.id === itemId ? { ...item, cost: { ...item.cost, pins: own } } : item)),
    };
  }
  if (kind === 'barrier')
    return { ...persona, barriers: persona.barriers.map((item) => (item.id === itemId ? { ...item, pins: own } : item)) };
  return { ...persona, [kind]: { ...persona[kind], pins: own } };
}

const isItemKind = (kind: string): kind is 'problem' | 'cost' | 'barrier' =>
  kind === 'problem' || kind === 'cost' || kind === 'barrier';

function splitSpot(spot: Spot): [kind: 'problem' | 'cost' | 'barrier', id: string] | [kind: Line, id: ''] {
  const at = spot.indexOf(':');
  const kind = spot.slice(0, at);
  if (at > 0 && isItemKind(kind)) return [kind, spot.slice(at + 1)];
  return [lineOf(spot), ''];
}

function lineOf(spot: Spot): Line {
  switch (spot) {
    case 'sex':
    case 'age':
    case 'place':
    case 'family':
    case 'children':
    case 'work':
    case 'income':
    case 'interests':
    case 'networks':
    case 'when':
      return spot;
    default:
      throw new Error(`No line is called "${spot}".`);
  }
}

/** Every spot of a portrait that can carry a pin, in the order of the sheet. */
export function spotsOf(persona: Persona): Spot[] {
  return [
    'sex',
    'age',
    'place',
    'family',
    'children',
    'work',
    'income',
    'interests',
    ...persona.problems.flatMap((item): Spot[] => [`problem:${item.id}`, `cost:${item.id}`]),
    'networks',
    'when',
    ...persona.barriers.map((item): Spot => `barrier:${item.id}`),
  ];
}

/** Each pinned piece with the spots it is pinned to. */
export function spotsByPin(persona: Persona): Map<string, Spot[]> {
  const found = new Map<string, Spot[]>();
  for (const spot of spotsOf(persona)) for (const pin of pinsAt(persona, spot)) found.set(pin, [...(found.get(pin) ?? []), spot]);
  return found;
}

/** The next free id of a list, `p3` after `p1` and `p2`. */
export function nextItemId(items: readonly { id: string }[], letter: 'p' | 'b'): string {
  return `${letter}${items.reduce((top, item) => Math.max(top, Number(item.id.slice(1)) || 0), 0) + 1}`;
}

/** How works of this desk are read. */
export const PERSONA_DESK: DeskKind<Work> = { desk: 'persona', parse: (value) => Work.safeParse(value).data ?? null };
