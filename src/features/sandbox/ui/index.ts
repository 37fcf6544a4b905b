/** What pages draw of this feature. */
export { default as ShownDebrief } from '../desk/debrief/ShownDebrief.svelte';
export { default as RunDesk } from '../desk/RunDesk.svelte';
export { default as HowReal } from '../calibration/ui/HowReal.astro';
export { default as BeginForm } from './BeginForm.astro';
export { default as RunList } from './RunList.astro';
export { default as TrySection } from './TrySection.astro';
