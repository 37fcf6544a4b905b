/** Reading a drawing back: what of it is really there, and where. */
export type Point = { readonly x: number; readonly y: number };

const TAG = /<(\/?)([a-z]+)((?: [a-z-:A-Z]+="[^"<]*")*)(\/?)>/g;
const FACE = 'M-13-4C-13-19 13-19 13-4';

type Move = (point: Point) => Point;

function moveOf(transform: string): Move {
  const steps = [...transform.matchAll(/([a-z]+)\(([^)]+)\)/g)].map(([, name, values]): Move => {
    const [a = 0, b = a] = (values ?? '').split(' ').map(Number);
    if (name === 'translate') return ({ x, y }) => ({ x: x + a, y: y + b });
    if (name === 'scale') return ({ x, y }) => ({ x: x * a, y: y * b });
    if (name === 'rotate' && a === -90) return ({ x, y }) => ({ x: y, y: -x });
    throw new Error(`The kit draws no ${transform}.`);
  });
  return (point) => steps.reduceRight((at, step) => step(at), point);
}

/** The middles of all faces, on the 400 × 300 sheet. */
export function findFaces(svg: string): readonly Point[] {
  const stack: Move[] = [];
  const faces: Point[] = [];
  for (const [, closing, name, attributes = '', selfClosing] of svg.matchAll(TAG)) {
    if (name === 'g' && closing) stack.pop();
    if (name === 'g' && !closing) stack.push(moveOf(/transform="([^"]*)"/.exec(attributes)?.[1] ?? ''));
    if (name === 'path' && selfClosing)
      for (let i = 1; i < attributes.split(FACE).length; i++)
        faces.push(stack.reduceRight((at, move) => move(at), { x: 0, y: 0 }));
  }
  return faces;
}

/** Whether every tag is closed in its turn and nothing else stands between tags than the text of `<text>`. */
export function isWellFormed(svg: string): boolean {
  const open: string[] = [];
  let end = 0;
  for (const match of svg.matchAll(TAG)) {
    const [tag, closing, name = '', , selfClosing] = match;
    const between = svg.slice(end, match.index);
    if (between !== '' && (open.at(-1) !== 'text' || /[<>]|&(?!#\d+;)/.test(between))) return false;
    if (closing && open.pop() !== name) return false;
    if (!closing && !selfClosing) open.push(name);
    end = match.index + tag.length;
  }
  return open.length === 0 && end === svg.length;
}
