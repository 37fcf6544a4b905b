// The few marks of which every picture is made. Round line ends and "no fill" are set once, on the group that holds a scene.
/** A number as short as it may be: half units are finer than can be seen. */
export const n = (value: number): string => String(Math.round(value * 2) / 2);

// After M a line needs no L, before a minus no space, before a point no nought.
const tidy = (d: string) =>
  d
    .replace(/(M-?[\d.]+[ -]-?[\d.]+)L/g, '$1 ')
    .replace(/(^|[^\d.])0\./g, '$1.')
    .replace(/ -/g, '-');

export const path = (d: string, fill: string): string => `<path d="${tidy(d)}" fill="${fill}"/>`;

/** A shape with holes. */
export const ring = (d: string, fill: string): string => `<path d="${d}" fill="${fill}" fill-rule="evenodd"/>`;

/** Light, glass and rain: what lies behind shows through. */
export const veil = (d: string, fill: string, opacity: number): string => `<path d="${d}" fill="${fill}" opacity="${opacity}"/>`;

export const box = (x: number, y: number, width: number, height: number, fill: string): string =>
  path(`M${n(x)} ${n(y)}h${n(width)}v${n(height)}h${n(-width)}z`, fill);

export const dot = (x: number, y: number, radius: number, fill: string): string =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}" fill="${fill}"/>`;

export const oval = (x: number, y: number, rx: number, ry: number, fill: string): string =>
  `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}"/>`;

/** How wide a line is where nothing is said: an arm. */
export const LINE_WIDTH = 11;

export const line = (d: string, stroke: string, width = LINE_WIDTH): string =>
  `<path d="${tidy(d)}" stroke="${stroke}"${width === LINE_WIDTH ? '' : ` stroke-width="${width}"`}/>`;

/** A row of dots along a line: curls, lamps, eyes. */
export const beads = (d: string, stroke: string, width: number, gap: number): string =>
  `<path d="${tidy(d)}" stroke="${stroke}" stroke-width="${width}" stroke-dasharray="0 ${gap}"/>`;

export function at(x: number, y: number, scale: number, drawing: string, isMirrored = false): string {
  const size = String(Math.round(scale * 100) / 100);
  const scaling = isMirrored ? `scale(-${size} ${size})` : size === '1' ? '' : `scale(${size})`;
  return drawing === '' ? '' : `<g transform="translate(${n(x)} ${n(y)})${scaling}">${drawing}</g>`;
}
