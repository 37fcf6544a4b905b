/** A learner's inbox shows forty messages: on none of its screens may two people say the same sentence. */
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { createAppraiser, createTalkAppraiser } from '#features/sandbox/appraiser.ts';
import { loadLanguageTools } from '#features/sandbox/language/node.ts';
import { listScenarioFolders, readScenarioFolder } from '#features/sandbox/scenarios/read-folder.ts';
import { type InboxItem, inboxOf } from '#simulation/conversation/inbox.ts';
import { POLICY } from '#simulation/policies/index.ts';
import { playPolicy, type PolicyName } from '#simulation/policies/policy.ts';
import { LANGUAGES, type Language } from '#simulation/vocabulary.ts';

const ROOT = pathToFileURL(`${process.cwd()}/`);
const SCREEN = 40;
/** A town that answers a textbook learner, and one in which nobody says anything and a storm goes unanswered. */
const RUNS: readonly { policy: PolicyName; members: number; seed: number }[] = [
  { policy: 'textbook', members: 2000, seed: 1 },
  { policy: 'textbook', members: 2000, seed: 2 },
  { policy: 'idle', members: 8000, seed: 3 },
];
const tools = { en: await loadLanguageTools('en'), nl: await loadLanguageTools('nl') };
const clients = await listScenarioFolders(ROOT);

async function inboxIn(
  client: string,
  language: Language,
  { policy, members, seed }: (typeof RUNS)[number],
): Promise<InboxItem[]> {
  const scenario = await readScenarioFolder(ROOT, client);
  const appraisers = { appraise: createAppraiser(scenario, tools), ...createTalkAppraiser(scenario, tools) };
  const setup = { scenario, seed, members, language, ...appraisers };
  return inboxOf(playPolicy(setup, scenario.plays, POLICY[policy], scenario.weeks));
}

/** Sentences with a word in them that stand in two places less than a screen apart. */
function findRepeats(texts: readonly string[]): string[] {
  const lastAt = new Map<string, number>();
  return texts.flatMap((text, i) =>
    text
      .toLowerCase()
      .split(/(?<=[.!?…][’”"')]*)\s+/)
      .filter((sentence) => /\p{L}/u.test(sentence))
      .filter((sentence) => {
        const before = lastAt.get(sentence);
        lastAt.set(sentence, i);
        return before !== undefined && i - before < SCREEN;
      }),
  );
}

const CASES = clients.flatMap((client) => LANGUAGES.map((language) => [client, language] as const));

test.each(CASES)('on no screen of %s, in %s, does anybody repeat a sentence', { timeout: 120_000 }, async (client, language) => {
  for (const run of RUNS) {
    const inbox = await inboxIn(client, language, run);
    expect(inbox.length).toBeGreaterThan(10);
    expect(findRepeats(inbox.map(({ text }) => text))).toEqual([]);
    expect(inbox.filter(({ text, stars }) => stars !== null && text.split('★').length - 1 !== stars)).toEqual([]);
  }
});
