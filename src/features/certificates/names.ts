import { z } from 'zod';

const NAME_MAX = 60;

// What the fonts of the PDF and the picture hold. A name with a sign that can't be drawn would be printed with a hole.
const DRAWN = /^[\u0020-\u007e\u00a0-\u024f\u1e00-\u1eff\u2010-\u2019]*$/u;

/** The name on a certificate. Each message is a code that the page has words for. */
export const CertificateName = z
  .string({ error: 'certificate-name-missing' })
  .max(400, 'certificate-name-too-long')
  .transform((text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim())
  .pipe(
    z
      .string()
      .min(1, 'certificate-name-missing')
      .max(NAME_MAX, 'certificate-name-too-long')
      .regex(DRAWN, 'certificate-name-not-drawn')
      .regex(/\p{L}/u, 'certificate-name-missing'),
  );
