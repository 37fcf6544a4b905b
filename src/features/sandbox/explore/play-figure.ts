import { type Drawing, type Figure, startOf } from './figure.ts';
import { FIGURES } from './figures.ts';

const played = new Map<string, Drawing>();

/**
 * A figure with the settings that it begins with in a page; `network` sets its first dial.
 * Errors: throws when there is no such figure, or it has no network to set.
 */
export function getFigure(id: string, network: string | undefined): Figure {
  const found = FIGURES.find((one) => one.id === id);
  if (!found) throw new Error(`<Explore>: there is no figure "${id}". There are: ${FIGURES.map((one) => one.id).join(', ')}.`);
  return network === undefined ? found : withNetwork(found, network);
}

/**
 * What a figure shows before anybody turns a dial, whatever the language. Takes 1 to 14 s of the engine the first time: for
 * a build, or for a thread beside the server, never for a request. Errors: as {@link getFigure}.
 */
export function playFigure(id: string, network: string | undefined): Drawing {
  const figure = getFigure(id, network);
  const key = `${id} ${String(network)}`;
  const drawing = played.get(key) ?? figure.play(startOf(figure), () => undefined);
  played.set(key, drawing);
  return drawing;
}

function withNetwork(figure: Figure, network: string): Figure {
  if (!figure.dials.some(({ id }) => id === 'network'))
    throw new Error(`<Explore>: the figure "${figure.id}" is the same on every network. Leave "network" out.`);
  return { ...figure, dials: figure.dials.map((dial) => (dial.id === 'network' ? { ...dial, start: network } : dial)) };
}
