import { drawBackOfHead, drawHead, skinOf } from './heads.ts';
import { type Joint, type Posture, POSTURES, isSideways } from './postures.ts';
import type { Person } from './person.ts';
import { at, box, line, n, path } from './shapes.ts';
import type { Paint, Tone } from './tones.ts';

const SIZES = { child: 0.68, young: 0.97, adult: 1, old: 0.95 } as const;

/** How large somebody is beside a grown-up. */
export const sizeOf = (person: Pick<Person, 'age'>): number => SIZES[person.age];

/** How a person is drawn besides what they are: what they hold (between the body and the near arm), behind a counter, from behind. */
export type Staging = { readonly held: string; readonly isBehindCounter: boolean; readonly isBack: boolean };

/** A person, feet at 0,0. Legs behind a counter are left out. */
export function drawFigure(person: Person, paint: Paint, { held, isBehindCounter, isBack }: Staging): string {
  const posture = POSTURES[person.pose];
  const { head, neck, half } = posture;
  const isBare = person.wears === 'sport';
  const skin = paint(skinOf(person));
  const farSkin = paint(skinOf(person), 0.86);
  const shoulder = (side: number): Joint => [neck[0] + side * (half - 5), neck[1] + 11];
  const isTurned = person.looks === undefined ? isSideways(person.pose) : person.looks !== 'ahead';
  const legs = isBehindCounter
    ? ''
    : drawLegs(posture, paint, isBare ? 'night' : person.tone === 'night' ? 'brown' : 'night', isBare ? skin : '');
  return [
    line(`M${neck[0]} ${neck[1] + 4}L${between(neck, head, 0.6)}`, farSkin),
    drawArm(shoulder(-1), posture.farArm, paint(person.tone, 0.8), farSkin, isBare),
    legs,
    drawTorso(person, paint, posture, isBack),
    at(
      head[0],
      head[1],
      person.age === 'child' ? 1.25 : 1,
      isBack ? drawBackOfHead(person, paint) : drawHead(person, paint, isTurned),
    ),
    held,
    drawArm(shoulder(1), posture.arm, paint(person.tone, 0.92), skin, isBare),
    drawInHand(person, paint, posture.arm[1]),
  ].join('');
}

// What belongs to a pose: the phone that is looked at or spoken into, the microphone that is sung into.
function drawInHand({ pose }: Person, paint: Paint, [x, y]: Joint): string {
  if (pose === 'phone') return at(x + 3, y + 6, 1, line('M-4-20l4-1 4 17-4 1z', paint('ink'), 5));
  if (pose === 'call') return at(x, y, 1, line('M-1-9l3 16', paint('ink'), 7));
  if (pose === 'sing') return at(x, y, 1, line('M4 8L-4-6', paint('ink'), 5) + line('M-6-9h0', paint('mist'), 10));
  return '';
}

const between = ([ax, ay]: Joint, [bx, by]: Joint, share: number) => `${n(ax + (bx - ax) * share)} ${n(ay + (by - ay) * share)}`;

function drawArm(shoulder: Joint, [elbow, hand]: readonly [Joint, Joint], sleeve: string, skin: string, isBare: boolean): string {
  const from = `M${shoulder.join(' ')}L`;
  const covered = isBare ? between(shoulder, elbow, 0.5) : `${elbow.join(' ')} ${between(elbow, hand, 0.6)}`;
  return line(`${from}${elbow.join(' ')} ${hand.join(' ')}`, skin) + line(from + covered, sleeve, 13.5);
}

function drawLegs({ hip: [x, y], leg, farLeg }: Posture, paint: Paint, tone: Tone, skin: string): string {
  const full = (side: number, [knee, foot]: readonly [Joint, Joint]) =>
    `M${x + side} ${y}L${knee.join(' ')} ${foot[0]} ${foot[1] - 5}`;
  const short = (side: number, [knee]: readonly [Joint, Joint]) => `M${x + side} ${y}L${between([x + side, y], knee, 0.5)}`;
  const shoe = ([, [footX, footY]]: readonly [Joint, Joint]) => `M${footX - 8} ${footY + 4}v-9h9q9 2 10 9z`;
  const legs = skin
    ? line(full(-7, farLeg) + full(7, leg), skin) + line(short(-7, farLeg) + short(7, leg), paint(tone), 17)
    : line(full(-7, farLeg), paint(tone, 0.78), 15) + line(full(7, leg), paint(tone), 15);
  return legs + path(shoe(farLeg) + shoe(leg), paint('ink'));
}

function drawTorso(person: Person, paint: Paint, { neck: [nx, ny], hip: [hx, hy], half }: Posture, isBack: boolean): string {
  const hem = hy + (nx !== hx ? 5 : person.wears === 'coat' || person.wears === 'cape' ? 24 : 4);
  const wide = person.wears === 'cape' ? 26 : person.wears === 'coat' ? 19 : 16;
  const right = `${nx + half} ${ny + 12}L${hx + wide} ${hem}`;
  return [
    path(
      `M${nx - half} ${ny + 12}Q${nx - half} ${ny + 1} ${nx - 7} ${ny}H${nx + 7}Q${nx + half} ${ny + 1} ${right}Q${hx} ${hem + 4} ${hx - wide} ${hem}Z`,
      paint(person.tone),
    ),
    path(`M${right}L${hx + 4} ${hem + 1}Q${nx + 10} ${ny + 32} ${nx + half} ${ny + 12}Z`, paint(person.tone, 0.84)),
    isBack && person.wears !== 'vest' ? '' : drawDress(person, paint, [nx, ny], [hx, hy]),
  ].join('');
}

function drawDress({ wears, tone }: Person, paint: Paint, [nx, ny]: Joint, [hx, hy]: Joint): string {
  switch (wears) {
    case 'apron':
      return (
        path(`M${nx - 11} ${ny + 14}h22l2 16L${hx + 18} ${hy + 26}h-36L${nx - 13} ${ny + 30}Z`, paint('sea')) +
        line(`M${nx - 10} ${ny + 15}l3-14m14 0l3 14`, paint('sea'), 3)
      );
    case 'vest': {
      const strap = (x: number) => `M${nx + x * 0.9} ${ny + 3}L${(nx + hx) / 2 + x} ${(ny + hy) / 2} ${hx + x} ${hy}`;
      return line(strap(-10) + strap(10), paint('wheat', 1.5), 4);
    }
    case 'coat':
      return line(`M${nx - 7} ${ny + 1}l7 17 7-17m-7 17L${hx} ${hy + (nx === hx ? 20 : 2)}`, paint(tone, 0.66), 1.6);
    case 'sport':
      return line(`M${nx - 5} ${ny + 14}L${hx - 3} ${hy - 6}`, paint('cream'), 3);
    case 'shirt':
      return (
        path(`M${nx - 8} ${ny - 1}h16l-8 13z`, paint(tone, 1.6)) + line(`M${nx} ${ny + 12}L${hx} ${hy}`, paint(tone, 0.8), 1.6)
      );
    case 'cape':
    case 'jumper':
      return box(nx - 8, ny - 4, 16, 7, paint(tone, 0.78));
  }
}
