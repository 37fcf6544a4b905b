import { ANIMALS } from './animals.ts';
import { BIKES } from './products-bikes.ts';
import { FOOD } from './products-food.ts';
import { ISLAND } from './products-island.ts';
import { MACHINES } from './products-machines.ts';
import { OFFICE } from './products-office.ts';
import { SPORT } from './products-sport.ts';
import { TECH } from './products-tech.ts';
import type { Product } from './scene.ts';
import type { Paint } from './tones.ts';

const DRAWINGS: Readonly<Record<Product, (paint: Paint) => string>> = {
  ...FOOD,
  ...TECH,
  ...MACHINES,
  ...OFFICE,
  ...SPORT,
  ...ISLAND,
  ...ANIMALS,
  ...BIKES,
};

/** A thing that stands on 0,0. */
export const drawProduct = (product: Product, paint: Paint): string => DRAWINGS[product](paint);

// Half the width and the height of what is much larger than a loaf.
const LARGE: Readonly<Partial<Record<Product, readonly [halfWidth: number, height: number]>>> = {
  loaf: [34, 30],
  'half-loaf': [52, 32],
  buns: [40, 26],
  bun: [34, 30],
  coffee: [26, 58],
  soup: [34, 50],
  cake: [48, 50],
  phone: [17, 58],
  'cracked-phone': [18, 58],
  screwdriver: [36, 60],
  charger: [44, 46],
  'music-box': [54, 66],
  frog: [36, 54],
  top: [42, 60],
  gears: [46, 60],
  'paper-roll': [56, 36],
  coin: [20, 38],
  receipts: [46, 50],
  laptop: [46, 54],
  envelope: [36, 46],
  mug: [26, 38],
  scissors: [40, 56],
  shoe: [28, 28],
  shoes: [46, 30],
  roller: [46, 34],
  bib: [40, 48],
  whistle: [34, 64],
  ticket: [34, 44],
  wristband: [40, 34],
  torch: [62, 34],
  earplugs: [28, 46],
  kitten: [38, 36],
  carrot: [54, 52],
  keys: [32, 60],
  parcel: [29, 38],
  bag: [30, 74],
  plant: [32, 84],
  calculator: [26, 66],
  'receipt-box': [50, 68],
  'phone-box': [36, 70],
  flowers: [30, 72],
  organ: [76, 116],
  'fortune-teller': [30, 90],
  'slot-machine': [46, 90],
  bird: [34, 72],
  clock: [32, 72],
  sole: [26, 78],
  knee: [64, 108],
  bike: [56, 64],
  tents: [66, 50],
  drums: [94, 80],
  microphone: [34, 94],
  tap: [46, 96],
  'sleeping-bags': [92, 24],
  dog: [40, 84],
  'brown-dog': [40, 84],
  puppy: [38, 66],
  'puppy-eyes': [74, 66],
  cat: [38, 76],
  'black-cat': [38, 76],
  'boxed-cats': [88, 70],
  rabbits: [60, 66],
  lead: [28, 66],
  sacks: [60, 70],
  'cargo-bike': [98, 92],
  wheel: [42, 86],
  van: [90, 92],
  flour: [30, 72],
  boxes: [46, 66],
  chair: [30, 66],
  folders: [32, 60],
  battery: [18, 60],
  'open-phone': [40, 56],
  basket: [48, 34],
  flatbread: [48, 20],
  dough: [54, 36],
  helmet: [40, 44],
  boots: [38, 48],
  'old-phones': [46, 60],
  'bike-lamp': [60, 60],
};

/** How large a thing is in somebody's hands: it doesn't hide the face. */
export const heldScaleOf = (product: Product): number => Math.min(0.95, HIGHEST_HELD / roomOf(product)[1]);
const HIGHEST_HELD = 46;

/** How much room a thing takes: half its width, and its height. */
export const roomOf = (product: Product): readonly [halfWidth: number, height: number] => LARGE[product] ?? [44, 62];
