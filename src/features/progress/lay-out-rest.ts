import { whenIdle } from '#ui/when-idle.ts';

/**
 * Lays out what stands further down a lesson once the page has loaded, block by block, whenever the browser has nothing
 * better to do. The style sheet holds it back until then: laying out ten screens at once delays the first.
 */
export function layOutRest(article: HTMLElement): void {
  const blocks = [...article.querySelectorAll<HTMLElement>('.prose > *, footer > *')];
  const next = () => {
    const block = blocks.shift();
    if (!block) return void (article.dataset['whole'] = '');
    block.style.contentVisibility = 'visible';
    void block.offsetHeight; // now, and not many blocks together in the next frame
    whenIdle(next);
  };
  if (document.readyState === 'complete') whenIdle(next);
  else addEventListener('load', () => whenIdle(next), { once: true });
}
