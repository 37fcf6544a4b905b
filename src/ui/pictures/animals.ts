import { at, box, dot, line, oval, path, veil } from './shapes.ts';
import type { Paint, Tone } from './tones.ts';

// Each sits on 0,0. The blue collar is the shelter's.
const drawDog =
  (coat: Tone, muzzle: Tone, collar: Tone) =>
  (p: Paint): string =>
    line('M26-6Q44-10 38-30', p(coat), 7) +
    path('M-12 0C-16-30-14-52 0-60C18-56 34-34 34-8L32 0Z', p(coat)) +
    path('M-12-6C-16-28-12-44-6-46C2-30 4-16 0-6Z', p(muzzle)) +
    oval(22, -12, 15, 13, p(coat, 0.84)) +
    line('M-8-30V-3M4-24V-3', p(coat, 1.15), 10) +
    line('M-14-1h6M-2-1h8M16-1h16', p(coat, 0.84), 6) +
    path('M-20-66C-20-84 10-86 12-66C12-52 0-48-8-49Z', p(coat)) +
    path('M-36-62C-38-70-24-74-12-72L-4-56C-12-48-36-50-36-62Z', p(muzzle)) +
    path('M2-80C14-82 20-66 14-52C6-54 0-66 2-80Z', p(coat, 0.72)) +
    oval(-35, -65, 4, 3.2, p('ink')) +
    dot(-13, -70, 2.2, p('ink')) +
    line('M-30-56q5 2 10-1', p('ink'), 1.5) +
    line('M-7-47Q2-44 10-51', p(collar), 5);

const drawPuppy = (p: Paint): string =>
  path('M-20 0Q-26-26-8-36H12Q28-26 24 0Z', p('wheat')) +
  line('M22-4Q36-8 32-22', p('wheat'), 6) +
  line('M-10-1h0M6-1h0', p('cream'), 11) +
  path('M-24-46C-24-70 24-70 24-46C24-30 12-24 0-24S-24-30-24-46Z', p('wheat')) +
  path('M-24-60Q-40-54-30-30Q-20-34-18-52ZM24-60Q40-54 30-30Q20-34 18-52Z', p('crust')) +
  oval(0, -36, 11, 8, p('cream')) +
  dot(-9, -48, 3, p('ink')) +
  dot(9, -48, 3, p('ink')) +
  oval(0, -40, 4.5, 3.4, p('ink')) +
  line('M0-37v3q-5 4-8 1M0-34q5 4 8 1', p('ink'), 1.5) +
  line('M-14-26Q0-20 14-26', p('sea', 0.8), 5);

const drawPuppyEyes = (p: Paint): string =>
  path('M-60 10C-70-70 70-70 60 10Z', p('sand')) +
  path('M-58-40Q-86-30-70 16Q-52 10-48-24ZM58-40Q86-30 70 16Q52 10 48-24Z', p('crust')) +
  dot(-24, -22, 17, p('ink')) +
  dot(24, -22, 17, p('ink')) +
  dot(-18, -28, 6, p('cream')) +
  dot(30, -28, 6, p('cream')) +
  dot(-29, -15, 3, p('cream')) +
  dot(19, -15, 3, p('cream')) +
  oval(0, 2, 10, 7, p('ink')) +
  line('M-42-44q10-8 20-2M42-44q-10-8-20-2', p('brown'), 3) +
  path('M-30-2q5 8 0 11t-5-4zM36-2q5 8 0 11t-5-4z', p('sea', 1.3));

const drawSittingCat =
  (coat: Tone, patch: Tone, isThreeLegged: boolean) =>
  (p: Paint): string =>
    line('M18-4Q40-2 38-26', p(coat), 7) +
    path('M-16 0C-20-30-10-44 2-44S26-30 24 0Z', p(coat)) +
    path('M14-40Q26-30 24 0H14Q20-22 8-42Z', p(coat, 0.8)) +
    line(isThreeLegged ? 'M-8-22V-3' : 'M-8-22V-3M4-22V-3', p(patch), 8) +
    path('M-18-52L-18-74-6-66H6L18-74V-52C18-40 8-36 0-36S-18-40-18-52Z', p(coat)) +
    path('M-15-68v6l5-4zM15-68v6l-5-4z', p('rose')) +
    line('M-8-54v2M8-54v2', p('wheat', 1.3), 5) +
    line('M-8-54v2M8-54v2', p('ink'), 2) +
    path('M-3-48h6l-3 3z', p('rose')) +
    line('M-4-43q2 2 4 0q2 2 4 0M-12-46l-12-2M-12-43l-11 3M12-46l12-2M12-43l11 3', p(coat === 'ink' ? 'mist' : 'ink'), 1.2);

const catHead = (p: Paint, x: number, y: number, coat: Tone) =>
  at(
    x,
    y,
    0.8,
    path('M-18-2V-24L-6-16H6L18-24V-2C18 10 8 14 0 14S-18 10-18-2Z', p(coat)) +
      line('M-7-4h0M7-4h0', p(coat === 'ink' ? 'wheat' : 'ink'), 4) +
      path('M-3 2h6l-3 3z', p('rose')),
  );

const drawBoxedCats = (p: Paint): string =>
  catHead(p, -52, -40, 'ink') +
  catHead(p, -12, -32, 'ochre') +
  catHead(p, 28, -48, 'mist') +
  catHead(p, 64, -28, 'slate') +
  path('M-74 0V-34H-32V0Z', p('crust', 1.4)) +
  path('M-32 0V-26H6V0Z', p('sand')) +
  path('M6 0V-42H50V0Z', p('crust', 1.25)) +
  path('M50 0V-22H80V0Z', p('sand', 0.92)) +
  path('M-74-34l-8 10h14l6-10zM6-42l-8 10h12l6-10zM80-22l8 8h-12l-6-8z', p('crust', 1.6));

// Asleep, curled up.
const drawKitten = (p: Paint): string =>
  path('M-30-4C-32-26-10-32 4-30S34-18 30-2Q0 6-30-4Z', p('ochre')) +
  line('M28-4Q10 6-14-2', p('ochre', 0.8), 7) +
  line('M-2-28l2 8M8-28l2 8M18-24l1 7', p('crust'), 3) +
  path('M-34-10L-34-28-24-22H-16L-6-28V-10C-6 0-14 2-20 2S-34 0-34-10Z', p('ochre', 1.2)) +
  line('M-29-10q3 3 6 0M-17-10q3 3 6 0', p('ink'), 1.8) +
  path('M-22-5h4l-2 2z', p('rose'));

const drawRabbits = (p: Paint): string =>
  path('M-50 0C-56-28-34-36-20-30S2-12 0 0Z', p('mist')) +
  dot(-52, -8, 8, p('cream')) +
  path('M-22-18C-24-40 2-42 6-26C8-12-6-6-14-8Z', p('mist')) +
  path('M-16-34Q-24-62-14-64T-6-36ZM-6-36Q-6-62 4-60T4-34Z', p('mist', 0.86)) +
  dot(-2, -27, 2.2, p('ink')) +
  path('M54 0C58-24 42-32 28-28S10-12 10 0Z', p('brown', 1.2)) +
  path('M34-14C40-34 14-40 8-24C4-14 16-6 24-8Z', p('brown', 1.2)) +
  path('M22-32Q28-58 36-54T32-30ZM30-30Q44-50 50-44T36-24Z', p('brown')) +
  dot(17, -24, 2.2, p('cream')) +
  line('M-34-1h10M24-1h10', p('cream'), 6);

const drawCarrot = (p: Paint): string =>
  line('M22-30q6-16 12-14M26-28q14-10 18-2M18-34q-2-14 6-18', p('moss'), 4) +
  path('M-34 0Q-8-38 20-38Q34-30 26-18Q6 0-34 0Z', p('ochre', 0.95)) +
  line('M-6-14l8 6M8-22l6 6M-16-8l5 4', p('crust'), 2.5) +
  line('M-40-20q-6-6 0-12M-46-14q-10-10 0-22', p('mist'), 2.5);

const drawLead = (p: Paint): string =>
  line('M-2-58C-26-40-26 10-4 24S28 0 10-24 0-56 0-58', p('sea', 0.8), 7) +
  line('M-4 24q-4 10 2 14', p('mist'), 5) +
  dot(-2, -58, 6, p('ink')) +
  line('M-2 40v4', p('mist'), 7);

const drawBasket = (p: Paint): string =>
  oval(0, -20, 46, 12, p('crust', 0.8)) +
  oval(0, -18, 36, 8, p('rose', 1.3)) +
  path('M-46-20Q-44 2-30 2H30Q44 2 46-20Q20-8 0-8T-46-20Z', p('wheat')) +
  line('M-40-10Q0 6 40-10M-34-2Q0 10 34-2', p('crust', 1.2), 2.5);

const drawSacks = (p: Paint): string =>
  path('M-60 0V-34H-4V0ZM2 0V-34H58V0ZM-32-36V-70H26V-36Z', p('wheat')) +
  path('M-60-8V-26H-4V-8ZM2-8V-26H58V-8ZM-32-44V-62H26V-44Z', p('signal')) +
  line('M-44-17h8M-26-17h0M18-17h8M36-17h0M-14-53h8M6-53h0', p('cream'), 8) +
  veil('M44 0V-34H58V0ZM14-36V-70H26V-36Z', p('ink'), 0.14);

const drawKeys = (p: Paint): string =>
  line('M-12-46a12 12 0 1 0 .1 0', p('mist'), 4.5) +
  line('M-14-22L-26-2M-8-22L2-2M-3-26L24-10', p('ochre'), 5) +
  line('M-22-8l6 4M-1-8l-6 3M18-14l-4 6', p('ochre'), 4) +
  box(-6, -50, 4, 8, p('signal'));

export const ANIMALS = {
  dog: drawDog('slate', 'mist', 'signal'),
  'brown-dog': drawDog('crust', 'wheat', 'sea'),
  puppy: drawPuppy,
  'puppy-eyes': drawPuppyEyes,
  cat: drawSittingCat('ochre', 'cream', false),
  'black-cat': drawSittingCat('ink', 'slate', true),
  'boxed-cats': drawBoxedCats,
  kitten: drawKitten,
  rabbits: drawRabbits,
  carrot: drawCarrot,
  lead: drawLead,
  basket: drawBasket,
  sacks: drawSacks,
  keys: drawKeys,
};
