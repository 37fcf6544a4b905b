import { beads, box, line, oval, path } from './shapes.ts';
import type { Paint } from './tones.ts';

// Each stands on 0,0 and is about 50 wide.
const drawReceipts = (p: Paint): string =>
  path('M-44 0l8-12 26 3 14-6 30 6 8 9Z', p('paper')) +
  path('M-28-8l4-38 24 3-4 38Z', p('cream')) +
  path('M8-8l2-30 22 4-6 30Z', p('paper', 1.3)) +
  line('M-19-37l13 1.5M-20-30l13 1.5M-21-23l9 1M15-30l11 2M14-23l11 2', p('slate'), 2) +
  line('M-21-14l12 1.5', p('signal'), 2.5);

const drawReceiptBox = (p: Paint): string =>
  path('M-24-26l2-30 18 2-1 30zM0-26l6-38 18 4-6 36zM-40-24l-8-22 16-6 6 26z', p('cream')) +
  line('M-17-48l10 1M-18-40l9 1M9-54l10 2M8-46l10 2M-42-42l8-3', p('slate'), 2) +
  path('M20-26l10-20 14 8-8 16z', p('mint')) +
  path('M-40 0V-28H40V0Z', p('crust', 1.3)) +
  path('M24 0V-28H40V0Z', p('crust', 1.1)) +
  path('M-44-32H44V-22H-44Z', p('signal')) +
  box(-16, -16, 28, 10, p('cream'));

const drawCalculator = (p: Paint): string =>
  path('M-24 0V-58Q-24-62-20-62H20Q24-62 24-58V0Z', p('ink')) +
  box(-18, -55, 36, 14, p('mint')) +
  line('M4-48h9', p('ink'), 4) +
  beads('M-14-31H16M-14-19H16M-14-7H6', p('mist'), 7, 9.6) +
  line('M15-7v0', p('signal'), 8);

const drawLaptop = (p: Paint): string =>
  path('M-34-6L-30-50H30L34-6Z', p('ink')) +
  path('M-29-9L-26-45H26L29-9Z', p('cream', 1.3)) +
  line('M-18-16v-8M-6-16v-14M6-16v-10M18-16v-22', p('teal'), 7) +
  path('M-44 0L-38-7H38L44 0Z', p('slate'));

const drawEnvelope = (p: Paint): string =>
  path('M-34 0V-42H34V0Z', p('sea', 1.2)) +
  path('M-34-42L0-16 34-42Z', p('sea')) +
  line('M-34-42L0-16 34-42M-34 0l24-24M34 0l-24-24', p('teal'), 2) +
  box(-14, -13, 28, 9, p('cream'));

const drawFolders = (p: Paint): string =>
  path('M-30 0V-56H-14V0Z', p('signal')) +
  path('M-12 0V-60H4V0Z', p('teal')) +
  path('M8 0l8-56 15 2-8 56z', p('ochre')) +
  line('M-22-40v8M-4-44v8M18-40l-1 8', p('cream'), 8) +
  line('M-22-12h0M-4-12h0M12-12h0', p('ink'), 5);

const drawMug = (p: Paint): string =>
  line('M13-24h5a6 6 0 0 1 0 14h-5', p('ochre'), 5) +
  path('M-16-34H15V0H-16Z', p('ochre')) +
  path('M5-34H15V0H5Z', p('ochre', 0.8)) +
  oval(-0.5, -34, 15.5, 3.5, p('brown'));

const drawPlantPot = (p: Paint): string =>
  line('M0-24Q-4-46-14-58M2-24Q4-52 14-66', p('moss'), 3) +
  oval(-16, -58, 9, 12, p('moss')) +
  oval(14, -66, 9, 13, p('moss', 1.25)) +
  oval(22, -40, 12, 7, p('moss', 0.86)) +
  oval(-18, -36, 11, 7, p('moss', 1.25)) +
  path('M-18-26H20L14 0H-12Z', p('signal')) +
  path('M8-26H20L14 0H6Z', p('signal', 0.82));

const drawScissors = (p: Paint): string =>
  line('M-4-20L28-50M-4-20L34-36', p('mist'), 5) +
  line('M-20-4a8 8 0 1 0 .1 0M-30-26a8 8 0 1 0 .1 0M-14-10L-4-20L-22-26', p('signal'), 5);

export const OFFICE = {
  receipts: drawReceipts,
  'receipt-box': drawReceiptBox,
  calculator: drawCalculator,
  laptop: drawLaptop,
  envelope: drawEnvelope,
  folders: drawFolders,
  mug: drawMug,
  plant: drawPlantPot,
  scissors: drawScissors,
};
