import type { APIRoute } from 'astro';
import { getRules } from '#features/certificates/content.ts';
import { collectFacts, listHeldKinds, standingsOf } from '#features/certificates/index.ts';
import { getBanks } from '#features/exams/content.ts';
import { getCatalogue } from '#features/lessons/content.ts';
import { findLocale } from '#i18n/locale.ts';
import { m } from '#i18n/paraglide/messages.js';

export const prerender = false;

/** What the desk's line says about certificates: those that are earned, else one that lacks a single thing; null for nothing. */
export const GET: APIRoute = async ({ params, locals: { ctx } }) => {
  const locale = findLocale(params['locale']);
  if (locale === null) return new Response(null, { status: 404 });
  const { actor } = ctx;
  if (actor.kind === 'guest') return Response.json({ error: 'sign-in-needed' }, { status: 401 });
  const member = { ...ctx, actor };
  const [rules, catalogue, held] = [await getRules(), await getCatalogue(locale), await listHeldKinds(member)];
  const facts = await collectFacts(member, { catalogue, banks: await getBanks() });
  const open = standingsOf(rules, facts).filter(({ rule }) => !held.includes(rule.id));
  const ready = open.filter(({ isEarned }) => isEarned).map(({ rule }) => rule.name[locale]);
  if (ready.length > 0)
    return Response.json({ text: m.certificates_line_ready({ count: ready.length, names: ready.join(', ') }) });
  const near = open.find(({ needs }) => needs.length > 1 && needs.filter(({ isMet }) => !isMet).length === 1);
  return Response.json({ text: near ? m.certificates_line_near({ name: near.rule.name[locale] }) : null });
};
