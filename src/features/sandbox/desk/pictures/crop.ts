/** Which part of a picture is shown. A crop is kept so that its part can lie nowhere but inside the picture, in its shape. */
import type { Crop } from '#simulation/actions.ts';
import type { CropShape, Format, NetworkId } from '#simulation/vocabulary.ts';

/** Width / height. */
export const SHAPE_RATIOS: Readonly<Record<CropShape, number>> = {
  square: 1,
  portrait: 4 / 5,
  landscape: 1.91,
  wide: 16 / 9,
  story: 9 / 16,
};

/** Closer than this, an ordinary photo shows its pixels. */
export const MOST_ZOOM = 4;

/** In shares of the picture's width and height. */
export type Part = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const BY_NETWORK: Readonly<Record<NetworkId, readonly [CropShape, ...CropShape[]]>> = {
  frame: ['square', 'portrait', 'landscape'],
  loopa: ['story'],
  chirp: ['wide', 'square', 'portrait'],
  guild: ['wide', 'landscape', 'square', 'portrait'],
  commons: ['landscape', 'square', 'portrait'],
};

/** In which shapes a network shows a picture of a format; the one that it takes by itself comes first. */
export function shapesOf(network: NetworkId, format: Format): readonly [CropShape, ...CropShape[]] {
  if (format === 'story') return ['story'];
  if (format === 'link' && network !== 'loopa') return ['landscape'];
  return BY_NETWORK[network];
}

const between = (least: number, value: number, most: number): number => Math.min(most, Math.max(least, value));

/** The largest part of a shape, in the middle. */
export const middleOf = (shape: CropShape): Crop => ({ shape, zoom: 1, x: 0.5, y: 0.5 });

/** The part that a crop shows of a picture; `aspect` is the picture's width / height. */
export function partOf({ shape, zoom, x, y }: Crop, aspect: number): Part {
  const ratio = SHAPE_RATIOS[shape] / aspect;
  const width = Math.min(1, ratio) / zoom;
  const height = Math.min(1, 1 / ratio) / zoom;
  return { x: (1 - width) * x, y: (1 - height) * y, width, height };
}

/** How much of the picture falls off, as a share of its surface. */
export function lostOf(crop: Crop, aspect: number): number {
  const { width, height } = partOf(crop, aspect);
  return 1 - width * height;
}

/** Where a stretch begins within the room that is left for it; the middle where there is none. */
const placeOf = (from: number, length: number): number => (1 - length < 1e-9 ? 0.5 : between(0, from / (1 - length), 1));

/** Moved by shares of the picture; it stops at the edges. */
export function moveCrop(crop: Crop, aspect: number, by: { readonly x: number; readonly y: number }): Crop {
  const part = partOf(crop, aspect);
  return { ...crop, x: placeOf(part.x + by.x, part.width), y: placeOf(part.y + by.y, part.height) };
}

/** Closer or further about its own middle, as far as the edges let it. */
export function zoomCrop(crop: Crop, aspect: number, zoom: number): Crop {
  const before = partOf(crop, aspect);
  const closer = { ...crop, zoom: between(1, zoom, MOST_ZOOM) };
  const { width, height } = partOf(closer, aspect);
  return {
    ...closer,
    x: placeOf(before.x + (before.width - width) / 2, width),
    y: placeOf(before.y + (before.height - height) / 2, height),
  };
}

/** What a key does to a crop: arrows move, plus and minus zoom; null for another key. */
export function pressOnCrop(crop: Crop, aspect: number, key: string): Crop | null {
  const STEP = 0.02;
  const moves: Readonly<Record<string, readonly [number, number]>> = {
    ArrowLeft: [-STEP, 0],
    ArrowRight: [STEP, 0],
    ArrowUp: [0, -STEP],
    ArrowDown: [0, STEP],
  };
  const move = moves[key];
  if (move) return moveCrop(crop, aspect, { x: move[0], y: move[1] });
  if (key === '+' || key === '=') return zoomCrop(crop, aspect, crop.zoom * 1.1);
  return key === '-' ? zoomCrop(crop, aspect, crop.zoom / 1.1) : null;
}

/** Two crops that show the same. */
export const isSameCrop = (a: Crop, b: Crop): boolean => a.shape === b.shape && a.zoom === b.zoom && a.x === b.x && a.y === b.y;
