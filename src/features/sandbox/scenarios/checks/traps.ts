import { LANGUAGES } from '#simulation/vocabulary.ts';
import type { Check, Found } from './found.ts';

/** Kinds that can be told by words alone; the engine sees the others in the post, the picture or the reply. */
const BY_WORDS = ['health-claim', 'false-claim'];
/** Kinds that lie in a picture, and the rights of that picture. */
const BY_PICTURE = [
  ['picture-rights', 'found'],
  ['consent', 'no-consent'],
] as const;

/** Whether each trap can be sprung, and asks for as much in both languages. */
export const checkTraps: Check = ({ scenario, pictures }) => {
  const found: Found[] = [];
  for (const [i, { kind, words }] of scenario.traps.entries()) {
    for (const language of LANGUAGES) {
      const other = language === 'en' ? 'nl' : 'en';
      if (words[language].length === 0 && (BY_WORDS.includes(kind) || words[other].length > 0))
        found.push({
          file: 'scenario',
          path: ['traps', i, 'words', language],
          message: `is empty, so nobody can spring this ${kind} trap in ${language}. Add the words that do.`,
        });
    }
  }
  for (const [kind, rights] of BY_PICTURE) {
    const trap = scenario.traps.findIndex((each) => each.kind === kind);
    const picture = pictures.findIndex((each) => each.rights === rights);
    if (trap >= 0 && picture < 0)
      found.push({
        file: 'scenario',
        path: ['traps', trap, 'kind'],
        message: `is ${kind}, but no picture has rights: ${rights}. Give one of pictures.yaml these rights, or remove the trap.`,
      });
    if (trap < 0 && picture >= 0)
      found.push({
        file: 'pictures',
        path: [picture, 'rights'],
        message: `is ${rights}, but the scenario has no trap of the kind ${kind}. Add one to scenario.yaml.`,
      });
  }
  return found;
};
