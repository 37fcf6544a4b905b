import type { Locale } from '#i18n/locale.ts';
import { FACE_NAMES, getFonts, isFace } from './fonts.ts';
import { MARGIN, Sheet } from './sheet.ts';

/** A finished document and the name to save it under. */
export type MadeDocument = { readonly bytes: Uint8Array<ArrayBuffer>; readonly fileName: string };

type About = {
  readonly title: string;
  readonly locale: Locale;
  readonly now: Date;
  /** Portrait, when left out; then `Sheet` knows where a page ends. */
  readonly layout?: 'landscape';
  /** A file that travels inside the document. */
  readonly attached?: { readonly name: string; readonly text: string; readonly type: string; readonly about: string };
};

/** A tagged A4 document with its fonts in it; `write` fills it from top to bottom. */
export async function makeDocument(about: About, write: (sheet: Sheet) => void): Promise<MadeDocument['bytes']> {
  const { title, locale, now, layout = 'portrait', attached } = about;
  const fonts = await getFonts('all');
  const { default: PDFDocument } = await import('pdfkit'); // large, and seldom needed
  const doc = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    layout,
    pdfVersion: '1.7',
    tagged: true,
    lang: locale,
    displayTitle: true,
    info: { Title: title, Author: 'Reachwright', CreationDate: now },
  });
  for (const name of FACE_NAMES) if (isFace(name)) doc.registerFont(name, fonts[name]);
  const chunks: Buffer[] = [];
  const finished = new Promise<void>((done, fail) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', done);
    doc.on('error', fail);
  });
  const sheet = new Sheet(doc);
  write(sheet);
  if (attached) {
    const { name, type, about: description } = attached;
    doc.file(Buffer.from(attached.text), { name, type, description, creationDate: now, modifiedDate: now });
  }
  sheet.end();
  await finished;
  return new Uint8Array(Buffer.concat(chunks));
}
