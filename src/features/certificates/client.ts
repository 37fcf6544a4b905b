/** The browser's door of certificates. */
export { copyLink } from './copy-link.ts';
export { followCertificateLine } from './follow-line.ts';
