/** Actions as they come in from outside: a file, or later a browser. The schema infers to the engine's own types. */
import { z } from 'zod';
import type { Action } from '#simulation/actions.ts';
import { PICTURE_RIGHTS } from '#simulation/scenario.ts';
import { CROP_SHAPES, FORMATS, LANGUAGES, NETWORKS, TOPICS } from '#simulation/vocabulary.ts';

const id = z.string().min(1).max(80);
const hour = z.int().min(0);
const text = z.string().max(10_000);
const euro = z.number().min(0, 'must not be negative');
const language = z.enum(LANGUAGES);

const share = z.number().min(0).max(1);

const OwnPicture = z.strictObject({
  topic: z.enum(TOPICS),
  product: id.nullable(),
  faces: z.int().min(0).max(100),
  ages: z.array(z.enum(['child', 'young', 'adult', 'old'])).max(4),
  hasText: z.boolean(),
  brightness: share,
  clutter: share,
  isNear: z.boolean(),
  rights: z.enum(PICTURE_RIGHTS),
});
const Crop = z.strictObject({ shape: z.enum(CROP_SHAPES), zoom: z.number().min(1).max(8), x: share, y: share });
const Post = z.strictObject({
  network: z.enum(NETWORKS),
  format: z.enum(FORMATS),
  pillar: id,
  topic: z.enum(TOPICS),
  language,
  text,
  picture: id.nullable(),
  ownPicture: OwnPicture.exactOptional(),
  crop: Crop.exactOptional(),
  altText: text,
  hasCaptions: z.boolean(),
  link: id.nullable(),
  isTagged: z.boolean(),
  disclosed: z.boolean(),
});
const Hypothesis = z.strictObject({
  metric: z.enum(['reach', 'engagementRateByReach', 'clicks', 'comments', 'shares', 'saves', 'orders']),
  above: z.number(),
  because: text,
});
const AdSet = z.strictObject({
  id,
  network: z.enum(NETWORKS),
  objective: z.enum(['reach', 'traffic', 'leads', 'sales']),
  audience: z.strictObject({
    topics: z.array(z.enum(TOPICS)),
    kind: z.enum(['broad', 'interests', 'followers', 'visitors', 'lookalike']),
    excludesBuyers: z.boolean(),
  }),
  euroPerDay: euro,
  bidEuro: euro.nullable(),
  from: hour,
  to: hour,
  hours: z.array(z.int().min(0).max(23)),
  isSplit: z.boolean().exactOptional(),
});
const Contest = z.strictObject({
  id,
  network: z.enum(NETWORKS),
  mechanic: z.enum(['like-and-follow', 'tag-friends', 'comment', 'make-something']),
  prizeEuro: euro,
  isOwnProduct: z.boolean(),
  hours: z.int().min(1),
  rules: text,
  post: Post,
});

const action = <Kind extends string, Shape extends z.ZodRawShape>(kind: Kind, shape: Shape) =>
  z.strictObject({ id, hour, kind: z.literal(kind), ...shape });

const AnyAction = z.discriminatedUnion('kind', [
  action('schedule-post', { post: Post, at: hour, hypothesis: Hypothesis.nullable() }),
  action('move-post', { target: id, at: hour }),
  action('edit-post', { target: id, post: Post }),
  action('cancel-post', { target: id }),
  action('delete-post', { target: id }),
  action('pause-everything', {}),
  action('resume-everything', {}),
  action('ask-approval', { target: id }),
  action('reply', { target: id, text, isPrivate: z.boolean() }),
  action('like-message', { target: id }),
  action('hide-message', { target: id }),
  action('report-message', { target: id }),
  action('escalate-message', { target: id }),
  action('start-ad-set', { adSet: AdSet, ads: z.array(z.strictObject({ id, adSet: id, post: Post })) }),
  action('edit-ad-set', { target: id, euroPerDay: euro, bidEuro: euro.nullable() }),
  action('pause-ad', { target: id }),
  action('resume-ad', { target: id }),
  action('appeal-ad', { target: id, text }),
  action('hire-influencer', { influencer: id, at: hour, post: Post, freedom: z.boolean() }),
  action('start-contest', { contest: Contest }),
  action('make-statement', { networks: z.array(z.enum(NETWORKS)), text, language }),
  action('ask-client', { question: id }),
  action('report-to-client', { text, language }),
]);

export const ActionsFile: z.ZodType<Action[]> = z.array(AnyAction);
