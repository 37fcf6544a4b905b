import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { remember } from '#kernel/remember.ts';
import { unpackWoff } from './woff.ts';

const FACES = {
  heading: 'bricolage-grotesque/files/bricolage-grotesque-latin-700-normal.woff',
  headingExt: 'bricolage-grotesque/files/bricolage-grotesque-latin-ext-700-normal.woff',
  text: 'figtree/files/figtree-latin-400-normal.woff',
  textExt: 'figtree/files/figtree-latin-ext-400-normal.woff',
  bold: 'figtree/files/figtree-latin-600-normal.woff',
  boldExt: 'figtree/files/figtree-latin-ext-600-normal.woff',
} as const;
export type Font = 'heading' | 'text' | 'bold';
export type Face = keyof typeof FACES;
export type Fonts = Readonly<Record<Face, Buffer>>;

/** The fonts of all documents, read once a process. */
export const getFonts = remember((_: 'all') => readFonts());

async function readFonts(): Promise<Fonts> {
  const { resolve } = createRequire(import.meta.url);
  const read = async (name: Face) => unpackWoff(await readFile(resolve(`@fontsource/${FACES[name]}`)));
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

/** Whether a document knows a font by this name. */
export const isFace = (name: string): name is Face => name in FACES;
export const FACE_NAMES = Object.keys(FACES);
