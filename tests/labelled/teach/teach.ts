/** `npm run teach`: learns the ears anew from the marked texts and writes `src/simulation/appraisal/ear/learnt`. A new ear is a new engine. */
import { writeFileSync } from 'node:fs';
import { LANGUAGES } from '#simulation/vocabulary.ts';
import { writeEars } from './write-ears.ts';

for (const language of LANGUAGES) {
  const { file, kappas } = writeEars(language);
  writeFileSync(new URL(`../../../src/simulation/appraisal/ear/learnt/${language}.ts`, import.meta.url), file);
  console.log(language, kappas.map(([quality, kappa]) => `${quality} ${kappa.toFixed(2)}`).join(' · '));
}
