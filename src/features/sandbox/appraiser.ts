import {
  appraisePost,
  appraiseReply,
  appraiseReport,
  appraiseStatement,
  type LanguageTools,
  type PostAppraisal,
} from '#simulation/appraisal/index.ts';
import type { Post } from '#simulation/actions.ts';
import type { AppraiseReply, AppraiseReport, AppraiseStatement } from '#simulation/conversation/message.ts';
import { pictureOf } from '#simulation/feed/publish.ts';
import type { Scenario } from '#simulation/scenario.ts';
import type { Language } from '#simulation/vocabulary.ts';

/** Words that the client's own people and places give to the dictionary. */
const namesOf = (scenario: Scenario): string[] =>
  [scenario.brand.name, scenario.client.name, ...scenario.products.flatMap(({ name }) => [name.en, name.nl])]
    .concat(
      scenario.competitors.map(({ name }) => name),
      scenario.influencers.map(({ name }) => name),
    )
    .flatMap((name) => name.split(/[^\p{L}\p{N}’'-]+/u))
    .filter((word) => word !== '');

type Tools = Readonly<Record<Language, LanguageTools>>;

/** Reads a scenario's posts with the language tools; the same post beside the same earlier ones is read once. */
export function createAppraiser(scenario: Scenario, tools: Tools) {
  const names = namesOf(scenario);
  const known = new Map<string, PostAppraisal>();
  return (post: Post, recent: readonly Post[]): PostAppraisal => {
    const recentPosts = recent.map(({ text }) => text);
    const key = JSON.stringify([post, recentPosts]);
    const before = known.get(key);
    if (before) return before;
    const { brand, pillars, products, traps } = scenario;
    const background = { brand, names, pillars, products, traps, picture: pictureOf(scenario, post), recentPosts };
    const appraisal = appraisePost(post, background, tools[post.language]);
    known.set(key, appraisal);
    return appraisal;
  };
}

type TalkAppraiser = {
  readonly appraiseReply: AppraiseReply;
  readonly appraiseStatement: AppraiseStatement;
  readonly appraiseReport: AppraiseReport;
};

/** Reads what the learner answers people, says in a crisis, and reports to the client. */
export function createTalkAppraiser(scenario: Scenario, tools: Tools): TalkAppraiser {
  const { brand, crisis } = scenario;
  const names = namesOf(scenario);
  return {
    appraiseReply: (text, message) => appraiseReply(text, { brand, names, ...message }, tools[message.language]),
    appraiseStatement: (text, language) =>
      appraiseStatement(text, { brand, names, language, needs: crisis.statementNeeds[language] }, tools[language]),
    appraiseReport: (text, language) => appraiseReport(text, { language, names }, tools[language]),
  };
}
