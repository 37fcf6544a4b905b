/** What pages draw that carry nothing else of this feature: the desk's line. See decision 7. */
export { default as CohortLine } from './CohortLine.astro';
