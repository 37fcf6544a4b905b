/** The package brings no types; this is what is used of it. */
declare module 'fontkit' {
  type Path = { toSVG(): string };
  type Glyph = { readonly path: Path; readonly advanceWidth: number };
  type Position = { readonly xAdvance: number; readonly xOffset: number; readonly yOffset: number };
  type Run = { readonly glyphs: readonly Glyph[]; readonly positions: readonly Position[] };
  export function create(font: Buffer): { readonly unitsPerEm: number; layout(text: string): Run };
}
