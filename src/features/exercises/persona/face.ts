/** One piece of a drawn face, in a square of 200 by 200: filled, or a line of a width. */
export type FaceShape = {
  readonly d: string;
  readonly fill?: string;
  /** Whether inner outlines are holes (even-odd), or fillings that overlap. */
  readonly rule?: 'evenodd';
  readonly line?: string;
  readonly width?: number;
};

const SKINS = [
  ['#f4d6c0', '#e4b99d'],
  ['#e3b08c', '#cf9570'],
  ['#c98d65', '#b07650'],
  ['#9b6444', '#845236'],
  ['#6d4431', '#573425'],
] as const;
const HAIRS = ['#2a211d', '#55382a', '#8a5a33', '#c79a5e', '#a9472f'] as const;
const DARK_HAIRS = 2;
const GREY = '#aaa49b';
type Cloth = readonly [plain: string, fold: string];
const CLOTHS: readonly [Cloth, ...Cloth[]] = [
  ['#1f6a68', '#185553'],
  ['#c4492f', '#a53a24'],
  ['#dca23c', '#c18a29'],
  ['#414b86', '#333c6f'],
  ['#6b7f57', '#586a47'],
  ['#7d3d59', '#683049'],
];
const PAPERS = ['#efe0c6', '#d9e6e0', '#f0d5c7', '#dcdded', '#e8e3cf'] as const;
const INK = '#2b2320';

/** A number from 0 to `count` - 1, the same for the same face and purpose (the finaliser of MurmurHash3). */
function draw(face: number, purpose: number, count: number): number {
  let h = Math.imul(face + 1, 0x9e3779b1) ^ Math.imul(purpose, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0) % count;
}

function pick<T>(face: number, purpose: number, items: readonly [T, ...T[]]): T {
  return items[draw(face, purpose, items.length)] ?? items[0];
}

const dot = (x: number, y: number, r: number) => `M${x - r} ${y}A${r} ${r} 0 1 1 ${x + r} ${y}A${r} ${r} 0 1 1 ${x - r} ${y}Z`;

/** Hair behind and before the head; `back` is drawn first. */
const STYLES = [
  {
    back: '',
    front: 'M58 88C50 34 84 28 102 28C132 28 150 46 142 88C138 73 133 62 124 58C104 65 82 63 74 62C66 67 61 75 58 88Z',
  },
  {
    back: 'M50 92C44 26 156 26 150 92C153 116 152 130 144 142H56C48 130 47 116 50 92Z',
    front: 'M60 84C63 56 84 50 108 50C126 50 136 62 140 84C144 42 122 32 100 32S56 42 60 84Z',
  },
  {
    back: [
      dot(62, 62, 20),
      dot(78, 44, 20),
      dot(100, 37, 21),
      dot(122, 44, 20),
      dot(138, 62, 20),
      dot(56, 82, 15),
      dot(144, 82, 15),
    ].join(''),
    front: [dot(74, 58, 11), dot(90, 52, 11), dot(106, 51, 11), dot(122, 55, 11)].join(''),
  },
  { back: dot(100, 26, 18), front: 'M60 86C56 44 78 36 100 36S144 44 140 86C136 70 126 60 100 59S64 70 60 86Z' },
  { back: '', front: 'M60 92C55 76 58 64 66 58C66 72 65 80 63 92ZM140 92C145 76 142 64 134 58C134 72 135 80 137 92Z' },
  {
    back: 'M52 88C46 28 154 28 148 88C152 120 158 150 152 176H48C42 150 48 120 52 88Z',
    front: 'M60 88C60 58 72 46 96 44C90 60 74 74 60 88ZM140 88C141 60 128 46 96 44C106 60 126 72 140 88Z',
  },
  {
    back: '',
    front: 'M58 84C52 42 78 28 104 30C136 30 148 52 141 84C139 72 136 66 130 62C120 52 108 56 92 50C82 62 66 66 58 84Z',
  },
] as const;
const SCARF =
  'M100 24C52 24 44 68 50 108C52 138 70 156 100 156S148 138 150 108C156 68 148 24 100 24ZM100 51C126 51 136 68 136 88C136 116 120 138 100 138S64 116 64 88C64 68 74 51 100 51Z';

/**
 * A face for a portrait, as flat shapes from back to front. It comes from its number alone, apart from grey hair that
 * is likelier with age: what a learner writes about sex or origin draws nothing.
 */
export function drawFace(face: number, age: number | null): FaceShape[] {
  const tone = draw(face, 1, SKINS.length);
  const [skin, shade] = SKINS[tone] ?? SKINS[0];
  const [cloth, fold] = pick(face, 3, CLOTHS);
  const isGrey = age !== null && age + draw(face, 9, 24) > 66;
  const hair = isGrey ? GREY : (HAIRS[draw(face, 2, tone > 2 ? DARK_HAIRS : HAIRS.length)] ?? HAIRS[0]);
  const hasScarf = draw(face, 4, 9) === 0;
  const style = STYLES[draw(face, 5, STYLES.length)] ?? STYLES[0];
  const hasBeard = !hasScarf && draw(face, 6, 5) === 0 && style.back === '';
  return [
    { d: 'M0 0H200V200H0Z', fill: pick(face, 7, PAPERS) },
    ...(hasScarf || style.back === '' ? [] : [{ d: style.back, fill: hair }]),
    { d: 'M26 200C30 164 56 150 84 144H116C144 150 170 164 174 200Z', fill: cloth },
    { d: 'M116 144C144 150 170 164 174 200H132C136 176 130 158 116 144Z', fill: fold },
    { d: 'M84 116H116V146C110 160 90 160 84 146Z', fill: shade },
    { d: dot(61, 92, 8) + dot(139, 92, 8), fill: skin },
    { d: 'M62 82C62 40 138 40 138 82C138 116 122 140 100 140S62 116 62 82Z', fill: skin },
    { d: 'M122 50C134 58 138 68 138 82C138 116 122 140 100 140C116 132 128 104 122 50Z', fill: shade },
    ...(hasBeard
      ? [
          {
            d: 'M63 96C64 126 80 146 100 146S136 126 137 96C130 110 122 108 112 106H88C78 108 70 110 63 96ZM90 114H110C108 122 92 122 90 114Z',
            fill: hair,
            rule: 'evenodd' as const,
          },
        ]
      : []),
    { d: dot(84, 90, 4.2) + dot(116, 90, 4.2), fill: INK },
    { d: `M76 78Q84 ${74 + draw(face, 10, 4)} 92 78M108 78Q116 ${74 + draw(face, 11, 4)} 124 78`, line: INK, width: 3.4 },
    { d: 'M100 92L104 105H97', line: shade, width: 3.4 },
    {
      d: pick(face, 8, ['M88 117Q100 127 112 117', 'M90 119Q100 123 110 119', 'M90 118Q103 126 113 115']),
      line: INK,
      width: 3.4,
    },
    ...(draw(face, 12, 3) === 0
      ? [
          {
            d: 'M70 90a14 13 0 1 0 28 0a14 13 0 1 0-28 0M102 90a14 13 0 1 0 28 0a14 13 0 1 0-28 0M98 88H102',
            line: INK,
            width: 3,
          },
        ]
      : []),
    hasScarf ? { d: SCARF, fill: pick(face, 13, CLOTHS)[0], rule: 'evenodd' } : { d: style.front, fill: hair },
  ];
}
