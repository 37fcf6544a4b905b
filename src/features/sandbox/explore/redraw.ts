import { drawFigure } from './draw.ts';
import type { Drawing, Settings } from './figure.ts';
import { sayFinding, type Words } from './words.ts';

type FromWorker = { readonly done: number } | { readonly drawing: Drawing };

/** Plays a figure in a worker; gives up when `signal` says so. Errors: rejects when the worker breaks. */
function play(figure: string, settings: Settings, tell: (done: number) => void, signal: AbortSignal): Promise<Drawing> {
  const worker = new Worker(new URL('./explore.worker.ts', import.meta.url), { type: 'module' });
  const { promise, resolve, reject } = Promise.withResolvers<Drawing>();
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if ('done' in data) tell(data.done);
    else resolve(data.drawing);
  });
  worker.addEventListener('error', ({ message }) => reject(new Error(message)));
  signal.addEventListener('abort', () => reject(new DOMException('Another dial was turned.', 'AbortError')));
  worker.postMessage({ figure, settings });
  return promise.finally(() => worker.terminate());
}

export type Shown = { readonly drawing: Drawing; readonly picture: string; readonly finding: string };

/** Plays a figure with new settings and draws it over what was there before. */
export async function redraw(
  figure: { readonly id: string; readonly name: string; readonly words: Words },
  settings: Settings,
  before: Drawing | null,
  tell: (done: number) => void,
  signal: AbortSignal,
): Promise<Shown> {
  const drawing = await play(figure.id, settings, tell, signal);
  return { drawing, picture: drawFigure(drawing, before, figure.words, figure.name), finding: sayFinding(drawing, figure.words) };
}
