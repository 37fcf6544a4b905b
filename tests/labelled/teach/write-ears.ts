/** The learnt ears of a language as a file. */
import type { EarName } from '#simulation/appraisal/ear/ears.ts';
import type { Language } from '#simulation/vocabulary.ts';
import { teach } from './learn.ts';

const QUALITIES: readonly EarName[] = ['blames', 'exposes', 'valence', 'arousal'];

/** `kappas` are agreements on texts that were not learnt from. */
export function writeEars(language: Language): { file: string; kappas: readonly (readonly [EarName, number])[] } {
  const taught = QUALITIES.map((quality) => [quality, teach(quality, language)] as const);
  const ears = taught.map(([quality, { start, scale, weights }]) => {
    const lines = [...weights]
      .map(([cue, weight]) => [Math.round(weight * 100), cue] as const)
      .filter(([weight]) => weight !== 0)
      .toSorted((a, b) => b[0] - a[0] || (a[1] < b[1] ? -1 : 1))
      .map(([weight, cue]) => `${String(weight)} ${cue}`);
    const knots = scale.map(([score, value]) => `      [${String(score)}, ${String(value)}],`).join('\n');
    return `  ${quality}: {\n    start: ${start.toFixed(3)},\n    scale: [\n${knots}\n    ],\n    weights: weightsFrom(\`\n${lines.join('\n')}\n\`),\n  },`;
  });
  return {
    file: `${HEAD}export const ${language.toUpperCase()} = {\n${ears.join('\n')}\n} satisfies Record<string, Ear>;\n`,
    kappas: taught.map(([quality, { kappa }]) => [quality, kappa]),
  };
}

const HEAD = `/** Learnt by \`npm run teach\` from \`tests/labelled/heard\`; written by no hand. Weights in hundredths, the heaviest first. */
import { type Ear, weightsFrom } from '../ear.ts';

`;
