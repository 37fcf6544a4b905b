/** The kit's own colours. A picture keeps them on a light page and on a dark one. */
const TONES = {
  ink: '#2d2522',
  cream: '#fbf1de',
  paper: '#f1e2c6',
  sand: '#dcc49c',
  wheat: '#e8bd72',
  ochre: '#dd9b33',
  crust: '#b9702f',
  brown: '#6e4630',
  signal: '#cf4a2a',
  rose: '#e2a18b',
  plum: '#6d3f52',
  teal: '#22706b',
  sea: '#7db0a8',
  mint: '#c7dccb',
  moss: '#5d7a4b',
  slate: '#5b6b73',
  mist: '#b9c6c6',
  night: '#2c3a4f',
  skin1: '#f0c5a0',
  skin2: '#d99f76',
  skin3: '#ad7149',
  skin4: '#7a4b31',
  grey: '#c9c2b8',
  black: '#3a2a26',
  auburn: '#94482a',
  blond: '#d9a94e',
} as const;

export type Tone = keyof typeof TONES;

export const isTone = (name: string): name is Tone => Object.hasOwn(TONES, name);

export const LIGHT_NAMES = ['dawn', 'day', 'lamp', 'dusk', 'rain'] as const;
export type Light = (typeof LIGHT_NAMES)[number];

/** A colour of the kit as it looks in one light; the second number darkens (below 1) or lightens it. */
export type Paint = (tone: Tone, shade?: number) => string;

// What each light does to red, green and blue.
const LIGHTS: Readonly<Record<Light, readonly [number, number, number]>> = {
  dawn: [1, 0.94, 0.87],
  day: [1, 1, 1],
  lamp: [1, 0.91, 0.74],
  dusk: [0.93, 0.79, 0.83],
  rain: [0.86, 0.91, 0.94],
};

/** The kit's colours in one light. */
export function paintFor(light: Light): Paint {
  return (tone, shade = 1) => {
    const parts = [0, 1, 2].map((i) => {
      const value = Number.parseInt(TONES[tone].slice(1 + 2 * i, 3 + 2 * i), 16) * (LIGHTS[light][i] ?? 1);
      const shaded = shade <= 1 ? value * shade : 255 - (255 - value) / shade;
      return Math.round(shaded).toString(16).padStart(2, '0');
    });
    return `#${parts.join('')}`;
  };
}
