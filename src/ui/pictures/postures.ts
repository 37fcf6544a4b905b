import type { Pose } from './person.ts';

export type Joint = readonly [x: number, y: number];

/** Joints of a grown-up 170 high, feet at 0,0, doing something towards the right. `far` is the limb behind the body. */
export type Posture = {
  readonly head: Joint;
  readonly neck: Joint;
  readonly hip: Joint;
  /** Elbow and hand. */
  readonly arm: readonly [Joint, Joint];
  readonly farArm: readonly [Joint, Joint];
  /** Knee and foot. */
  readonly leg: readonly [Joint, Joint];
  readonly farLeg: readonly [Joint, Joint];
  /** Half the width of the shoulders: narrower from the side. */
  readonly half: number;
};

const UP = {
  head: [0, -151],
  neck: [0, -128],
  hip: [0, -76],
  half: 20,
  leg: [
    [9, -40],
    [10, -3],
  ],
  farLeg: [
    [-9, -40],
    [-10, -3],
  ],
} as const;

export const POSTURES: Readonly<Record<Pose, Posture>> = {
  stand: {
    ...UP,
    arm: [
      [25, -96],
      [22, -70],
    ],
    farArm: [
      [-25, -96],
      [-22, -70],
    ],
  },
  hold: {
    ...UP,
    arm: [
      [28, -94],
      [15, -98],
    ],
    farArm: [
      [-28, -94],
      [-15, -98],
    ],
  },
  reach: {
    ...UP,
    head: [3, -149],
    arm: [
      [30, -98],
      [54, -98],
    ],
    farArm: [
      [14, -92],
      [42, -88],
    ],
    half: 18,
  },
  phone: {
    ...UP,
    head: [4, -148],
    arm: [
      [26, -94],
      [27, -114],
    ],
    farArm: [
      [-24, -96],
      [-20, -72],
    ],
    half: 18,
  },
  worry: {
    ...UP,
    head: [1, -147],
    arm: [
      [29, -104],
      [15, -139],
    ],
    farArm: [
      [-25, -98],
      [-12, -82],
    ],
  },
  wave: {
    ...UP,
    arm: [
      [34, -124],
      [37, -153],
    ],
    farArm: [
      [-25, -96],
      [-22, -70],
    ],
  },
  crouch: {
    head: [20, -99],
    neck: [14, -78],
    hip: [-8, -32],
    half: 17,
    arm: [
      [30, -54],
      [50, -42],
    ],
    farArm: [
      [34, -48],
      [54, -30],
    ],
    leg: [
      [26, -36],
      [14, -3],
    ],
    farLeg: [
      [8, -8],
      [-20, -3],
    ],
  },
  sit: {
    head: [4, -115],
    neck: [0, -93],
    hip: [0, -42],
    half: 18,
    arm: [
      [20, -66],
      [30, -48],
    ],
    farArm: [
      [24, -70],
      [40, -54],
    ],
    leg: [
      [34, -42],
      [38, -3],
    ],
    farLeg: [
      [30, -46],
      [28, -4],
    ],
  },
  run: {
    head: [16, -151],
    neck: [11, -128],
    hip: [0, -78],
    half: 15,
    arm: [
      [-8, -98],
      [12, -84],
    ],
    farArm: [
      [32, -102],
      [42, -122],
    ],
    leg: [
      [-6, -40],
      [-40, -42],
    ],
    farLeg: [
      [30, -58],
      [32, -14],
    ],
  },
  ride: {
    head: [24, -140],
    neck: [13, -121],
    hip: [-14, -78],
    half: 15,
    arm: [
      [22, -92],
      [38, -86],
    ],
    farArm: [
      [28, -96],
      [44, -86],
    ],
    leg: [
      [20, -58],
      [5, -18],
    ],
    farLeg: [
      [14, -52],
      [-6, -30],
    ],
  },
  work: {
    ...UP,
    head: [2, -147],
    arm: [
      [30, -96],
      [10, -80],
    ],
    farArm: [
      [-30, -96],
      [-10, -80],
    ],
  },
  point: {
    ...UP,
    head: [3, -150],
    arm: [
      [32, -112],
      [56, -124],
    ],
    farArm: [
      [-25, -96],
      [-22, -70],
    ],
    half: 19,
  },
  call: {
    ...UP,
    arm: [
      [34, -110],
      [17, -148],
    ],
    farArm: [
      [-25, -96],
      [-22, -70],
    ],
  },
  neck: {
    ...UP,
    head: [7, -145],
    arm: [
      [24, -96],
      [20, -72],
    ],
    farArm: [
      [-42, -130],
      [-6, -138],
    ],
  },
  stretch: {
    ...UP,
    arm: [
      [24, -162],
      [6, -190],
    ],
    farArm: [
      [-24, -162],
      [-6, -190],
    ],
  },
  sing: {
    ...UP,
    head: [0, -152],
    arm: [
      [30, -108],
      [12, -134],
    ],
    farArm: [
      [-36, -112],
      [-50, -138],
    ],
  },
  wide: {
    ...UP,
    arm: [
      [40, -122],
      [64, -142],
    ],
    farArm: [
      [-40, -122],
      [-64, -142],
    ],
  },
  dance: {
    ...UP,
    head: [-5, -151],
    neck: [-3, -128],
    hip: [3, -76],
    half: 19,
    arm: [
      [28, -140],
      [36, -170],
    ],
    farArm: [
      [-34, -108],
      [-54, -94],
    ],
    leg: [
      [20, -44],
      [6, -8],
    ],
    farLeg: [
      [-6, -40],
      [-12, -3],
    ],
  },
  pull: {
    head: [-16, -142],
    neck: [-14, -120],
    hip: [-2, -72],
    half: 17,
    arm: [
      [14, -100],
      [42, -92],
    ],
    farArm: [
      [10, -94],
      [48, -88],
    ],
    leg: [
      [22, -46],
      [20, -3],
    ],
    farLeg: [
      [-16, -44],
      [-34, -3],
    ],
  },
  lie: {
    ...UP,
    arm: [
      [26, -98],
      [14, -74],
    ],
    farArm: [
      [-24, -98],
      [-12, -82],
    ],
  },
  carry: {
    ...UP,
    head: [-2, -151],
    arm: [
      [30, -126],
      [22, -152],
    ],
    farArm: [
      [-24, -98],
      [-22, -72],
    ],
  },
};

/** Postures that are seen from the side. */
export const isSideways = (pose: Pose): boolean => SIDEWAYS.has(pose);
const SIDEWAYS: ReadonlySet<Pose> = new Set<Pose>(['crouch', 'run', 'ride', 'sit', 'reach', 'pull', 'point']);

/** Between whose hands a thing is held, in the pose `hold`. */
export const HANDS: Joint = [0, -89];
