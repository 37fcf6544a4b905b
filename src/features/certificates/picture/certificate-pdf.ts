import { encode } from 'uqr';
import { COLOURS, makeDocument, type MadeDocument, outlineText, type Sheet } from '#features/documents/index.ts';
import { m } from '#i18n/paraglide/messages.js';
import { withLocale } from '#i18n/request-locale.ts';
import { remember } from '#kernel/remember.ts';
import { drawScene, viewBoxOf } from '#ui/pictures/draw-scene.ts';
import { ATTACHED_AS } from '../files/pdf-attachment.ts';
import { sayDay } from '../say-need.ts';
import { loadSharp } from './load-sharp.ts';
import { MARK, type Paper, PAPER_COLOURS as C, sceneOf } from './paper.ts';

const PAGE = { width: 841.89, height: 595.28 } as const;
const PANEL = { x: 34, y: 34, width: 236, height: PAGE.height - 68 } as const;
const TEXT = { x: 306, width: PAGE.width - 306 - 64 } as const;
const QR = { size: 108, x: PANEL.x + 22, y: PANEL.y + PANEL.height - 168 } as const;

/** A certificate to be printed and framed: one A4 page across, tagged, its letters in it, the credential attached. */
export async function makeCertificatePdf(paper: Paper, credential: string, now: Date): Promise<MadeDocument> {
  const art: Art = {
    picture: await getPanelPicture(paper.kind),
    nameSize: await fitted(paper.name, 42),
    titleSize: await fitted(paper.title, 32),
  };
  return withLocale(paper.locale, async () => {
    const attached = {
      name: ATTACHED_AS,
      text: credential,
      type: 'application/vc+ld+json',
      about: m.certificates_take_json_about(),
    };
    const about = { title: `${paper.title} – ${paper.name}`, locale: paper.locale, now, layout: 'landscape', attached } as const;
    const bytes = await makeDocument(about, (sheet) => writeCertificate(sheet, paper, art));
    return { bytes, fileName: `reachwright-${paper.kind}-${paper.locale}.pdf` };
  });
}

/** The same on every certificate of a kind, of which there are a dozen: drawn once a process, 50 to 90 KB each. */
const getPanelPicture = remember(drawPanelPicture);

async function drawPanelPicture(kind: string): Promise<Buffer> {
  const scene = sceneOf(kind);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="944" height="960" viewBox="${viewBoxOf(scene, '4:3')}" preserveAspectRatio="xMidYMid slice">${drawScene(scene)}</svg>`;
  const sharp = await loadSharp();
  return sharp(Buffer.from(svg)).flatten({ background: C.paper }).jpeg({ quality: 88 }).toBuffer();
}

type Art = { readonly picture: Buffer; readonly nameSize: number; readonly titleSize: number };

function writeCertificate(sheet: Sheet, paper: Paper, art: Art): void {
  sheet.decorate((doc) => drawGround(doc, art.picture));
  sheet.moveTo(88);
  writeWho(sheet, paper, art);
  writeGrounds(sheet, paper);
  writePanel(sheet, paper);
}

function drawGround(doc: PDFKit.PDFDocument, picture: Buffer): void {
  doc.rect(0, 0, PAGE.width, PAGE.height).fill(C.paper);
  doc.rect(PANEL.x, PANEL.y, PANEL.width, PANEL.height).fill(C.calm);
  doc.image(picture, PANEL.x, PANEL.y, { width: PANEL.width, height: 240 });
  doc.rect(PANEL.x, PANEL.y + 240, PANEL.width, 3).fill(C.ink);
  doc
    .rect(22, 22, PAGE.width - 44, PAGE.height - 44)
    .lineWidth(1.6)
    .stroke(C.ink);
  drawMark(doc, PANEL.x + 22, PANEL.y + 264, 40);
}

function drawMark(doc: PDFKit.PDFDocument, x: number, y: number, size: number): void {
  doc
    .save()
    .translate(x, y)
    .scale(size / 32);
  doc.path(MARK.line).lineWidth(3.2).lineCap('round').stroke(C.paper);
  const dots = [
    [MARK.end, '#f0a08c'],
    [MARK.start, C.paper],
    [MARK.middle, C.paper],
  ] as const;
  for (const [[cx, cy, r], fill] of dots) doc.circle(cx, cy, r).fill(fill);
  doc.restore();
}

function writeWho(sheet: Sheet, { title, name, about }: Paper, { nameSize, titleSize }: Art): void {
  const at = { x: TEXT.x, width: TEXT.width };
  sheet.write('P', m.certificates_pdf_certifies(), { ...at, size: 12, colour: COLOURS.quiet });
  sheet.write('H1', name, { ...at, size: nameSize, font: 'heading', before: 6 });
  sheet.write('P', m.certificates_pdf_has(), { ...at, size: 12, colour: COLOURS.quiet, before: 14 });
  sheet.write('H2', title, { ...at, size: titleSize, font: 'heading', colour: C.signal, before: 4 });
  sheet.write('P', about, { ...at, size: 13, before: 10 });
}

/** The size at which a line fits, the wanted one or less. */
async function fitted(text: string, size: number): Promise<number> {
  const { width } = await outlineText(text, { font: 'heading', size });
  return width <= TEXT.width - 4 ? size : (size * (TEXT.width - 4)) / width;
}

function writeGrounds(sheet: Sheet, { asked, locale, issuedAt, expiresAt }: Paper): void {
  const at = { x: TEXT.x, width: TEXT.width };
  sheet.write('H3', m.certificates_pdf_asked(), { ...at, size: 11, font: 'bold', before: 20 });
  for (const [i, sentence] of asked.entries()) sheet.write('P', `${sentence}.`, { ...at, size: 10, before: i === 0 ? 4 : 3 });
  sheet.write('P', m.certificates_unsupervised(), { ...at, size: 10, colour: COLOURS.quiet, before: 8 });
  const dates = [
    m.certificates_issued_on({ date: sayDay(issuedAt, locale) }),
    ...(expiresAt ? [m.certificates_expires_on({ date: sayDay(expiresAt, locale) })] : []),
  ];
  sheet.moveTo(Math.max(sheet.place + 14, PAGE.height - 96));
  sheet.decorate((doc) => doc.rect(TEXT.x, sheet.place - 8, TEXT.width, 0.8).fill(C.rule));
  sheet.write('P', dates.join(' · '), { ...at, size: 11, font: 'bold' });
}

function writePanel(sheet: Sheet, { id, url }: Paper): void {
  const at = { x: PANEL.x + 22, width: PANEL.width - 44 };
  sheet.moveTo(PANEL.y + 272);
  sheet.write('P', 'Reachwright', { x: PANEL.x + 72, width: 140, size: 17, font: 'heading', colour: C.paper });
  sheet.figure(m.certificates_pdf_qr({ url }), (doc) => drawQr(doc, url));
  sheet.moveTo(QR.y - 42);
  sheet.write('P', m.certificates_pdf_check_text(), { ...at, size: 7.5, colour: C.paper });
  sheet.moveTo(QR.y + QR.size + 10);
  sheet.write('P', url.replace(/^https?:\/\//, '').replace(id, ''), { ...at, size: 8.5, font: 'bold', colour: C.paper });
  sheet.write('P', id, { ...at, size: 8.5, colour: C.paper });
}

/** Dark on a light ground with the four modules of quiet around it that scanners need. */
function drawQr(doc: PDFKit.PDFDocument, url: string): void {
  const { data, size } = encode(url, { ecc: 'M', border: 4 });
  const step = QR.size / size;
  doc.rect(QR.x, QR.y, QR.size, QR.size).fill('#ffffff');
  data.forEach((row, y) => row.forEach((isDark, x) => isDark && doc.rect(QR.x + x * step, QR.y + y * step, step, step)));
  doc.fill(C.ink);
}
