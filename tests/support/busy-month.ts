/** A list of actions that touches most of what a learner can do, for the small shop with everything in it. */
import type { Action } from '#simulation/actions.ts';
import type { Setup } from '#simulation/run.ts';
import type { Scenario } from '#simulation/scenario.ts';
import { adOf, adSetOn, appraiseByName, competitor, contestOn, influencer, postOn, shop } from './small-world.ts';

export const busyShop = (more: Partial<Scenario> = {}): Scenario => {
  const plain = shop();
  return shop({
    brand: { ...plain.brand, followers: { frame: 300, loopa: 200, chirp: 100, commons: 300 } },
    team: { ...plain.team, hoursPerWeek: 1000 },
    competitors: [competitor()],
    influencers: [influencer({ followers: 300 })],
    ...more,
  });
};

export const busySetup = (more: Partial<Setup> = {}): Setup => ({
  scenario: busyShop(),
  seed: 7,
  members: 2000,
  appraise: appraiseByName,
  ...more,
});

export const plan = (id: string, at: number, post = postOn('frame'), hour = 0): Action => ({
  id,
  hour,
  kind: 'schedule-post',
  at,
  post,
  hypothesis: null,
});

/** In order of hour. The last hour is 150. */
export const busyActions = (): Action[] => [
  plan('frame-1', 12),
  plan('frame-2', 36),
  plan('chirp-1', 13, postOn('chirp', { format: 'text' })),
  plan('loopa-1', 19, postOn('loopa', { format: 'video' })),
  plan('commons-1', 60, postOn('commons')),
  {
    id: 'ads',
    hour: 8,
    kind: 'start-ad-set',
    adSet: adSetOn('commons', { from: 9, to: 160 }),
    ads: [adOf('ad-1'), adOf('ad-2')],
  },
  { id: 'job', hour: 20, kind: 'hire-influencer', influencer: 'mila', at: 45, post: postOn('frame'), freedom: true },
  plan('frame-3', 90, postOn('frame', { format: 'carousel' }), 30),
  { id: 'move', hour: 30, kind: 'move-post', target: 'frame-2', at: 42 },
  { id: 'edit', hour: 30, kind: 'edit-post', target: 'commons-1', post: postOn('commons', { topic: 'family' }) },
  { id: 'dearer', hour: 50, kind: 'edit-ad-set', target: 'set', euroPerDay: 20, bidEuro: null },
  { id: 'contest', hour: 55, kind: 'start-contest', contest: contestOn('frame', { hours: 48 }) },
  { id: 'pause', hour: 70, kind: 'pause-everything' },
  { id: 'resume', hour: 75, kind: 'resume-everything' },
  { id: 'delete', hour: 95, kind: 'delete-post', target: 'frame-3' },
  plan('commons-2', 130, postOn('commons', { link: null }), 100),
  { id: 'cancel', hour: 120, kind: 'cancel-post', target: 'commons-2' },
  plan('chirp-2', 150, postOn('chirp'), 150),
];
