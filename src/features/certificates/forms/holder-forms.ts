import type { Ctx, Member } from '#features/accounts/index.ts';
import { type Locale, localizedPath } from '#i18n/locale.ts';
import { ok, refuse, type Result } from '#kernel/result.ts';
import { z } from 'zod';
import { chooseShown, ChooseShown } from '../commands/choose-shown.ts';
import { IssueCertificate, issueCertificate } from '../commands/issue-certificate.ts';
import { RevokeCertificate, revokeCertificate } from '../commands/revoke-certificate.ts';
import type { Facts } from '../facts.ts';
import type { Rules } from '../rules-file.ts';
import { answerForm, type FormHandler } from './answer.ts';

type Page = { readonly ctx: Ctx<Member>; readonly locale: Locale };

const said = ({ locale }: Page, id: string, word: string): string =>
  `${localizedPath(`/certificates/${id}`, locale)}?said=${word}`;

/** Issues a certificate and leads to its own page. Facts are gathered only when the form is whole. */
export const answerIssue =
  (page: Page, given: { readonly rules: Rules; readonly facts: () => Promise<Facts> }): FormHandler =>
  (form) =>
    answerForm(form, IssueCertificate, {
      run: async (input) =>
        issueCertificate(page.ctx, { rules: given.rules, facts: await given.facts(), locale: page.locale }, input),
      then: ({ id, isNew }) => (isNew ? said(page, id, 'issued') : localizedPath(`/certificates/${id}`, page.locale)),
    });

const Anything = z.object({});

/** Keeps what the page of a certificate shows. */
export const answerShown =
  (page: Page, certificate: string): FormHandler =>
  (form) =>
    answerForm(form, Anything, {
      run: async (): Promise<Result<void, 'form-incomplete' | 'unknown-certificate'>> => {
        const input = ChooseShown.safeParse({ certificate, shown: form.getAll('shown') });
        return input.success ? chooseShown(page.ctx, input.data) : refuse('form-incomplete');
      },
      then: () => said(page, certificate, 'shown'),
    });

/** Revokes one's own certificate. */
export const answerRevokeOwn =
  (page: Page, certificate: string): FormHandler =>
  (form) =>
    answerForm(form, RevokeCertificate, {
      run: (input) => (input.certificate === certificate ? revokeCertificate(page.ctx, input) : Promise.resolve(ok())),
      then: () => said(page, certificate, 'revoked'),
    });
