import { loadLanguageTools } from '#features/sandbox/language/node.ts';
import {
  appraisePost,
  appraiseReply,
  type LanguageTools,
  type PostAppraisal,
  type PostBackground,
  type ReplyAppraisal,
  type ReplyBackground,
} from '#simulation/appraisal/index.ts';
import type { Post } from '#simulation/actions.ts';
import type { Voice } from '#simulation/scenario.ts';
import type { Language } from '#simulation/vocabulary.ts';

export const TOOLS: Readonly<Record<Language, LanguageTools>> = {
  en: await loadLanguageTools('en'),
  nl: await loadLanguageTools('nl'),
};

const VOICE: Voice = {
  formality: 0.25,
  humour: 0.6,
  emoji: 'few',
  says: { en: ['flour', 'oven'], nl: ['meel', 'oven'] },
  avoids: { en: ['artisan', 'gourmet'], nl: ['ambachtelijk'] },
};

const BACKGROUND: PostBackground = {
  brand: { name: 'Crumb & Co', voice: VOICE },
  names: ['Samira', 'Joost'],
  pillars: [],
  products: [],
  traps: [],
  picture: null,
  recentPosts: [],
};

const POST: Post = {
  network: 'frame',
  format: 'photo',
  pillar: 'craft',
  topic: 'food',
  language: 'en',
  text: '',
  picture: null,
  altText: 'A loaf',
  hasCaptions: true,
  link: null,
  isTagged: false,
  disclosed: false,
};

/** Appraises a post of the bakery; what isn't said is usual. */
export function readPost(text: string, post: Partial<Post> = {}, background: Partial<PostBackground> = {}): PostAppraisal {
  const whole = { ...POST, ...post, text };
  return appraisePost(whole, { ...BACKGROUND, ...background }, TOOLS[whole.language]);
}

/** Appraises the bakery's answer, in public. */
export function readReply(text: string, background: Partial<ReplyBackground> = {}): ReplyAppraisal {
  const whole: ReplyBackground = {
    brand: { name: 'Crumb & Co', voice: VOICE },
    names: ['Samira', 'Joost'],
    language: 'en',
    message: 'The bread I collected on Saturday was burnt underneath. Not what I pay five euros for.',
    reason: { kind: 'complaint', answerNeeds: { en: [], nl: [] }, isPrivate: false },
    isPrivate: false,
    recentReplies: [],
    ...background,
  };
  return appraiseReply(text, whole, TOOLS[whole.language]);
}

/** The reasons found about a quality. */
export const reasonsOf = ({ findings }: Pick<PostAppraisal, 'findings'>, about: string): string[] =>
  findings.filter((finding) => finding.about === about).map(({ reason }) => reason);
