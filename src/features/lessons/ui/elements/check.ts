import type { Answer } from '#features/lessons/checks/answer.ts';
import { type AnswerKey, gradeCheck } from '#features/lessons/checks/grade-check.ts';
import { choiceDesk } from './choice-desk.ts';
import { all, type Desk, type Frame } from './desk.ts';
import { gapDesk } from './gap-desk.ts';
import { matchDesk } from './match-desk.ts';
import { orderDesk } from './order-desk.ts';
import { sortDesk } from './sort-desk.ts';
import { textDesk } from './text-desk.ts';

const DESKS: Readonly<Record<AnswerKey['kind'], (frame: Frame) => Desk>> = {
  SingleChoice: choiceDesk,
  MultipleChoice: choiceDesk,
  Order: orderDesk,
  SortIntoGroups: sortDesk,
  Match: matchDesk,
  FillGap: gapDesk,
  FreeText: textDesk,
};
const QUIET_MS = 1000;

/**
 * `<rw-check kind check-id data-key data-words>`: submits, marks and tells. Sends `rw-attempt` with
 * `{ checkId, answer, right, score }` for each answer; carries `data-tried` after the first and `data-right` once right.
 */
class CheckElement extends HTMLElement {
  #desk: Desk | undefined;
  #frame: Frame | undefined;
  #key: AnswerKey | undefined;
  #last = '';

  connectedCallback(): void {
    if (this.#desk) return;
    const key: AnswerKey = JSON.parse(this.dataset['key'] ?? '');
    const words: Frame['words'] = JSON.parse(this.dataset['words'] ?? '{}');
    const status = this.querySelector('.check-verdict');
    const tell =
      (isSeen: boolean): Frame['say'] =>
      (template = '', values = {}) => {
        if (!status) return;
        status.classList.toggle('visually-hidden', !isSeen);
        status.textContent = template.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
      };
    this.#key = key;
    this.#frame = { root: this, words, say: tell(true), whisper: tell(false) };
    this.#desk = DESKS[key.kind](this.#frame);
    for (const button of all(this, '[data-do]')) button.addEventListener('click', () => this.#submit());
  }

  /** Puts an earlier answer back with its marks: sends nothing, and screen readers stay quiet. */
  showAnswer(answer: unknown): void {
    if (!this.#desk || this.dataset['right'] !== undefined) return;
    const live = all(this, '.check-verdict, .check-why');
    for (const place of live) place.ariaLive = 'off';
    setTimeout(() => {
      for (const place of live) place.ariaLive = 'polite';
    }, QUIET_MS);
    this.#desk.show(answer);
    const read = this.#desk.read();
    if (!('missing' in read)) this.#mark(read);
  }

  #submit(): void {
    if (!this.#desk || !this.#frame || this.dataset['right'] !== undefined) return;
    const answer = this.#desk.read();
    if ('missing' in answer) {
      this.#frame.say(this.#frame.words['missing'], { count: answer.missing });
      answer.at?.focus();
      return;
    }
    // Pressing twice is not answering twice.
    const isSame = this.#last === JSON.stringify(answer);
    const grade = this.#mark(answer);
    if (!grade || isSame) return;
    const { right, score } = grade;
    const detail = { checkId: this.getAttribute('check-id') ?? '', answer, right, score };
    this.dispatchEvent(new CustomEvent('rw-attempt', { bubbles: true, detail }));
  }

  #mark(answer: Answer) {
    if (!this.#desk || !this.#frame || !this.#key) return undefined;
    const { words, say } = this.#frame;
    this.#last = JSON.stringify(answer);
    const grade = gradeCheck(this.#key, answer);
    const counts = this.#desk.mark(grade);
    this.dataset['tried'] = '';
    say(grade.right ? '' : words['score'], counts);
    if (grade.right) this.#stamp();
    return grade;
  }

  // The button becomes the mark, so the focus has somewhere to stay and nothing jumps.
  #stamp(): void {
    this.dataset['right'] = '';
    for (const button of all(this, '[data-do]')) {
      button.ariaDisabled = 'true';
      button.textContent = this.#frame?.words['right'] ?? '';
    }
  }
}

/** Brings the checks of a page to life. */
export function defineCheck(): void {
  if (!customElements.get('rw-check')) customElements.define('rw-check', CheckElement);
}
