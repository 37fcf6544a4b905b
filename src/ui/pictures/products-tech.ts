import { beads, box, dot, line, path } from './shapes.ts';
import type { Paint } from './tones.ts';

// Each stands on 0,0 and is about 50 wide.
const drawPhone = (p: Paint): string =>
  line('M-12-52H12V-2H-12Z', p('ink'), 7) +
  box(-11, -49, 22, 42, p('sea', 1.4)) +
  path('M-11-20L-3-32 4-24 11-34V-7H-11Z', p('teal')) +
  dot(4, -41, 3.5, p('ochre'));

const drawCracked = (p: Paint): string =>
  line('M-13-54H13V-2H-13Z', p('slate', 0.8), 7) +
  box(-12, -51, 24, 45, p('night')) +
  line('M-12-38L0-30 12-42M0-30l-6 22M0-30l10 16M-4-14l-8-4M5-22l7 1M-2-44l2 14', p('cream'), 1.8);

const drawOpen = (p: Paint): string =>
  line('M-34-52H-10V-2H-34Z', p('ink'), 6) +
  box(-33, -49, 22, 44, p('slate')) +
  box(-30, -34, 10, 26, p('ochre')) +
  box(-30, -46, 16, 9, p('moss')) +
  beads('M-16-30v22', p('mist'), 3, 7) +
  line('M-27-42h8', p('wheat'), 2) +
  line('M12-52H36V-2H12Z', p('sea'), 6) +
  box(13, -49, 22, 44, p('night')) +
  line('M0-40q-4 10 4 20', p('ochre', 0.8), 3);

const drawPhoneBox = (p: Paint): string =>
  path('M-34 0L-30-22H30L34 0Z', p('cream', 0.92)) +
  path('M-30-22H30V-28H-30Z', p('teal')) +
  line('M-6-62H16V-28H-6Z', p('ink'), 6) +
  box(-5, -60, 20, 32, p('sea', 1.4)) +
  path('M-5-34l7-10 6 6 7-8v18H-5z', p('teal')) +
  line('M-20-10h18', p('signal'), 4);

const drawBattery = (p: Paint): string =>
  path('M-16-54H16V0H-16Z', p('ink')) +
  path('M-16-46H16V-10H-16Z', p('moss', 1.3)) +
  path('M4-46H16V-10H8Z', p('moss')) +
  path('M-2-42L-10-26H-1L-5-14 9-31H1L6-42Z', p('cream')) +
  path('M-7-54h14v-5H-7z', p('ochre'));

const drawScrewdriver = (p: Paint): string =>
  line('M-30-2L-4-24', p('mist'), 4.5) + line('M0-28L26-50', p('signal'), 14) + line('M6-28l18-15', p('signal', 0.76), 3);

const drawOldPhones = (p: Paint): string =>
  path('M-44 0L-40-26H40L44 0Z', p('sand')) +
  line('M-28-46V-26M26-50V-24', p('slate'), 15) +
  line('M-6-56V-26', p('ink'), 17) +
  line('M9-44V-26', p('plum'), 13) +
  line('M-28-40v8M-6-50v10M26-44v8', p('mist'), 6) +
  path('M-44 0L-41-18H41L44 0Z', p('sand', 0.9)) +
  line('M-14-8h28', p('ink'), 3);

const drawCharger = (p: Paint): string =>
  box(-30, -26, 24, 24, p('cream')) +
  line('M-24-30v-8M-12-30v-8', p('slate'), 4) +
  line('M-6-14C20-14 2-44 24-42S40-10 24-6', p('ink'), 4) +
  line('M24-6h-10', p('mist'), 7);

export const TECH = {
  phone: drawPhone,
  'cracked-phone': drawCracked,
  'open-phone': drawOpen,
  'phone-box': drawPhoneBox,
  battery: drawBattery,
  screwdriver: drawScrewdriver,
  'old-phones': drawOldPhones,
  charger: drawCharger,
};
