import type { Locale } from '#i18n/locale.ts';
import type { Scene } from '#ui/pictures/scene.ts';
import { CAST_SCENES } from '#ui/pictures/cast-scenes.ts';

/** What stands on a certificate, in one language. */
export type Paper = {
  readonly id: string;
  readonly kind: string;
  readonly locale: Locale;
  /** Of the certificate. */
  readonly title: string;
  readonly about: string;
  /** Of the person. */
  readonly name: string;
  readonly asked: readonly string[];
  readonly issuedAt: Date;
  readonly expiresAt: Date | null;
  readonly url: string;
};

const SCENES: Readonly<Record<string, Scene>> = {
  job: CAST_SCENES.couriers,
  strategy: CAST_SCENES.accounting,
  networks: CAST_SCENES.festival,
  copywriting: CAST_SCENES.bakery,
  visuals: CAST_SCENES.museum,
  psychology: CAST_SCENES.museum,
  community: CAST_SCENES.shelter,
  advertising: CAST_SCENES.phones,
  analytics: CAST_SCENES.accounting,
  practitioner: CAST_SCENES.physio,
};

/** The picture of the house that belongs to a certificate; without its sign, which would need a font of the machine's. */
export function sceneOf(kind: string): Scene {
  const scene: Scene = SCENES[kind] ?? CAST_SCENES.bakery;
  const { text: _text, lines: _lines, ...unsigned } = scene;
  return unsigned;
}

/** The mark of the house, a line that rises from point to point, in a square of 32. */
export const MARK = {
  line: 'M5 26C9 12 17 6 27 5',
  end: [27, 5.5, 3.6],
  start: [5.5, 26, 3.6],
  middle: [13, 13.6, 2.4],
} as const;

export const PAPER_COLOURS = {
  paper: '#fbf7ef',
  ink: '#2b2521',
  quiet: '#5f554c',
  rule: '#cfc4b0',
  signal: '#c2452d',
  calm: '#1d5f5d',
} as const;
