/** Posts as an ordinary team writes them: a forecast is of a plan, and nobody has written its texts yet. */
import type { Post } from '#simulation/actions.ts';
import type { PostAppraisal, PostQualities } from '#simulation/appraisal/types.ts';
import { draw, hashText, mix } from '#simulation/draw.ts';
import { clamp, normalQuantile } from '#simulation/maths.ts';
import { AVERAGE } from '#simulation/reactions/multipliers.ts';
import type { LandingPage, Scenario } from '#simulation/scenario.ts';
import type { Aim, Slot } from '../plan.ts';

/** What an aim makes of an average post: who sells sells, who asks gets answers. Sizes are the house's. */
const BY_AIM: Readonly<Record<Aim, { readonly qualities: Partial<PostQualities>; readonly asks: PostAppraisal['asks'] }>> = {
  tell: { qualities: { promotion: 0.15, callToAction: 0.2 }, asks: 'nothing' },
  talk: { qualities: { promotion: 0.1, callToAction: 0.4 }, asks: 'comment' },
  visit: { qualities: { promotion: 0.3, callToAction: 0.65 }, asks: 'click' },
  sell: { qualities: { promotion: 0.75, callToAction: 0.7 }, asks: 'buy' },
};

/** Spread from post to post, as wide as that of the brand that the engine is calibrated with. */
const SPREAD = { hook: 0.13, usefulness: 0.14, valence: 0.2, arousal: 0.12, personality: 0.13 } as const;
const SPREAD_NAMES = ['hook', 'usefulness', 'valence', 'arousal', 'personality'] as const;
const CHARACTERS = 160;

/** The post that a slot becomes; its text is a key, under which {@link appraiserFor} judges it. */
export function postOf(slot: Slot, scenario: Scenario): Post {
  const { network, format, pillar, aim } = slot;
  const topic = scenario.pillars.find(({ id }) => id === pillar)?.topic ?? 'local';
  const link = aim === 'visit' || aim === 'sell' || format === 'link' ? (pageFor(slot, scenario)?.id ?? null) : null;
  return {
    network,
    format,
    pillar,
    topic,
    language: 'en',
    text: `${slot.id} ${aim}`,
    picture: null,
    altText: 'described',
    hasCaptions: true,
    link,
    isTagged: true,
    disclosed: false,
  };
}

/** Where a post leads: what sells to where the pillar's product is sold, what invites to the best page there is. */
function pageFor({ pillar, aim }: Slot, { pages, pillars, products }: Scenario): LandingPage | undefined {
  const topic = pillars.find(({ id }) => id === pillar)?.topic;
  const best = [...pages].sort((a, b) => b.quality - a.quality || (a.id < b.id ? -1 : 1));
  if (aim !== 'sell') return best[0];
  const selling = best.filter(({ product }) => product !== null);
  return selling.find(({ product }) => products.find(({ id }) => id === product)?.topic === topic) ?? selling[0] ?? best[0];
}

/** Judges the posts of one play: every text is as good as luck has it, the same under the same seed. */
export function appraiserFor(seed: number) {
  return ({ text }: Post): PostAppraisal => {
    const { qualities: aimed, asks } = BY_AIM[aimOf(text)];
    const qualities: Record<keyof PostQualities, number> = { ...AVERAGE, ...aimed };
    for (const name of SPREAD_NAMES) {
      const u = clamp(draw(mix(hashText(text), seed), name.length), 0.001, 0.999);
      qualities[name] = clamp(qualities[name] + SPREAD[name] * normalQuantile(u), name === 'valence' ? -1 : 0, 1);
    }
    return {
      qualities,
      asks,
      begs: 0,
      isQuestion: asks === 'comment',
      hashtags: 2,
      characters: CHARACTERS,
      topicFit: 1,
      likelyTopic: null,
      repeats: 0,
      traps: [],
      findings: [],
    };
  };
}

function aimOf(text: string): Aim {
  const aim = text.split(' ')[1];
  return aim === 'talk' || aim === 'visit' || aim === 'sell' ? aim : 'tell';
}
