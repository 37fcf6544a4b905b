import type { Ctx } from '#features/accounts/index.ts';
import { RetireKey, retireKey } from '../commands/retire-key.ts';
import { RevokeCertificate, revokeCertificate } from '../commands/revoke-certificate.ts';
import { answerForm, type FormHandler } from './answer.ts';

type Page = { readonly ctx: Ctx; readonly path: string };

/** Revokes anybody's certificate and comes back to the same search. */
export const answerRevoke =
  ({ ctx, path }: Page): FormHandler =>
  (form) =>
    answerForm(form, RevokeCertificate, {
      run: (input) => revokeCertificate(ctx, input),
      then: () => `${path}?${new URLSearchParams({ said: 'revoked', q: String(form.get('q') ?? '') }).toString()}`,
    });

/** Has a new key made; `afterwards` is told when old certificates have to be signed anew. */
export const answerRetireKey =
  ({ ctx, path }: Page, afterwards: () => void): FormHandler =>
  (form) =>
    answerForm(form, RetireKey, {
      run: async (input) => {
        const done = await retireKey(ctx, input);
        if (done.ok) afterwards();
        return done;
      },
      then: () => `${path}?said=${form.get('why') === 'leaked' ? 'leaked' : 'key'}`,
    });
