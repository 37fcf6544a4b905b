/** What pages draw of this feature. */
export { default as CertificateCard } from './CertificateCard.astro';
export { default as CertificateLine } from './CertificateLine.astro';
export { default as IssueForm } from './IssueForm.astro';
export { default as NeedList } from './NeedList.astro';
export { default as Proves } from './Proves.astro';
export { default as ShownWork } from './ShownWork.astro';
export { default as VerdictHead } from './VerdictHead.astro';
