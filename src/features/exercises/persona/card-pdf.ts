import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { z } from 'zod';
import { LOCALES } from '#i18n/locale.ts';
import { m } from '#i18n/paraglide/messages.js';
import { withLocale } from '#i18n/request-locale.ts';
import { remember } from '#kernel/remember.ts';
import { ok, refuse, type Result } from '#kernel/result.ts';
import { type Card, type CardLine, cardOf, evidenceCount } from './card.ts';
import { drawFace } from './face.ts';
import { indexPieces, type PieceText } from './evidence.ts';
import type { Research } from './pack/schema.ts';
import { fieldName } from './words.ts';
import { unpackWoff } from './woff.ts';
import { Persona } from './work.ts';

/** What the browser sends: bounded by the limits of a portrait, so a document has at most a few pages. */
const CardRequest = z.object({
  client: z.string().regex(/^[a-z][a-z0-9-]{0,40}$/),
  locale: z.enum(LOCALES),
  persona: z.unknown(),
});

/** A finished document and the name to save it under. */
export type CardDocument = { readonly bytes: Uint8Array<ArrayBuffer>; readonly fileName: string };

/** Makes the PDF of a portrait, or refuses what is no portrait. */
export async function answerCardRequest(
  input: unknown,
  findResearch: (client: string) => Promise<Research | null>,
  now: Date,
): Promise<Result<CardDocument, 'malformed' | 'unknown-client'>> {
  const request = CardRequest.safeParse(input);
  const persona = Persona.safeParse(request.data?.persona);
  if (!request.success || !persona.success) return refuse('malformed');
  const { client, locale } = request.data;
  const research = await findResearch(client);
  if (!research) return refuse('unknown-client');
  const fonts = await getFonts('all');
  return withLocale(locale, async () => {
    const card = cardOf(persona.data, research, locale);
    const made = m.persona_card_made({
      date: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(now),
    });
    return ok({ bytes: await makePdf(card, indexPieces(research), fonts, { locale, made, now }), fileName: fileNameOf(card) });
  });
}

function fileNameOf(card: Card): string {
  const plain = `${card.client} ${card.name}`
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase();
  return `persona-${plain || 'card'}.pdf`;
}

const FACES = {
  heading: 'bricolage-grotesque/files/bricolage-grotesque-latin-700-normal.woff',
  headingExt: 'bricolage-grotesque/files/bricolage-grotesque-latin-ext-700-normal.woff',
  text: 'figtree/files/figtree-latin-400-normal.woff',
  textExt: 'figtree/files/figtree-latin-ext-400-normal.woff',
  bold: 'figtree/files/figtree-latin-600-normal.woff',
  boldExt: 'figtree/files/figtree-latin-ext-600-normal.woff',
} as const;
type Font = 'heading' | 'text' | 'bold';
type Fonts = Readonly<Record<keyof typeof FACES, Buffer>>;

const getFonts = remember((_: 'all') => readFonts());

async function readFonts(): Promise<Fonts> {
  const { resolve } = createRequire(import.meta.url);
  const read = async (name: keyof typeof FACES) => unpackWoff(await readFile(resolve(`@fontsource/${FACES[name]}`)));
  const [heading, headingExt, text, textExt, bold, boldExt] = await Promise.all([
    read('heading'),
    read('headingExt'),
    read('text'),
    read('textExt'),
    read('bold'),
    read('boldExt'),
  ]);
  return { heading, headingExt, text, textExt, bold, boldExt };
}

const COLOURS = {
  ink: '#2b2521',
  quiet: '#5f554c',
  rule: '#cfc4b0',
  panel: '#f1eadb',
  signal: '#a53a24',
  calm: '#1d5f5d',
} as const;
const MARGIN = 48;
const A4 = { width: 595.28, height: 841.89 } as const;
const WIDTH = A4.width - 2 * MARGIN;

type Extras = { readonly locale: string; readonly made: string; readonly now: Date };

/** A tagged A4 document: the card first, then each line's evidence in full. Fonts are embedded. */
async function makePdf(
  card: Card,
  pieces: ReadonlyMap<string, PieceText>,
  fonts: Fonts,
  { locale, made, now }: Extras,
): Promise<Uint8Array<ArrayBuffer>> {
  const { default: PDFDocument } = await import('pdfkit'); // large, and seldom needed
  const doc = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    pdfVersion: '1.7',
    tagged: true,
    lang: locale,
    displayTitle: true,
    info: { Title: m.persona_card_title({ name: card.name }), Author: 'Reachwright', CreationDate: now },
  });
  for (const name of Object.keys(FACES)) if (isFace(name)) doc.registerFont(name, fonts[name]);
  const chunks: Buffer[] = [];
  const finished = new Promise<void>((done, fail) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', done);
    doc.on('error', fail);
  });
  const sheet = new Sheet(doc);
  drawHead(sheet, card);
  sheet.section(m.persona_group_who(), () => sheet.lines(card.who));
  sheet.section(m.persona_group_presses(), () => card.problems.forEach((problem) => sheet.item(problem, problem.cost)));
  sheet.section(m.persona_group_where(), () => sheet.lines(card.where));
  sheet.section(m.persona_group_stops(), () => card.barriers.forEach((barrier) => sheet.item(barrier, null)));
  listEvidence(sheet, card, pieces);
  sheet.write('P', made, { size: 8.5, colour: COLOURS.quiet, before: 18 });
  sheet.end();
  await finished;
  return new Uint8Array(Buffer.concat(chunks));
}

const isFace = (name: string): name is keyof typeof FACES => name in FACES;

function drawHead(sheet: Sheet, card: Card): void {
  sheet.portrait(card);
  const place = { x: MARGIN + 132, width: WIDTH - 132 };
  sheet.write('P', m.persona_card_client({ client: card.client }), { size: 10, font: 'bold', colour: COLOURS.quiet, ...place });
  sheet.write('H1', card.name, { size: 27, font: 'heading', ...place });
  if (card.sentence) sheet.write('P', card.sentence, { size: 12.5, before: 4, ...place });
  sheet.toAtLeast(MARGIN + 122);
}

function listEvidence(sheet: Sheet, card: Card, pieces: ReadonlyMap<string, PieceText>): void {
  const lines: CardLine[] = [
    ...card.who,
    ...card.problems.flatMap((problem) => (problem.cost ? [problem, problem.cost] : [problem])),
    ...card.where,
    ...card.barriers,
  ];
  const tied = lines.filter((line) => line.pins.some((pin) => pieces.has(pin)));
  if (tied.length === 0) return;
  sheet.section(m.persona_card_evidence_title(), () => {
    for (const line of tied) {
      sheet.keepRoom(60);
      sheet.write('H3', `${line.label}: ${line.text}`, { size: 9.5, font: 'bold', before: 7 });
      for (const pin of line.pins) {
        const piece = pieces.get(pin);
        if (piece)
          sheet.write('P', `${piece.ref}  “${piece.quote}” (${piece.source})`, { size: 9, colour: COLOURS.quiet, before: 1.5 });
      }
    }
  });
}

type Style = { size: number; font?: Font; colour?: string; before?: number; x?: number; width?: number };
// What the Latin files of the fonts hold, and what the extended ones add. Other signs have no picture here and are left out.
const LATIN = /[\u0020-\u007e\u00a0-\u00ff\u0131\u0152\u0153\u02c6\u02da\u02dc\u2000-\u206f\u20ac\u2122\u2191\u2193\u2212]/u;
const EXTENDED = /[\u0100-\u024f\u1e00-\u1eff]/u;

/** The page being written, from top to bottom. */
class Sheet {
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

  /** Labels with what is claimed under them, in two columns. */
  lines(lines: readonly CardLine[]): void {
    const width = (WIDTH - 24) / 2;
    for (let i = 0; i < lines.length; i += 2) {
      this.keepRoom(50);
      const top = this.#doc.y;
      const ends = [lines[i], lines[i + 1]].map((line, column) => {
        this.#doc.y = top;
        if (line) this.#line(line, { x: MARGIN + column * (width + 24), width });
        return this.#doc.y;
      });
      this.#doc.y = Math.max(...ends);
    }
  }

  #line(line: CardLine, place: { x: number; width: number }): void {
    this.write('P', `${line.label} · ${evidenceCount(line.pins.length)}`, {
      size: 8.5,
      colour: line.pins.length === 0 ? COLOURS.signal : COLOURS.quiet,
      before: 6,
      ...place,
    });
    this.write('P', line.text, { size: 11, ...place });
  }

  item(line: CardLine, cost: CardLine | null): void {
    this.write('P', line.text, { size: 11.5, font: 'bold', before: 6 });
    if (cost) this.write('P', `${fieldName('costs')}: ${cost.text}`, { size: 10.5, colour: COLOURS.calm, before: 1 });
    this.write('P', evidenceCount(line.pins.length), {
      size: 8.5,
      colour: line.pins.length === 0 ? COLOURS.signal : COLOURS.quiet,
      before: 1,
    });
  }

  toAtLeast(y: number): void {
    this.#doc.y = Math.max(this.#doc.y, y);
  }

  portrait(card: Card): void {
    const top = this.#doc.y;
    this.#root.add(
      this.#doc.struct('Figure', { alt: m.persona_face() }, () => {
        this.#doc.save().translate(MARGIN, top).scale(0.55).lineCap('round').lineJoin('round');
        for (const shape of drawFace(card.face, card.age)) {
          if (shape.fill) this.#doc.path(shape.d).fill(shape.fill, shape.rule === 'evenodd' ? 'even-odd' : 'non-zero');
          if (shape.line)
            this.#doc
              .path(shape.d)
              .lineWidth(shape.width ?? 3)
              .stroke(shape.line);
        }
        this.#doc.restore();
      }),
    );
    this.#doc.y = top;
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

function runsOf(text: string): { text: string; isExtended: boolean }[] {
  const runs: { text: string; isExtended: boolean }[] = [];
  for (const sign of text.normalize('NFC').replace(/\s+/gu, ' ')) {
    const isExtended = EXTENDED.test(sign);
    if (!isExtended && !LATIN.test(sign)) continue;
    const last = runs.at(-1);
    if (last && last.isExtended === isExtended) last.text += sign;
    else runs.push({ text: sign, isExtended });
  }
  return runs;
}
