import { outlineText } from '#features/documents/index.ts';
import { m } from '#i18n/paraglide/messages.js';
import { withLocale } from '#i18n/request-locale.ts';
import { drawScene, viewBoxOf } from '#ui/pictures/draw-scene.ts';
import { sayDay } from '../say-need.ts';
import { loadSharp } from './load-sharp.ts';
import { MARK, type Paper, PAPER_COLOURS as C, sceneOf } from './paper.ts';

const SIDE = 1200;
const EDGE = 64;
const PICTURE_HEIGHT = 660;

/** Draws a certificate as a square PNG, 1,200 pixels a side. Letters are outlines, so it looks the same on every machine. */
export async function drawBadge(paper: Paper): Promise<Buffer> {
  const svg = await withLocale(paper.locale, () => badgeSvg(paper));
  const sharp = await loadSharp();
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 128, effort: 4 }).toBuffer();
}

type Words = {
  readonly font: 'heading' | 'text' | 'bold';
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly fill: string;
};

async function badgeSvg(paper: Paper): Promise<string> {
  const { locale, kind, title, name, issuedAt, url } = paper;
  const scene = sceneOf(kind);
  const width = SIDE - 2 * EDGE;
  const words = await Promise.all([
    write(`Reachwright · ${m.certificates_title()}`, { font: 'bold', size: 26, x: EDGE, y: 808, fill: C.quiet }, width - 180),
    write(title, { font: 'heading', size: 96, x: EDGE - 4, y: 908, fill: C.ink }, width - 180),
    write(name, { font: 'heading', size: 58, x: EDGE - 2, y: 1006, fill: C.signal }, width),
    write(
      `${sayDay(issuedAt, locale)} · ${url.replace(/^https?:\/\//, '')}`,
      { font: 'text', size: 24, x: EDGE, y: 1108, fill: C.quiet },
      width,
    ),
  ]);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}" width="${SIDE}" height="${SIDE}">
<rect width="${SIDE}" height="${SIDE}" fill="${C.paper}"/>
<svg x="${EDGE}" y="${EDGE}" width="${width}" height="${PICTURE_HEIGHT}" viewBox="${viewBoxOf(scene, '4:3')}" preserveAspectRatio="xMidYMid slice">${drawScene(scene)}</svg>
<rect x="${EDGE}" y="${EDGE + PICTURE_HEIGHT}" width="${width}" height="6" fill="${C.ink}"/>
${words.join('')}
<rect x="${EDGE}" y="1046" width="${width}" height="2" fill="${C.rule}"/>
${seal(SIDE - EDGE - 140, 766, 140)}
<rect x="24" y="24" width="${SIDE - 48}" height="${SIDE - 48}" fill="none" stroke="${C.ink}" stroke-width="4"/>
</svg>`;
}

/** Words on one line, drawn smaller when they would be wider than there is room. */
async function write(text: string, { font, size, x, y, fill }: Words, room: number): Promise<string> {
  const first = await outlineText(text, { font, size });
  const line = first.width <= room ? first : await outlineText(text, { font, size: (size * room) / first.width });
  return `<g transform="translate(${x} ${y})" fill="${fill}">${line.svg}</g>`;
}

function seal(x: number, y: number, size: number): string {
  const dot = ([cx, cy, r]: readonly number[], fill: string) => `<circle cx="${cx}" cy="${cy}" r="${r}" fill="${fill}"/>`;
  return `<g transform="translate(${x} ${y}) scale(${size / 32})"><circle cx="16" cy="16" r="16" fill="${C.calm}"/><g transform="translate(4.5 4.5) scale(.72)"><path d="${MARK.line}" fill="none" stroke="${C.paper}" stroke-width="3.2" stroke-linecap="round"/>${dot(MARK.end, '#f0a08c')}${dot(MARK.start, C.paper)}${dot(MARK.middle, C.paper)}</g></g>`;
}
