import type { Drawing, Settings } from './figure.ts';
import type { Words } from './words.ts';

/** What the page says of a figure: see Explore.astro. */
type Told = { readonly id: string; readonly name: string; readonly words: Words; readonly drawing: Drawing | null };

/** `<rw-explore>`: plays its figure again when a dial is turned. Nothing is loaded before that. */
class ExploreElement extends HTMLElement {
  #stop = new AbortController();

  connectedCallback(): void {
    const told: Told = JSON.parse(this.dataset['told'] ?? '');
    let shown = told.drawing;
    this.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLInputElement) this.#sayDial(target);
    });
    this.addEventListener('change', () => {
      this.#play(told, shown, (drawing) => (shown = drawing));
    });
    this.querySelector('[data-reset]')?.addEventListener('click', () => {
      this.querySelector('form')?.reset();
      for (const range of this.querySelectorAll<HTMLInputElement>('input[type=range]')) this.#sayDial(range);
      this.#play(told, shown, (drawing) => (shown = drawing));
    });
  }

  #settings(): Settings {
    const chosen = this.querySelectorAll<HTMLInputElement>('input:checked, input[type=range]');
    return Object.fromEntries([...chosen].map((input) => [input.dataset['dial'] ?? '', this.#valueOf(input)]));
  }

  #valueOf(input: HTMLInputElement): string {
    return input.type === 'range' ? (input.dataset['levels']?.split(' ')[input.valueAsNumber] ?? '') : input.value;
  }

  #sayDial(input: HTMLInputElement): void {
    const level = input.type === 'range' ? input.parentElement?.querySelector('[data-level]') : null;
    if (!level) return;
    level.textContent = this.#valueOf(input);
    input.setAttribute('aria-valuetext', this.#valueOf(input));
  }

  #play(told: Told, before: Drawing | null, keep: (drawing: Drawing) => void): void {
    this.#stop.abort();
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const progress = this.querySelector('progress');
    const finding = this.querySelector('[data-finding]');
    const trouble = this.querySelector<HTMLElement>('[data-trouble]');
    const tell = (done: number) => {
      if (progress && !signal.aborted) progress.value = done;
    };
    if (trouble) trouble.hidden = true;
    tell(0);
    this.dataset['busy'] = '';
    import('./redraw.ts')
      .then(({ redraw }) => redraw(told, this.#settings(), before, tell, signal))
      .then(({ drawing, picture, finding: said }) => {
        keep(drawing);
        const place = this.querySelector('[data-picture]');
        if (place) place.innerHTML = picture;
        if (finding) finding.textContent = said;
        delete this.dataset['busy'];
      })
      .catch((error: unknown) => {
        if (error instanceof DOMException && error.name === 'AbortError') return;
        delete this.dataset['busy'];
        if (trouble) trouble.hidden = false;
      });
  }
}

/** Brings the explorable figures of a page to life. */
export function defineExplore(): void {
  if (!customElements.get('rw-explore')) customElements.define('rw-explore', ExploreElement);
}
