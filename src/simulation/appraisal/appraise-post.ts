/** A post as its audience will feel it, with a reason for each judgement. */
import type { Post } from '../actions.ts';
import { judgeCallToAction } from './call-to-action.ts';
import { judgeClarity } from './clarity.ts';
import { judgeCraft } from './craft.ts';
import { judgeFeeling } from './feeling.ts';
import { judgeHook } from './hook.ts';
import { openJudge } from './judge.ts';
import { judgeNativeFit } from './native-fit.ts';
import { judgePersonality } from './personality.ts';
import { judgePromotion } from './promotion.ts';
import { similarityTo } from './similarity.ts';
import { judgeTopic } from './topic.ts';
import { springTraps } from './traps.ts';
import type { Finding, LanguageTools, PostAppraisal, PostBackground } from './types.ts';
import { judgeUsefulness } from './usefulness.ts';
import { viewPost, type PostView } from './view.ts';
import { judgeVoice } from './voice.ts';

/** Appraises a post; `tools` are those of the post's language. Pure: the same post is judged alike everywhere. */
export function appraisePost(post: Post, background: PostBackground, tools: LanguageTools): PostAppraisal {
  const view = viewPost(post, background, tools);
  const { reading, lexicon, traits } = view;
  const usefulness = judgeUsefulness(view);
  const personality = judgePersonality(view);
  const feeling = judgeFeeling(reading);
  const judged = {
    hook: judgeHook(view),
    clarity: judgeClarity(reading, traits, tools),
    usefulness,
    promotion: judgePromotion(view),
    personality,
    craft: judgeCraft(reading, tools),
    voice: judgeVoice({ reading, lexicon, traits, voice: background.brand.voice }),
    nativeFit: judgeNativeFit(view),
  };
  const call = judgeCallToAction(view);
  const topic = judgeTopic(view);
  const traps = springTraps(view);
  const repeats = findRepeats(view);
  const values = Object.values(judged).flatMap(({ findings }) => findings);
  return {
    qualities: {
      hook: judged.hook.value,
      clarity: judged.clarity.value,
      usefulness: usefulness.value,
      valence: feeling.valence,
      arousal: feeling.arousal,
      promotion: judged.promotion.value,
      personality: personality.value,
      craft: judged.craft.value,
      voice: judged.voice.value,
      nativeFit: judged.nativeFit.value,
      callToAction: call.judgement.value,
    },
    asks: call.asks,
    begs: call.begs,
    isQuestion: reading.sentences.some(({ mark }) => mark === '?'),
    hashtags: reading.tokens.filter(({ kind }) => kind === 'hashtag').length,
    characters: reading.characters,
    topicFit: topic.fit,
    likelyTopic: topic.likely,
    repeats: repeats.most,
    traps: traps.traps,
    findings: [
      ...values,
      ...feeling.findings,
      ...call.judgement.findings,
      ...topic.judgement.findings,
      ...traps.findings,
      ...repeats.findings,
    ],
  };
}

/** The likeness to the likest of the client's last posts; what that does is the engine's affair. */
function findRepeats({ post, background }: PostView): { readonly most: number; readonly findings: readonly Finding[] } {
  const judge = openJudge('novelty', 0);
  const likenessOf = similarityTo(post.text);
  const most = background.recentPosts.slice(0, 12).reduce((highest, text) => Math.max(highest, likenessOf(text)), 0);
  if (most > 0.4) judge.note(0, 'novelty-repeats', null, [String(Math.round(most * 100))]);
  return { most, findings: judge.close().findings };
}
