import type { Answer } from '#features/lessons/checks/answer.ts';
import type { Grade } from '#features/lessons/checks/grade-check.ts';

/** What is still to be done before there is an answer: how many things, and where to begin. */
type Missing = { readonly missing: number; readonly at: HTMLElement | undefined };

/** How one kind of check is worked with; the frame around it (`check.ts`) submits, marks and tells. */
export type Desk = {
  /** The answer as it stands. */
  read(): Answer | Missing;
  /** Puts an earlier answer back. It may come from an older edition of the lesson: what does not fit is left out. */
  show(answer: unknown): void;
  /** Writes the marks beside the learner's answer and says how many of how many are right. */
  mark(grade: Grade): { readonly right: number; readonly total: number };
};

/** The check's element, its texts in the reader's language, and how to tell screen readers something. */
export type Frame = {
  readonly root: HTMLElement;
  readonly words: Readonly<Record<string, string>>;
  say(template: string | undefined, values?: Readonly<Record<string, string | number>>): void;
  /** Says what everybody else can see happen. */
  whisper: Frame['say'];
};

export const all = <E extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): E[] => [
  ...root.querySelectorAll<E>(selector),
];

/** The index in the lesson as written that an element stands for. */
export const indexOf = (element: HTMLElement): number => Number(element.dataset['i']);

/** A list inside an answer that was stored some time ago. */
export function listIn(answer: unknown, field: string): readonly unknown[] {
  const list = valueIn(answer, field);
  return Array.isArray(list) ? list : [];
}

export function valueIn(answer: unknown, field: string): unknown {
  return typeof answer === 'object' && answer !== null ? Reflect.get(answer, field) : undefined;
}

/** Marks a row by colour (`data-mark`, with its sign) and by word, with the reason from the answers below. */
export function putMark(
  { root, words }: Frame,
  row: HTMLElement,
  right: boolean,
  reason = `[data-why="${row.dataset['i'] ?? ''}"]`,
): void {
  row.dataset['mark'] = right ? 'right' : 'wrong';
  const word = document.createElement('strong');
  word.textContent = `${(right ? words['right'] : words['wrong']) ?? ''}.`;
  row.querySelector('.check-why')?.replaceChildren(word, ` ${root.querySelector(reason)?.textContent ?? ''}`);
}

export function clearMark(row: HTMLElement): void {
  delete row.dataset['mark'];
  row.querySelector('.check-why')?.replaceChildren();
}
