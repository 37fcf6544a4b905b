/** What pages draw of this feature. */
export { default as PersonaDesk } from '../persona/ui/PersonaDesk.svelte';
export { default as ClientCover } from './ClientCover.astro';
export { default as PlanDesk } from '../plan/ui/PlanDesk.svelte';
