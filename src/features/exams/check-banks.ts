import { SourceError } from '#yaml/yaml-source.ts';
import { readBanks } from './bank/read-bank.ts';

/** The second half of `npm run lessons`: reads every bank, says what is wrong with file, line and field, and counts. */
try {
  for (const { track, topics, questions } of await readBanks(new URL('../../../', import.meta.url))) {
    const kinds = Object.entries(Object.groupBy(questions, ({ kind }) => kind));
    const counted = kinds.map(([kind, ofKind]) => `${ofKind.length} ${kind}`).join(', ');
    console.log(`content/exams/${track}.yaml: ${questions.length} questions on ${topics.length} topics (${counted})`);
  }
} catch (error) {
  if (!(error instanceof SourceError)) throw error;
  console.log(error.message);
  process.exitCode = 1;
}
