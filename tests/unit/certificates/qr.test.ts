import { expect, test } from 'vitest';
import { makeCertificatePdf } from '#features/certificates/picture/certificate-pdf.ts';
import { NOW } from '#tests/support/accounts.ts';
import { readQr } from '#tests/support/read-qr.ts';

const ID = '019ac000-0000-7000-8000-000000000000';
const paper = {
  id: ID,
  kind: 'practitioner',
  title: 'SMM Practitioner',
  about: 'Works on an account from the brief to the report.',
  name: 'Mila Bos',
  asked: ['Two certified runs'],
  issuedAt: NOW,
  expiresAt: null,
};

test.each([
  ['en', 'https://learn.example.org'],
  ['nl', 'http://localhost:4321'],
  ['en', 'https://a-long-name-of-a-school.learning.department.university.example.org:8443'],
] as const)('another library reads the link in the code on a printed certificate (%s, %s)', async (locale, site) => {
  const url = `${site}/verify/${ID}`;
  const { bytes } = await makeCertificatePdf({ ...paper, locale, url }, '{"a":1}', NOW);
  expect(readQr(Buffer.from(bytes))).toBe(url);
});
