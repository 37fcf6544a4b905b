import { type Card, type CardLine } from './card.ts';
import { drawFace } from './face.ts';

export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 1500;

/** What of a canvas is drawn on; a test hands in its own. */
export type Brush = Pick<
  CanvasRenderingContext2D,
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineCap'
  | 'lineJoin'
  | 'font'
  | 'textBaseline'
  | 'fillRect'
  | 'fillText'
  | 'measureText'
  | 'save'
  | 'restore'
  | 'translate'
  | 'scale'
  | 'beginPath'
  | 'rect'
  | 'clip'
> & { fill(path: Path2D, rule?: 'evenodd'): void; stroke(path: Path2D): void; clip(): void };

const COLOURS = {
  paper: '#fbf7ef',
  panel: '#f1eadb',
  ink: '#2b2521',
  quiet: '#5f554c',
  rule: '#d8cdb9',
  signal: '#b8422b',
  calm: '#1d5f5d',
} as const;
const HEADING = 'Bricolage, "Bricolage Fallback", sans-serif';
const UI = 'Figtree, "Figtree Fallback", sans-serif';
const READING = '"Source Serif", "Source Serif Fallback", serif';
const LINE_FONT = `400 27px ${UI}`;
const MARGIN = 72;

/** The fonts that a card is set in, as `document.fonts.load` wants them. */
export const CARD_FONTS = [`700 80px ${HEADING}`, `400 30px ${UI}`, `600 30px ${UI}`, `italic 400 36px ${READING}`] as const;

/** Draws a card, 1200 by 1500: the person above, what is known of them below. Text that would not fit is shortened. */
export function drawCard(
  brush: Brush,
  card: Card,
  words: { client: string; made: string; problems: string; where: string; barriers: string; who: string },
): void {
  brush.textBaseline = 'alphabetic';
  brush.fillStyle = COLOURS.paper;
  brush.fillRect(0, 0, CARD_WIDTH, CARD_HEIGHT);
  drawHead(brush, card, words.client);
  const left = { x: MARGIN, width: 430 };
  const right = { x: 566, width: CARD_WIDTH - 566 - MARGIN };
  const top = 500;
  const leftEnd = drawSection(brush, left, top, words.who, (y, last) => drawLines(brush, left, y, last, card.who));
  drawSection(brush, left, leftEnd + 34, words.where, (y, last) => drawLines(brush, left, y, last, card.where));
  const rightEnd = drawSection(brush, right, top, words.problems, (y, last) =>
    drawProblems(brush, right, y, last, card.problems),
  );
  drawSection(brush, right, rightEnd + 34, words.barriers, (y, last) => drawItems(brush, right, y, last, card.barriers));
  brush.fillStyle = COLOURS.quiet;
  brush.font = `400 22px ${UI}`;
  brush.fillText(words.made, MARGIN, CARD_HEIGHT - 44);
}

type Column = { readonly x: number; readonly width: number };
const LAST = CARD_HEIGHT - 96;

function drawHead(brush: Brush, card: Card, client: string): void {
  brush.fillStyle = COLOURS.panel;
  brush.fillRect(0, 0, CARD_WIDTH, 430);
  brush.fillStyle = COLOURS.signal;
  brush.fillRect(0, 430, CARD_WIDTH, 8);
  drawPortrait(brush, card, MARGIN, 72, 358);
  const text: Column = { x: MARGIN + 358 + 56, width: CARD_WIDTH - MARGIN * 2 - 358 - 56 };
  brush.fillStyle = COLOURS.quiet;
  brush.font = `600 26px ${UI}`;
  brush.fillText(client, text.x, 112);
  brush.fillStyle = COLOURS.ink;
  const size = fitSize(brush, card.name, text.width, [86, 74, 62, 52]);
  brush.font = `700 ${size}px ${HEADING}`;
  const y = writeWrapped(brush, card.name, { ...text }, 112 + size + 16, size * 1.04, 2);
  brush.font = `italic 400 34px ${READING}`;
  brush.fillStyle = COLOURS.ink;
  writeWrapped(brush, card.sentence, text, y + 62, 44, Math.max(1, Math.floor((400 - y) / 44)));
}

function drawPortrait(brush: Brush, card: Card, x: number, y: number, size: number): void {
  brush.save();
  brush.translate(x, y);
  brush.beginPath();
  brush.rect(0, 0, size, size);
  brush.clip();
  brush.scale(size / 200, size / 200);
  brush.lineCap = 'round';
  brush.lineJoin = 'round';
  for (const shape of drawFace(card.face, card.age)) {
    const path = new Path2D(shape.d);
    if (shape.fill) {
      brush.fillStyle = shape.fill;
      brush.fill(path, shape.rule);
    }
    if (shape.line) {
      brush.strokeStyle = shape.line;
      brush.lineWidth = shape.width ?? 3;
      brush.stroke(path);
    }
  }
  brush.restore();
}

function drawSection(
  brush: Brush,
  column: Column,
  top: number,
  title: string,
  draw: (y: number, last: number) => number,
): number {
  if (top > LAST - 80) return top;
  brush.fillStyle = COLOURS.ink;
  brush.font = `700 32px ${HEADING}`;
  brush.fillText(title, column.x, top + 8);
  brush.fillStyle = COLOURS.ink;
  brush.fillRect(column.x, top + 24, column.width, 3);
  return draw(top + 66, LAST);
}

function drawLines(brush: Brush, column: Column, top: number, last: number, lines: readonly CardLine[]): number {
  const half: Column = { x: column.x, width: (column.width - 24) / 2 };
  brush.font = LINE_FONT;
  const isShort = (line: CardLine | undefined): line is CardLine =>
    line !== undefined && brush.measureText(line.text).width <= half.width;
  let y = top;
  for (let i = 0; i < lines.length; i++) {
    const [line, next] = [lines[i], lines[i + 1]];
    if (!line || y > last - 30) break;
    brush.font = LINE_FONT;
    // Two short answers share a row.
    if (isShort(line) && isShort(next)) {
      drawLine(brush, half, y, line);
      y = drawLine(brush, { ...half, x: half.x + half.width + 24 }, y, next);
      i++;
    } else y = drawLine(brush, column, y, line);
  }
  return y;
}

function drawLine(brush: Brush, column: Column, y: number, line: CardLine): number {
  brush.fillStyle = COLOURS.quiet;
  brush.font = `600 21px ${UI}`;
  brush.fillText(line.label, column.x, y);
  drawCount(brush, column.x + brush.measureText(line.label).width + 12, y, line);
  brush.fillStyle = COLOURS.ink;
  brush.font = LINE_FONT;
  return writeWrapped(brush, line.text, column, y + 34, 34, 3) + 44;
}

function drawProblems(brush: Brush, column: Column, top: number, last: number, problems: Card['problems']): number {
  let y = top;
  for (const problem of problems) {
    if (y > last - 60) break;
    y = drawItem(brush, column, y, problem);
    if (problem.cost && y < last - 30) {
      brush.fillStyle = COLOURS.calm;
      brush.font = `400 25px ${UI}`;
      const end = writeWrapped(brush, problem.cost.text, { x: column.x + 18, width: column.width - 82 }, y, 32, 3);
      brush.fillRect(column.x, y - 21, 4, end - y + 28);
      drawCount(brush, column.x + column.width - 48, y - 2, problem.cost);
      y = end + 54;
    } else y += 12;
  }
  return y;
}

function drawItems(brush: Brush, column: Column, top: number, last: number, items: readonly CardLine[]): number {
  let y = top;
  for (const item of items) {
    if (y > last - 30) break;
    y = drawItem(brush, column, y, item) + 10;
  }
  return y;
}

function drawItem(brush: Brush, column: Column, y: number, item: CardLine): number {
  brush.fillStyle = COLOURS.ink;
  brush.font = `600 28px ${UI}`;
  const end = writeWrapped(brush, item.text, { x: column.x, width: column.width - 64 }, y, 36, 3);
  drawCount(brush, column.x + column.width - 48, y - 2, item);
  return end + 42;
}

const PIN = 'M9 3h6l-1 6 4 4v2H6v-2l4-4zM11 15h2v6h-2z';

/** A pin with the number of pieces behind a line; loud where there is none. */
function drawCount(brush: Brush, x: number, y: number, { pins }: CardLine): void {
  brush.fillStyle = pins.length === 0 ? COLOURS.signal : COLOURS.calm;
  brush.save();
  brush.translate(x, y - 19);
  brush.fill(new Path2D(PIN));
  brush.restore();
  brush.font = `600 20px ${UI}`;
  brush.fillText(String(pins.length), x + 22, y - 1);
}

function fitSize(brush: Brush, text: string, width: number, sizes: readonly number[]): number {
  for (const size of sizes) {
    brush.font = `700 ${size}px ${HEADING}`;
    if (brush.measureText(text).width <= width) return size;
  }
  return sizes.at(-1) ?? 52;
}

/** Writes a text in at most `most` lines and returns the baseline of the last one. */
function writeWrapped(brush: Brush, text: string, { x, width }: Column, top: number, step: number, most: number): number {
  const lines = wrap(brush, text, width);
  const shown = lines.slice(0, most);
  const cut = lines.length > most ? shorten(brush, `${shown.at(-1) ?? ''} ${lines[most] ?? ''}`, width) : null;
  for (const [i, line] of shown.entries()) brush.fillText(cut !== null && i === shown.length - 1 ? cut : line, x, top + i * step);
  return top + Math.max(0, shown.length - 1) * step;
}

function wrap(brush: Brush, text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && brush.measureText(longer).width > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

function shorten(brush: Brush, text: string, width: number): string {
  let kept = text;
  while (kept !== '' && brush.measureText(`${kept}…`).width > width) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
