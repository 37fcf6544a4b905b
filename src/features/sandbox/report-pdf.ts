import { z } from 'zod';
import { COLOURS, makeDocument, type MadeDocument, type Sheet } from '#features/documents/index.ts';
import { type Locale, LOCALES } from '#i18n/locale.ts';
import { m } from '#i18n/paraglide/messages.js';
import { withLocale } from '#i18n/request-locale.ts';
import { ok, refuse, type Result } from '#kernel/result.ts';
import { sayHour } from './desk/sim-time.ts';
import { writeRows } from './paper-rows.ts';
import { REPORT_FIGURES, REPORT_HEADS, type ReportFigure, sayFigure } from './desk/client/report-figures.ts';

const figure = z.number().min(-1e12).max(1e12);

/** What the browser sends: the learner's text, the weeks' figures as their run has them, and which of them are drawn. */
const ReportRequest = z.strictObject({
  client: z.string().regex(/^[a-z][a-z0-9-]{0,40}$/),
  title: z.string().max(120),
  clientName: z.string().max(120),
  startsOn: z.iso.date(),
  hour: z.int().min(0).max(100_000),
  text: z.string().max(20_000),
  locale: z.enum(LOCALES),
  charts: z.array(z.enum(REPORT_FIGURES)).max(REPORT_FIGURES.length),
  weeks: z
    .array(
      z.object({
        week: z.int().min(1).max(520),
        reach: figure,
        engagementRateByReach: figure.nullable(),
        followers: figure,
        siteVisits: figure,
        orders: figure,
        revenueEuro: figure,
      }),
    )
    .max(104),
});
type ReportRequest = z.infer<typeof ReportRequest>;
type Week = ReportRequest['weeks'][number];

const DATE = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const CHART_HEIGHT = 92;

/** Makes a report to a client as a PDF, or refuses what is none. The figures are the learner's own, so nothing is certified by it. */
export async function answerReportRequest(input: unknown, now: Date): Promise<Result<MadeDocument, 'malformed'>> {
  const request = ReportRequest.safeParse(input);
  if (!request.success) return refuse('malformed');
  const report = request.data;
  return withLocale(report.locale, async () => {
    const title = m.client_sheet_title({ title: report.title });
    const bytes = await makeDocument({ title, locale: report.locale, now }, (sheet) => writeReport(sheet, title, report));
    return ok({ bytes, fileName: `report-${report.client}.pdf` });
  });
}

function writeReport(sheet: Sheet, title: string, report: ReportRequest): void {
  const { locale, weeks } = report;
  const date = sayHour(report.startsOn, report.hour, locale, DATE);
  sheet.write('H1', title, { size: 24, font: 'heading' });
  sheet.write('P', m.client_sheet_for({ client: report.clientName, date }), { size: 11, colour: COLOURS.quiet, before: 2 });
  for (const [i, paragraph] of report.text.split(/\n+/u).entries())
    sheet.write('P', paragraph, { size: 11.5, before: i === 0 ? 16 : 7 });
  if (weeks.length > 0) writeWeeks(sheet, report);
  sheet.write('P', m.client_sheet_simulated(), { size: 8.5, colour: COLOURS.quiet, before: 18 });
}

function writeWeeks(sheet: Sheet, { charts, weeks, locale }: ReportRequest): void {
  for (let i = 0; i < charts.length; i += 2) writeCharts(sheet, charts.slice(i, i + 2), weeks, locale);
  sheet.section(m.client_sheet_weeks(), () => writeTable(sheet, weeks, locale));
}

/** One or two charts side by side: a column a week, each with its figure above it. */
function writeCharts(sheet: Sheet, charts: readonly ReportFigure[], weeks: readonly Week[], locale: Locale): void {
  sheet.keepRoom(CHART_HEIGHT + 60);
  const columns = charts.map((chart) => ({
    share: 1,
    draw: (place: { x: number; width: number }) => {
      sheet.write('H3', REPORT_HEADS[chart](), { size: 11, font: 'bold', before: 18, ...place });
      drawColumns(sheet, chart, weeks, locale, place);
    },
  }));
  // A chart alone keeps to its half of the page.
  sheet.columns(columns.length === 1 ? [...columns, { share: 1, draw: () => undefined }] : columns);
}

function drawColumns(
  sheet: Sheet,
  chart: ReportFigure,
  weeks: readonly Week[],
  locale: Locale,
  { x, width }: { x: number; width: number },
): void {
  const values = weeks.map((week) => week[chart] ?? 0);
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const alt = weeks
    .map(({ week }, i) => `${m.client_sheet_week()} ${week}: ${sayFigure(chart, values[i] ?? 0, locale)}`)
    .join('; ');
  const step = width / weeks.length;
  const scale = (CHART_HEIGHT - 16) / (most - least || 1);
  sheet.figure(alt, (doc) => {
    const top = doc.y + 6;
    const ground = top + 12 + most * scale;
    weeks.forEach(({ week }, i) => {
      const value = values[i] ?? 0;
      const tall = Math.abs(value) * scale;
      const left = x + i * step + step * 0.15;
      const upper = value >= 0 ? ground - tall : ground;
      doc.rect(left, upper, step * 0.7, Math.max(0.8, tall)).fill(COLOURS.calm);
      const options = { width: step, align: 'center', lineBreak: false } as const;
      doc.font('text').fontSize(7.5).fillColor(COLOURS.ink);
      doc.text(sayFigure(chart, value, locale), x + i * step, Math.min(upper, ground) - 10, options);
      doc.fillColor(COLOURS.quiet).text(String(week), x + i * step, top + CHART_HEIGHT, options);
    });
    doc.rect(x, ground, width, 0.6).fill(COLOURS.ink);
  });
  sheet.skip(CHART_HEIGHT + 20);
}

function writeTable(sheet: Sheet, weeks: readonly Week[], locale: Locale): void {
  const rows = [
    [m.client_sheet_week(), ...REPORT_FIGURES.map((name) => REPORT_HEADS[name]())],
    ...weeks.map((week) => [String(week.week), ...REPORT_FIGURES.map((name) => sayFigure(name, week[name] ?? 0, locale))]),
  ];
  writeRows(sheet, rows);
}
