/** What a text is about, by the words in it. */
import { TOPICS, type Topic } from '../vocabulary.ts';
import { openJudge, type Judgement } from './judge.ts';
import { findPhrases } from './reading/phrases.ts';
import { cutTokens, type Token } from './reading/tokens.ts';
import type { PostView } from './view.ts';

export type TopicRead = { readonly fit: number; readonly likely: Topic | null; readonly judgement: Judgement };

export function judgeTopic(view: PostView): TopicRead {
  const weights = weighTopics(view);
  const judge = openJudge('topic', 0.5);
  let likely: Topic | null = null;
  let most = 0;
  for (const topic of TOPICS) {
    if (weights[topic] > most) [likely, most] = [topic, weights[topic]];
  }
  if (likely === null) {
    judge.note(0, 'topic-unclear', null, [view.post.topic]);
    return { fit: 0.5, likely, judgement: judge.close() };
  }
  const fit = weights[view.post.topic] / most;
  if (fit >= 0.5) judge.note(fit - 0.5, 'topic-kept', null, [view.post.topic]);
  else judge.note(fit - 0.5, 'topic-other', null, [view.post.topic, likely]);
  return { fit, likely, judgement: judge.close() };
}

/** A picture says as much as a product's name. */
const PICTURED = 1.5;

type Weights = Record<Topic, number>;

function weighTopics({ reading, lexicon, background }: PostView): Weights {
  const weights: Weights = {
    family: 0,
    food: 0,
    sport: 0,
    home: 0,
    local: 0,
    money: 0,
    career: 0,
    tech: 0,
    climate: 0,
    music: 0,
    making: 0,
    screen: 0,
  };
  // What the client posts about is likelier, by as much as one word.
  for (const { topic } of background.pillars) if (weights[topic] === 0) weights[topic] = 0.8;
  // A picture is seen before a word is read.
  if (background.picture) weights[background.picture.topic] += PICTURED;
  const tagged = tagWords(reading.tokens);
  const first = reading.lines[0]?.to ?? 0;
  for (const topic of TOPICS) {
    const seen = new Map<string, number>();
    for (const hit of findPhrases(reading.tokens, lexicon.topics[topic])) {
      const times = seen.get(hit.text) ?? 0;
      seen.set(hit.text, times + 1);
      // The same word again says less; what stands in the first line says more.
      weights[topic] += (times === 0 ? 1 : 0.35) * (hit.to <= first ? 1.2 : 1);
    }
    weights[topic] += 0.5 * findPhrases(tagged, lexicon.topics[topic]).length;
  }
  for (const product of background.products) {
    const name = cutTokens(product.name[reading.language])
      .map(({ lower }) => lower)
      .join(' ');
    if (
      name !== '' &&
      reading.words
        .map(({ lower }) => lower)
        .join(' ')
        .includes(name)
    )
      weights[product.topic] += 1.5;
  }
  return weights;
}

/** Hashtags as words of their own, parted by signs so that they make no phrases. */
const tagWords = (tokens: readonly Token[]): readonly Token[] =>
  tokens
    .filter(({ kind }) => kind === 'hashtag')
    .flatMap((token): Token[] => {
      const lower = token.lower.slice(1);
      return [
        { ...token, kind: 'word', text: lower, lower },
        { ...token, kind: 'mark', text: ' ', lower: ' ' },
      ];
    });
