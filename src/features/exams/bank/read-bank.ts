import { glob, readFile } from 'node:fs/promises';
import { type Mistake, SourceError, YamlSource } from '#yaml/yaml-source.ts';
import { Bank, type Question } from './schema.ts';

const FOLDER = 'content/exams';

/** Reads one bank. Errors: {@link SourceError} with every mistake in it, each with line, field and what to do. */
export function readBank(file: string, source: string): Bank {
  const yaml = new YamlSource(file, source);
  const bank = yaml.parse(Bank, (issue) => issue.message);
  const mistakes = mistakesIn(bank, yaml);
  if (mistakes.length > 0) throw new SourceError(mistakes);
  return bank;
}

/** Reads all banks from `content/exams` below the project's folder, on plain Node. */
export async function readBanks(root: URL): Promise<Bank[]> {
  const files: string[] = [];
  for await (const file of glob(`${FOLDER}/*.yaml`, { cwd: root.pathname })) files.push(file);
  return Promise.all(files.sort().map(async (file) => readBank(file, await readFile(new URL(file, root), 'utf8'))));
}

function mistakesIn(bank: Bank, yaml: YamlSource): Mistake[] {
  const { track, topics, questions } = bank;
  const mistakes: Mistake[] = [];
  if (!yaml.file.endsWith(`/${track}.yaml`))
    mistakes.push(yaml.mistake(['track'], `is "${track}", but the file is ${yaml.file}. A bank is named after its track.`));
  const known = topics.map(({ id }) => id);
  topics.forEach(({ id }, i) => {
    if (!questions.some(({ topic }) => topic === id))
      mistakes.push(yaml.mistake(['topics', i], `"${id}" has no question. Every topic of the syllabus is asked about.`));
  });
  questions.forEach((question, i) => {
    const at = (field: string, message: string) => mistakes.push(yaml.mistake(['questions', i, field], message));
    if (!question.id.startsWith(`${track}-`)) at('id', `is "${question.id}". It begins with "${track}-".`);
    if (questions.findIndex(({ id }) => id === question.id) < i)
      at('id', `"${question.id}" stands there already. Take the next number.`);
    if (!known.includes(question.topic)) at('topic', `is "${question.topic}". The topics are ${known.join(', ')}.`);
    const { nl } = question;
    if (nl && lettersOf(question) !== nl.texts.map(({ id }) => id).join(''))
      at('nl', `has the answers ${nl.texts.map(({ id }) => id).join(', ')}. It needs those of the original, in its order.`);
  });
  return mistakes;
}

function lettersOf(question: Question): string {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return question.answers.map(({ id }) => id).join('');
    case 'order':
      return question.steps.map(({ id }) => id).join('');
    case 'number':
      return '';
  }
}
