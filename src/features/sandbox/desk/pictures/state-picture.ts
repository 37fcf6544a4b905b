/** What the learner says of a picture of their own, in plain answers, and what the engine reads out of them. */
import type { OwnPicture } from '#simulation/actions.ts';
import type { Topic } from '#simulation/vocabulary.ts';

export const FACES = ['none', 'one', 'few', 'many'] as const;
export const BUSY = ['calm', 'some', 'busy'] as const;
export const SOURCES = ['made', 'licensed', 'found'] as const;
export const YES_NO = ['yes', 'no'] as const;
type YesNo = (typeof YES_NO)[number];

/** Null where nothing is answered yet: nothing is guessed for anybody. */
export type Answers = {
  topic: Topic | null;
  /** A product's id; `none` for no product of the client's. */
  product: string | null;
  faces: (typeof FACES)[number] | null;
  /** Asked only where there are faces. */
  children: YesNo | null;
  agreed: YesNo | null;
  text: YesNo | null;
  near: YesNo | null;
  busy: (typeof BUSY)[number] | null;
  source: (typeof SOURCES)[number] | null;
};
/** In the order in which they are asked. */
export const QUESTIONS = ['topic', 'product', 'faces', 'children', 'agreed', 'text', 'near', 'busy', 'source'] as const;
export type Question = (typeof QUESTIONS)[number];

export const unanswered = (): Answers => ({
  topic: null,
  product: null,
  faces: null,
  children: null,
  agreed: null,
  text: null,
  near: null,
  busy: null,
  source: null,
});

const COUNTS = { none: 0, one: 1, few: 3, many: 6 } as const;
const CLUTTER = { calm: 0, some: 0.3, busy: 0.8 } as const;

/** Questions about people make sense only where somebody can be recognised. */
export const isAsked = (question: Question, { faces }: Answers): boolean =>
  (question !== 'children' && question !== 'agreed') || (faces !== null && faces !== 'none');

/** Questions that are still to be answered, in their order. */
export const missingIn = (answers: Answers): Question[] =>
  QUESTIONS.filter((question) => isAsked(question, answers) && answers[question] === null);

/** The attributes that follow from the answers; null while one is missing. `brightness` was measured. */
export function stateOf(answers: Answers, brightness: number): OwnPicture | null {
  const { topic, product, faces, text, near, busy, source } = answers;
  if (missingIn(answers).length > 0 || !topic || !product || !faces || !text || !near || !busy || !source) return null;
  const hasPeople = faces !== 'none';
  return {
    topic,
    product: product === 'none' ? null : product,
    faces: COUNTS[faces],
    ages: hasPeople ? (answers.children === 'yes' ? ['child', 'adult'] : ['adult']) : [],
    hasText: text === 'yes',
    brightness,
    clutter: CLUTTER[busy],
    isNear: near === 'yes',
    rights: rightsOf(source, hasPeople && answers.agreed === 'no'),
  };
}

/** Somebody else's picture is the graver matter of the two. */
const rightsOf = (source: (typeof SOURCES)[number], isUnasked: boolean): OwnPicture['rights'] =>
  source === 'found' ? 'found' : isUnasked ? 'no-consent' : source === 'licensed' ? 'licensed' : 'own';
