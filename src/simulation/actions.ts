/**
 * What a learner can do. A run is its scenario, its seed and the list of these, each with the hour at which it is done;
 * every id is made by the one who acts, so that a list can be replayed and one action changed without renaming the others.
 */
import type { Picture } from './scenario.ts';
import type { CropShape, Format, Language, NetworkId, SimHour, Topic } from './vocabulary.ts';

/** What the learner says is to be seen on a picture of their own. The picture stays in their browser: a replay needs no more. */
export type OwnPicture = Omit<Picture, 'id' | 'scenes'>;

/**
 * Which part of a picture is shown; nothing in the run depends on it. `zoom` 1 is the largest part of that shape, `x` and
 * `y` say where it lies in the room that is left: 0 at the left or top, 1 at the right or bottom.
 */
export type Crop = { readonly shape: CropShape; readonly zoom: number; readonly x: number; readonly y: number };

export type Post = {
  readonly network: NetworkId;
  readonly format: Format;
  readonly pillar: string;
  readonly topic: Topic;
  readonly language: Language;
  readonly text: string;
  /** A picture of the client's library, or one of the learner's own whose attributes they state; null for none. */
  readonly picture: string | null;
  /** Only with one of the learner's own. */
  readonly ownPicture?: OwnPicture;
  /** Left out where it is shown as the network shows it by itself. */
  readonly crop?: Crop;
  readonly altText: string;
  /** Video only: spoken words are also written. */
  readonly hasCaptions: boolean;
  /** A landing page's id; null for no link. */
  readonly link: string | null;
  /** utm_source, utm_medium and utm_campaign are all filled in. */
  readonly isTagged: boolean;
  /** Says that it is advertising, where it is. */
  readonly disclosed: boolean;
};

/** What the learner expects, said before it goes out. */
export type Hypothesis = {
  readonly metric: 'reach' | 'engagementRateByReach' | 'clicks' | 'comments' | 'shares' | 'saves' | 'orders';
  readonly above: number;
  readonly because: string;
};

export type Audience = {
  /** Observable attributes only: topics of interest, rhythm is not one of them. Empty means everybody. */
  readonly topics: readonly Topic[];
  readonly kind: 'broad' | 'interests' | 'followers' | 'visitors' | 'lookalike';
  readonly excludesBuyers: boolean;
};

export type AdSet = {
  readonly id: string;
  readonly network: NetworkId;
  readonly objective: 'reach' | 'traffic' | 'leads' | 'sales';
  readonly audience: Audience;
  readonly euroPerDay: number;
  /** Highest price for one result, in euros; null leaves it to the network. */
  readonly bidEuro: number | null;
  readonly from: SimHour;
  readonly to: SimHour;
  /** Hours of the day in which it runs; empty for all. */
  readonly hours: readonly number[];
  /** A split test: each member belongs to one of the ads by lot. Otherwise delivery favours the ad that is predicted to do better. */
  readonly isSplit?: boolean;
};
export type Ad = { readonly id: string; readonly adSet: string; readonly post: Post };

export type Contest = {
  readonly id: string;
  readonly network: NetworkId;
  readonly mechanic: 'like-and-follow' | 'tag-friends' | 'comment' | 'make-something';
  readonly prizeEuro: number;
  /** The prize is the client's own product: those who come for it care more. */
  readonly isOwnProduct: boolean;
  readonly hours: number;
  readonly rules: string;
  readonly post: Post;
};

export type Action = { readonly id: string; readonly hour: SimHour } & (
  | { readonly kind: 'schedule-post'; readonly post: Post; readonly at: SimHour; readonly hypothesis: Hypothesis | null }
  | { readonly kind: 'move-post'; readonly target: string; readonly at: SimHour }
  | { readonly kind: 'edit-post'; readonly target: string; readonly post: Post }
  | { readonly kind: 'cancel-post'; readonly target: string }
  | { readonly kind: 'delete-post'; readonly target: string }
  | { readonly kind: 'pause-everything' }
  | { readonly kind: 'resume-everything' }
  | { readonly kind: 'ask-approval'; readonly target: string }
  | { readonly kind: 'reply'; readonly target: string; readonly text: string; readonly isPrivate: boolean }
  | { readonly kind: 'like-message'; readonly target: string }
  | { readonly kind: 'hide-message'; readonly target: string }
  | { readonly kind: 'report-message'; readonly target: string }
  | { readonly kind: 'escalate-message'; readonly target: string }
  | { readonly kind: 'start-ad-set'; readonly adSet: AdSet; readonly ads: readonly Ad[] }
  | { readonly kind: 'edit-ad-set'; readonly target: string; readonly euroPerDay: number; readonly bidEuro: number | null }
  | { readonly kind: 'pause-ad'; readonly target: string }
  | { readonly kind: 'resume-ad'; readonly target: string }
  | { readonly kind: 'appeal-ad'; readonly target: string; readonly text: string }
  | {
      readonly kind: 'hire-influencer';
      readonly influencer: string;
      readonly at: SimHour;
      readonly post: Post;
      readonly freedom: boolean;
    }
  | { readonly kind: 'start-contest'; readonly contest: Contest }
  | {
      readonly kind: 'make-statement';
      readonly networks: readonly NetworkId[];
      readonly text: string;
      readonly language: Language;
    }
  | { readonly kind: 'ask-client'; readonly question: string }
  | { readonly kind: 'report-to-client'; readonly text: string; readonly language: Language }
);
export type ActionKind = Action['kind'];
export type ActionOf<Kind extends ActionKind> = Extract<Action, { kind: Kind }>;
