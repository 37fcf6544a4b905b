/** The browser's door of certificates. */
export { followCertificateLine } from './follow-line.ts';
