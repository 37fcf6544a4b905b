import { z } from 'zod';
import { COLOURS, makeDocument, type MadeDocument, MARGIN, type Sheet, WIDTH } from '#features/documents/index.ts';
import { LOCALES } from '#i18n/locale.ts';
import { m } from '#i18n/paraglide/messages.js';
import { withLocale } from '#i18n/request-locale.ts';
import { ok, refuse, type Result } from '#kernel/result.ts';
import { type Card, type CardLine, cardOf, evidenceCount } from './card.ts';
import { drawFace } from './face.ts';
import { indexPieces, type PieceText } from './evidence.ts';
import type { Research } from './pack/schema.ts';
import { fieldName } from './words.ts';
import { Persona } from './work.ts';

/** What the browser sends: bounded by the limits of a portrait, so a document has at most a few pages. */
const CardRequest = z.object({
  client: z.string().regex(/^[a-z][a-z0-9-]{0,40}$/),
  locale: z.enum(LOCALES),
  persona: z.unknown(),
});

/** Makes the PDF of a portrait, or refuses what is no portrait. */
export async function answerCardRequest(
  input: unknown,
  findResearch: (client: string) => Promise<Research | null>,
  now: Date,
): Promise<Result<MadeDocument, 'malformed' | 'unknown-client'>> {
  const request = CardRequest.safeParse(input);
  const persona = Persona.safeParse(request.data?.persona);
  if (!request.success || !persona.success) return refuse('malformed');
  const { client, locale } = request.data;
  const research = await findResearch(client);
  if (!research) return refuse('unknown-client');
  return withLocale(locale, async () => {
    const card = cardOf(persona.data, research, locale);
    const made = m.persona_card_made({
      date: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(now),
    });
    const title = m.persona_card_title({ name: card.name });
    const bytes = await makeDocument({ title, locale, now }, (sheet) => writeCard(sheet, card, indexPieces(research), made));
    return ok({ bytes, fileName: fileNameOf(card) });
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

function writeCard(sheet: Sheet, card: Card, pieces: ReadonlyMap<string, PieceText>, made: string): void {
  drawHead(sheet, card);
  sheet.section(m.persona_group_who(), () => writeLines(sheet, card.who));
  sheet.section(m.persona_group_presses(), () => card.problems.forEach((problem) => writeItem(sheet, problem, problem.cost)));
  sheet.section(m.persona_group_where(), () => writeLines(sheet, card.where));
  sheet.section(m.persona_group_stops(), () => card.barriers.forEach((barrier) => writeItem(sheet, barrier, null)));
  listEvidence(sheet, card, pieces);
  sheet.write('P', made, { size: 8.5, colour: COLOURS.quiet, before: 18 });
}

function drawHead(sheet: Sheet, card: Card): void {
  drawPortrait(sheet, card);
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

const evidenceColour = ({ pins }: CardLine): string => (pins.length === 0 ? COLOURS.signal : COLOURS.quiet);

/** Labels with what is claimed under them, in two columns. */
function writeLines(sheet: Sheet, lines: readonly CardLine[]): void {
  for (let i = 0; i < lines.length; i += 2) {
    sheet.keepRoom(50);
    const pair = [lines[i], lines[i + 1]];
    sheet.columns(pair.map((line) => ({ share: 1, draw: (place) => line && writeLine(sheet, line, place) })));
  }
}

function writeLine(sheet: Sheet, line: CardLine, place: { x: number; width: number }): void {
  const label = `${line.label} · ${evidenceCount(line.pins.length)}`;
  sheet.write('P', label, { size: 8.5, colour: evidenceColour(line), before: 6, ...place });
  sheet.write('P', line.text, { size: 11, ...place });
}

function writeItem(sheet: Sheet, line: CardLine, cost: CardLine | null): void {
  sheet.write('P', line.text, { size: 11.5, font: 'bold', before: 6 });
  if (cost) sheet.write('P', `${fieldName('costs')}: ${cost.text}`, { size: 10.5, colour: COLOURS.calm, before: 1 });
  sheet.write('P', evidenceCount(line.pins.length), { size: 8.5, colour: evidenceColour(line), before: 1 });
}

function drawPortrait(sheet: Sheet, card: Card): void {
  sheet.figure(m.persona_face(), (doc) => {
    doc.save().translate(MARGIN, doc.y).scale(0.55).lineCap('round').lineJoin('round');
    for (const shape of drawFace(card.face, card.age)) {
      if (shape.fill) doc.path(shape.d).fill(shape.fill, shape.rule === 'evenodd' ? 'even-odd' : 'non-zero');
      if (shape.line)
        doc
          .path(shape.d)
          .lineWidth(shape.width ?? 3)
          .stroke(shape.line);
    }
    doc.restore();
  });
}
