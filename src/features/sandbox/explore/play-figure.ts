import { type Drawing, type Figure, startOf } from './figure.ts';
import { FIGURES } from './figures.ts';

const played = new Map<string, Drawing>();

/**
 * A figure as it stands in the page before anybody turns a dial; `network` sets its first dial. Played once a build,
 * whatever the language. Errors: throws when there is no such figure, or it has no network to set.
 */
export function playFigure(id: string, network: string | undefined): { figure: Figure; drawing: Drawing } {
  const found = FIGURES.find((one) => one.id === id);
  if (!found) throw new Error(`<Explore>: there is no figure "${id}". There are: ${FIGURES.map((one) => one.id).join(', ')}.`);
  const figure = network === undefined ? found : withNetwork(found, network);
  const key = `${id} ${String(network)}`;
  const drawing = played.get(key) ?? figure.play(startOf(figure), () => undefined);
  played.set(key, drawing);
  return { figure, drawing };
}

function withNetwork(figure: Figure, network: string): Figure {
  if (!figure.dials.some(({ id }) => id === 'network'))
    throw new Error(`<Explore>: the figure "${figure.id}" is the same on every network. Leave "network" out.`);
  return { ...figure, dials: figure.dials.map((dial) => (dial.id === 'network' ? { ...dial, start: network } : dial)) };
}
