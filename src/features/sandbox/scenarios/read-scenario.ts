import type { PlayText } from '#simulation/policies/plays.ts';
import type { Scenario } from '#simulation/scenario.ts';
import { type Mistake, type Say, SourceError, YamlSource } from '#yaml/yaml-source.ts';
import type { z } from 'zod';
import type { Found } from './checks/found.ts';
import { checkReferences } from './checks/references.ts';
import { checkSums } from './checks/sums.ts';
import { checkTalk } from './checks/talk.ts';
import { checkTexts } from './checks/texts.ts';
import { checkTimes } from './checks/times.ts';
import { checkTraps } from './checks/traps.ts';
import { derivePicture } from './derive-picture.ts';
import { mergeGrammar } from './grammar.ts';
import { sayIssue } from './say-issue.ts';
import { type Texts, TextsFile } from './texts-file.ts';
import {
  type FileName,
  GrammarFile,
  type PictureEntry,
  PicturesFile,
  PlaysFile,
  RivalsFile,
  ScenarioFile,
  TalkFile,
  type Written,
} from './schema.ts';

/** What a learner reads and sees of a scenario that is nothing to the engine. */
export type ScenarioTexts = Written['scenario']['about'] & {
  readonly pictures: Readonly<Record<string, Pick<PictureEntry, 'title' | 'scenes'>>>;
  /** The Dutch of what scenario.yaml says in English; read them with `textsIn`. */
  readonly dutch: Texts;
};
export type ReadScenario = Scenario & { readonly texts: ScenarioTexts; readonly plays: readonly PlayText[] };

/** The files of one client as text, with the path under which each is known to its author. */
export type ScenarioFiles = Readonly<Record<FileName, { readonly path: string; readonly text: string }>>;

/** A scenario that can't be played: one line for each mistake, `file:line: field what is wrong and what to do`. */
export class ScenarioError extends Error {
  readonly mistakes: readonly Mistake[];

  constructor(mistakes: readonly Mistake[]) {
    super(mistakes.map(({ file, line, field, message }) => `${file}:${line}: ${field} ${message}`).join('\n'));
    this.name = 'ScenarioError';
    this.mistakes = mistakes;
  }
}

const CHECKS = [checkSums, checkReferences, checkTimes, checkTraps, checkTalk, checkTexts];

/**
 * Reads a client's files and checks that they fit each other; `id` is the folder's name.
 * Errors: {@link ScenarioError} with every mistake of every file; what doesn't fit shows once each file is sound by itself.
 */
export function readScenario(id: string, files: ScenarioFiles): ReadScenario {
  const mistakes: Mistake[] = [];
  const sources = new Map<FileName, YamlSource>();
  const read = <Schema extends z.ZodType>(name: FileName, schema: Schema): z.infer<Schema> | null => {
    try {
      const source = new YamlSource(files[name].path, files[name].text);
      sources.set(name, source);
      return source.parse(schema, sayIssue satisfies Say);
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      mistakes.push(...error.mistakes);
      return null;
    }
  };
  const scenario = read('scenario', ScenarioFile);
  const rivals = read('rivals', RivalsFile);
  const pictures = read('pictures', PicturesFile);
  const plays = read('plays', PlaysFile);
  const talk = read('talk', TalkFile);
  const talkEn = read('talkEn', GrammarFile);
  const talkNl = read('talkNl', GrammarFile);
  const sharedEn = read('sharedEn', GrammarFile);
  const sharedNl = read('sharedNl', GrammarFile);
  const textsNl = read('textsNl', TextsFile);
  if (!scenario || !rivals || !pictures || !plays || !talk || !talkEn || !talkNl || !sharedEn || !sharedNl || !textsNl)
    throw new ScenarioError(mistakes);
  const written = { scenario, rivals, pictures, plays, talk, talkEn, talkNl, sharedEn, sharedNl, textsNl };
  const place = ({ file, path, message }: Found) => sources.get(file)?.mistake(path, message) ?? [];
  const misfits = CHECKS.flatMap((check) => check(written)).flatMap(place);
  if (misfits.length > 0) throw new ScenarioError(misfits);
  return assemble(id, written);
}

function assemble(id: string, written: Written): ReadScenario {
  const { about, ...scenario } = written.scenario;
  return {
    id,
    ...scenario,
    ...written.rivals,
    pictures: written.pictures.map(derivePicture),
    talk: { reasons: written.talk.reasons, grammar: { en: mergeGrammar(written, 'en'), nl: mergeGrammar(written, 'nl') } },
    plays: written.plays,
    texts: {
      ...about,
      dutch: written.textsNl,
      pictures: Object.fromEntries(written.pictures.map(({ id: picture, title, scenes }) => [picture, { title, scenes }])),
    },
  };
}
