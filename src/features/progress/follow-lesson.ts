import { layOutRest } from './lay-out-rest.ts';
import { currentOwner, GUEST, listDeeds, queueDeed, startSending } from './outbox.ts';
import { leastReadingMs } from './reading.ts';
import { showSaveState } from './show-save-state.ts';

type Section = { readonly id: string; readonly heading: HTMLElement; readonly end: Element; readonly words: number };
type Past = { readonly sections: ReadonlySet<string>; readonly answers: ReadonlyMap<string, unknown> };
type AttemptDetail = { readonly checkId: string; readonly answer: unknown; readonly right: boolean; readonly score: number };
type CheckElement = HTMLElement & { showAnswer(answer: unknown): void };

/** Brings a lesson page to life: shows what was read and answered before, records what is read and answered now. */
export function followLesson(): void {
  const article = document.querySelector<HTMLElement>('[data-lesson]');
  const lesson = article?.dataset['lesson'];
  if (!article || !lesson) return;
  startSending();
  showSaveState();
  keepPosition(article);
  layOutRest(article);
  const standing = new Standing(article);

  article.addEventListener('rw-attempt', (event) => {
    if (!(event instanceof CustomEvent)) return;
    const { checkId, answer, right, score }: AttemptDetail = event.detail;
    void queueDeed('attempt', { lesson, check: checkId, answer, score, language: article.lang || document.documentElement.lang });
    if (right) standing.markRight(checkId);
  });

  void loadPast(lesson).then((past) => {
    for (const id of past.sections) standing.markRead(id);
    for (const [checkId, answer] of past.answers) showPast(article, checkId, answer, standing);
    watchReading(sectionsOf(article), past.sections, (id) => {
      standing.markRead(id);
      void queueDeed('section-read', { lesson, section: id });
    });
  });
}

/** What this person did here before: on the server for a member, and what has not been sent from this browser. */
async function loadPast(lesson: string): Promise<Past> {
  const [remote, reads, attempts] = await Promise.all([loadRemote(lesson), listDeeds('section-read'), listDeeds('attempt')]);
  const sections = new Set(remote.sections);
  const answers = new Map(Object.entries(remote.answers));
  for (const { body } of reads) if (isOf(body, lesson) && 'section' in body) sections.add(String(body.section));
  for (const { body } of attempts)
    if (isOf(body, lesson) && 'check' in body && 'answer' in body) answers.set(String(body.check), body.answer);
  return { sections, answers };
}

function isOf(body: unknown, lesson: string): body is { lesson: string } {
  return typeof body === 'object' && body !== null && 'lesson' in body && body.lesson === lesson;
}

async function loadRemote(lesson: string): Promise<{ sections: string[]; answers: Record<string, unknown> }> {
  const nothing = { sections: [], answers: {} };
  if (currentOwner() === GUEST) return nothing;
  try {
    const response = await fetch(`/api/lesson?id=${encodeURIComponent(lesson)}`);
    return response.ok ? await response.json() : nothing;
  } catch {
    return nothing; // offline: the page works, ticks and answers come back with the connection
  }
}

function showPast(article: HTMLElement, checkId: string, answer: unknown, standing: Standing): void {
  const check = article.querySelector<CheckElement>(`[check-id="${CSS.escape(checkId)}"]`);
  if (!check || typeof check.showAnswer !== 'function') return;
  check.showAnswer(answer);
  if (check.dataset['right'] !== undefined) standing.markRight(checkId);
}

/** The line and the ticks that say how far the reader is. */
class Standing {
  readonly #read = new Set<string>();
  readonly #right = new Set<string>();
  readonly #article: HTMLElement;
  readonly #sections: number;
  readonly #checks: readonly string[];

  constructor(article: HTMLElement) {
    this.#article = article;
    this.#sections = sectionPairs(article).length;
    this.#checks = JSON.parse(article.dataset['checks'] ?? '[]');
  }

  markRead(sectionId: string): void {
    this.#read.add(sectionId);
    const tick = this.#article.querySelector<HTMLElement>(`[data-toc="${CSS.escape(sectionId)}"] .tick`);
    if (tick) tick.hidden = false;
    this.#show();
  }

  markRight(checkId: string): void {
    if (this.#checks.includes(checkId)) this.#right.add(checkId);
    this.#show();
  }

  #show(): void {
    const line = this.#article.querySelector<HTMLElement>('[data-standing]');
    if (!line) return;
    const isDone = this.#read.size === this.#sections && this.#right.size === this.#checks.length;
    const counts: Record<string, number> = {
      read: this.#read.size,
      sections: this.#sections,
      right: this.#right.size,
      checks: this.#checks.length,
    };
    const words = (line.dataset['template'] ?? '').replace(/%(\w+)%/g, (_, key: string) => String(counts[key]));
    line.querySelector('[data-count]')?.remove();
    const count = Object.assign(document.createElement('strong'), { textContent: isDone ? (line.dataset['done'] ?? '') : words });
    count.dataset['count'] = '';
    line.append(count);
  }
}

function sectionPairs(article: HTMLElement): [id: string, anchor: string][] {
  return JSON.parse(article.dataset['sections'] ?? '[]');
}

function sectionsOf(article: HTMLElement): Section[] {
  return sectionPairs(article).flatMap(([id, anchor]): Section[] => {
    const heading = document.getElementById(anchor);
    if (!heading) return [];
    let end: Element = heading;
    let words = 0;
    for (let node = heading.nextElementSibling; node && node.tagName !== 'H2'; node = node.nextElementSibling) {
      if (node.matches('script, style, link, template')) continue; // nothing to see, so never in view
      end = node;
      words += node.textContent?.split(/\s+/).length ?? 0;
    }
    return [{ id, heading, end, words }];
  });
}

/** Calls `onRead` once for each section whose end was seen after it had been in view long enough to read. */
function watchReading(sections: readonly Section[], known: ReadonlySet<string>, onRead: (id: string) => void): void {
  for (const section of sections) {
    if (known.has(section.id)) continue;
    let began: number | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watcher = new IntersectionObserver((entries) => {
      for (const entry of entries) {
        if (entry.isIntersecting) began ??= performance.now();
        if (entry.target !== section.end) continue;
        clearTimeout(timer);
        if (!entry.isIntersecting || began === undefined) continue;
        timer = setTimeout(
          () => {
            watcher.disconnect();
            onRead(section.id);
          },
          Math.max(0, leastReadingMs(section.words) - (performance.now() - began)),
        );
      }
    });
    watcher.observe(section.heading);
    watcher.observe(section.end);
  }
}

/** The thin line at the top, and coming back to where the reader was. */
function keepPosition(article: HTMLElement): void {
  const bar = document.querySelector<HTMLElement>('[data-progress-bar]');
  const key = `position:${location.pathname}`;
  const share = () => {
    const { top, height } = article.getBoundingClientRect();
    return Math.min(1, Math.max(0, (innerHeight / 2 - top) / height));
  };
  const left = Number(localStorage.getItem(key) ?? 0);
  if (!location.hash && left > 0.12 && left < 0.97 && scrollY === 0) comeBack(article, left);

  let frame = 0;
  const update = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      const now = share();
      if (bar) bar.style.transform = `scaleX(${now})`;
      localStorage.setItem(key, now.toFixed(4));
    });
  };
  addEventListener('scroll', update, { passive: true });
}

function comeBack(article: HTMLElement, share: number): void {
  article.dataset['whole'] = ''; // a share of the height means something when every height is known
  const { top, height } = article.getBoundingClientRect();
  scrollTo({ top: scrollY + top + share * height - innerHeight / 2, behavior: 'instant' });
  const note = document.querySelector<HTMLElement>('[data-was-here]');
  if (!note) return;
  note.hidden = false;
  note.querySelector('button')?.addEventListener('click', () => {
    note.hidden = true;
    scrollTo({ top: 0 });
  });
  setTimeout(() => void (note.hidden = true), 12_000);
}
