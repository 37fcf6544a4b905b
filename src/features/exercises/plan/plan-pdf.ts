import { z } from 'zod';
import { COLOURS, makeDocument, type MadeDocument, type Sheet } from '#features/documents/index.ts';
import { type Locale, LOCALES } from '#i18n/locale.ts';
import { m } from '#i18n/paraglide/messages.js';
import { withLocale } from '#i18n/request-locale.ts';
import { ok, refuse, type Result } from '#kernel/result.ts';
import { gradePlan } from './grade.ts';
import { hoursFor, type PlanClient } from './plan-client.ts';
import { PLAN_DESK, type Plan, type Slot, slotsIn, weekOf } from './plan.ts';
import { hoursInWeek } from './rules/work.ts';
import { NETWORK_NAMES } from '#ui/networks.ts';
import { AIM_NAMES, FORMAT_NAMES, LONG_DAY, pillarName, sayHour, sayHours } from './words.ts';

/** What the browser sends: bounded by what a plan may hold, so a document has a few pages. */
const PlanRequest = z.object({
  client: z.string().regex(/^[a-z][a-z0-9-]{0,40}$/),
  locale: z.enum(LOCALES),
  plan: z.unknown(),
});

/** Makes the PDF of a content plan, or refuses what is no plan. */
export async function answerPlanRequest(
  input: unknown,
  findClient: (client: string) => PlanClient | null,
  now: Date,
): Promise<Result<MadeDocument, 'malformed' | 'unknown-client'>> {
  const request = PlanRequest.safeParse(input);
  const plan = PLAN_DESK.parse(request.data?.plan);
  if (!request.success || !plan) return refuse('malformed');
  const { locale } = request.data;
  const client = findClient(request.data.client);
  if (!client) return refuse('unknown-client');
  return withLocale(locale, async () => {
    const title = m.plan_pdf_head({ client: client.name[locale] });
    const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(now);
    const bytes = await makeDocument({ title, locale, now }, (sheet) => {
      writeHead(sheet, client, plan, locale);
      for (let week = 0; week < plan.weeks; week++) writeWeek(sheet, { client, plan, locale, week });
      sheet.write('P', m.plan_pdf_made({ date }), { size: 8.5, colour: COLOURS.quiet, before: 18 });
    });
    return ok({ bytes, fileName: `content-plan-${client.id}.pdf` });
  });
}

function writeHead(sheet: Sheet, client: PlanClient, plan: Plan, locale: Locale): void {
  const [from, to] = [0, plan.weeks * 168 - 1].map((hour) => sayHour(client, hour, locale, LONG_DAY));
  sheet.write('H1', m.plan_pdf_head({ client: client.name[locale] }), { size: 25, font: 'heading' });
  sheet.write('P', m.plan_pdf_span({ from: from ?? '', to: to ?? '' }), { size: 12.5, before: 4 });
  const summary = m.plan_pdf_summary({ count: slotsIn(plan).length, score: gradePlan(client, plan).score });
  sheet.write('P', summary, { size: 10, colour: COLOURS.quiet, before: 2 });
}

type Week = { readonly client: PlanClient; readonly plan: Plan; readonly locale: Locale; readonly week: number };

function writeWeek(sheet: Sheet, { client, plan, locale, week }: Week): void {
  const slots = slotsIn(plan);
  const own = slots.filter(({ at }) => weekOf(at) === week);
  const hours = m.plan_hours_of({
    hours: sayHours(hoursInWeek(client, slots, week), locale),
    whole: sayHours(client.hoursPerWeek, locale),
  });
  sheet.section(`${m.plan_week({ week: week + 1 })}: ${hours}`, () => {
    if (own.length === 0) sheet.write('P', m.plan_pdf_none(), { size: 10.5, before: 4 });
    for (const slot of own) writeSlot(sheet, client, slot, locale);
  });
}

function writeSlot(sheet: Sheet, client: PlanClient, slot: Slot, locale: Locale): void {
  const [when, where] = [sayHour(client, slot.at, locale), NETWORK_NAMES[slot.network]];
  const date = client.dates.find(({ id }) => id === slot.date)?.name[locale];
  const hours = m.plan_format_hours({
    format: FORMAT_NAMES[slot.format](),
    hours: sayHours(hoursFor(client, slot.network, slot.format), locale),
  });
  const about = [pillarName(client, slot.pillar, locale), AIM_NAMES[slot.aim](), ...(date ? [date] : [])].join(' · ');
  sheet.keepRoom(44);
  sheet.columns(
    [
      {
        share: 2,
        draw: (place) => {
          sheet.write('P', when, { size: 10, font: 'bold', before: 5, ...place });
          sheet.write('P', `${where}, ${hours}`, { size: 9, colour: COLOURS.quiet, ...place });
        },
      },
      {
        share: 5,
        draw: (place) => {
          sheet.write('P', slot.title.trim() || m.plan_untitled(), { size: 11, before: 5, ...place });
          sheet.write('P', about, { size: 9, colour: COLOURS.quiet, ...place });
        },
      },
    ],
    16,
  );
}
