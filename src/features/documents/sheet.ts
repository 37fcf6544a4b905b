import type { Font } from './fonts.ts';
import { runsOf } from './runs.ts';

/** The house's colours on white paper. */
export const COLOURS = {
  ink: '#2b2521',
  quiet: '#5f554c',
  rule: '#cfc4b0',
  panel: '#f1eadb',
  signal: '#a53a24',
  calm: '#1d5f5d',
} as const;
export const MARGIN = 48;
const A4 = { width: 595.28, height: 841.89 } as const;
export const WIDTH = A4.width - 2 * MARGIN;

type Place = { readonly x: number; readonly width: number };
type Style = { size: number; font?: Font; colour?: string; before?: number; x?: number; width?: number };

/** The page being written, from top to bottom. */
export class Sheet {
  readonly #doc: PDFKit.PDFDocument;
  readonly #root: PDFKit.PDFStructureElement;

  constructor(doc: PDFKit.PDFDocument) {
    this.#doc = doc;
    this.#root = doc.struct('Document');
    doc.addStructure(this.#root);
    doc.fillColor(COLOURS.ink);
  }

  end(): void {
    this.#root.end();
    this.#doc.end();
  }

  /** Begins a new page when less than this is left of the present one. */
  keepRoom(height: number): void {
    if (this.#doc.y > A4.height - MARGIN - height) this.#doc.addPage();
  }

  section(title: string, draw: () => void): void {
    this.keepRoom(90);
    this.write('H2', title, { size: 14, font: 'heading', before: 14 });
    const { x, y } = { x: MARGIN, y: this.#doc.y + 3 };
    this.#artifact(() => this.#doc.rect(x, y, WIDTH, 1.2).fill(COLOURS.ink));
    this.#doc.y = y + 6;
    draw();
  }

  /** Draws side by side, each in its share of the width; what comes after stands under the longest. */
  columns(columns: readonly { readonly share: number; readonly draw: (place: Place) => void }[], gap = 24): void {
    const whole = columns.reduce((sum, { share }) => sum + share, 0);
    const room = WIDTH - gap * (columns.length - 1);
    const top = this.#doc.y;
    let x = MARGIN;
    let end = top;
    for (const { share, draw } of columns) {
      this.#doc.y = top;
      const width = (room * share) / whole;
      draw({ x, width });
      end = Math.max(end, this.#doc.y);
      x += width + gap;
    }
    this.#doc.y = end;
  }

  /** A thin line across, for the eye only. */
  rule(): void {
    const y = this.#doc.y;
    this.#artifact(() => this.#doc.rect(MARGIN, y, WIDTH, 0.5).fill(COLOURS.rule));
  }

  /** A picture with words for those who can't see it; it takes no room of the text's. */
  figure(alt: string, draw: (doc: PDFKit.PDFDocument) => void): void {
    const top = this.#doc.y;
    this.#root.add(this.#doc.struct('Figure', { alt }, () => draw(this.#doc)));
    this.#doc.y = top;
  }

  /** Something for the eye only; it takes no room of the text's. */
  decorate(draw: (doc: PDFKit.PDFDocument) => void): void {
    const top = this.#doc.y;
    this.#artifact(() => draw(this.#doc));
    this.#doc.fillColor(COLOURS.ink).strokeColor(COLOURS.ink);
    this.#doc.y = top;
  }

  /** Goes on writing at this height. */
  moveTo(y: number): void {
    this.#doc.y = y;
  }

  /** How far down the text has come. */
  get place(): number {
    return this.#doc.y;
  }

  /** Leaves so much room free, for what a figure has drawn. */
  skip(height: number): void {
    this.#doc.y += height;
  }

  toAtLeast(y: number): void {
    this.#doc.y = Math.max(this.#doc.y, y);
  }

  write(
    tag: 'H1' | 'H2' | 'H3' | 'P',
    text: string,
    { size, font = 'text', colour = COLOURS.ink, before = 0, x = MARGIN, width = WIDTH }: Style,
  ): void {
    const runs = runsOf(text);
    if (runs.length === 0) return;
    const doc = this.#doc;
    doc.y += before;
    this.#root.add(
      doc.struct(tag, {}, () => {
        doc.fillColor(colour).fontSize(size);
        for (const [i, run] of runs.entries()) {
          doc.font(run.isExtended ? `${font}Ext` : font);
          const options = { width, continued: i < runs.length - 1, lineGap: size * 0.12 };
          if (i === 0) doc.text(run.text, x, doc.y, options);
          else doc.text(run.text, options);
        }
      }),
    );
    doc.x = MARGIN;
  }

  #artifact(draw: () => void): void {
    this.#doc.markContent('Artifact', { type: 'Layout' });
    draw();
    this.#doc.endMarkedContent();
  }
}
