import { z } from 'zod';
import { COLOURS, makeDocument, type MadeDocument, type Sheet } from '#features/documents/index.ts';
import { LOCALES } from '#i18n/locale.ts';
import { m } from '#i18n/paraglide/messages.js';
import { withLocale } from '#i18n/request-locale.ts';
import { ok, refuse, type Result } from '#kernel/result.ts';
import { writeRows } from './paper-rows.ts';

const words = z.string().max(600);
const Section = z.strictObject({
  title: z.string().max(120),
  lead: words,
  /** A table, its head first; nothing for none. */
  rows: z.array(z.array(z.string().max(120)).min(2).max(8)).max(200),
  lines: z.array(words).max(60),
});

/** A debrief as the browser says it: the run was played there, and so were the words found. */
const DebriefPaper = z.strictObject({
  client: z.string().regex(/^[a-z][a-z0-9-]{0,40}$/),
  title: z.string().max(160),
  lead: words,
  /** The server has played the run again; if not, the paper says whose word it is. */
  verified: words.nullable(),
  locale: z.enum(LOCALES),
  sections: z.array(Section).min(1).max(8),
});
export type DebriefPaper = z.infer<typeof DebriefPaper>;

/** Makes a debrief as a PDF, or refuses what is none. */
export async function answerDebriefRequest(input: unknown, now: Date): Promise<Result<MadeDocument, 'malformed'>> {
  const request = DebriefPaper.safeParse(input);
  if (!request.success) return refuse('malformed');
  const { title, locale, client } = request.data;
  return withLocale(locale, async () => {
    const bytes = await makeDocument({ title, locale, now }, (sheet) => writeDebrief(sheet, request.data));
    return ok({ bytes, fileName: `debrief-${client}.pdf` });
  });
}

function writeDebrief(sheet: Sheet, { title, lead, verified, sections }: DebriefPaper): void {
  sheet.write('H1', title, { size: 24, font: 'heading' });
  sheet.write('P', lead, { size: 12, before: 8 });
  for (const section of sections) writeSection(sheet, section);
  sheet.write('P', verified ?? m.debrief_paper_own_word(), { size: 8.5, colour: COLOURS.quiet, before: 18 });
  sheet.write('P', m.client_sheet_simulated(), { size: 8.5, colour: COLOURS.quiet, before: 4 });
}

function writeSection(sheet: Sheet, { title, lead, rows, lines }: DebriefPaper['sections'][number]): void {
  sheet.section(title, () => {
    if (lead !== '') sheet.write('P', lead, { size: 11, before: 4 });
    if (rows.length > 1) writeRows(sheet, rows, 1.6);
    for (const line of lines) sheet.write('P', `– ${line}`, { size: 10.5, before: 4 });
  });
}
