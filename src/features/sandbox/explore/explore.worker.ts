import type { Settings } from './figure.ts';
import { FIGURES } from './figures.ts';

onmessage = ({ data: { figure: id, settings } }: MessageEvent<{ figure: string; settings: Settings }>) => {
  const figure = FIGURES.find((one) => one.id === id);
  if (!figure) throw new Error(`There is no figure "${id}".`);
  const drawing = figure.play(settings, (done) => {
    postMessage({ done });
  });
  postMessage({ drawing });
};
