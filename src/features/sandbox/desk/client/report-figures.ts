import type { Locale } from '#i18n/locale.ts';
import { m } from '#i18n/paraglide/messages.js';
import type { WeekFigures } from '../../views/week-figures.ts';
import { sayNumber } from '../figures.ts';

type Quoted = 'reach' | 'impressions' | 'engagementRateByReach' | 'followers' | 'siteVisits' | 'orders' | 'revenueEuro';
/** What a report shows of each week, in this order. */
export const REPORT_FIGURES = ['reach', 'engagementRateByReach', 'followers', 'siteVisits', 'orders', 'revenueEuro'] as const;
export type ReportFigure = (typeof REPORT_FIGURES)[number];

export const REPORT_HEADS: Readonly<Record<ReportFigure, () => string>> = {
  reach: m.client_sheet_reach,
  engagementRateByReach: m.client_sheet_rate,
  followers: m.client_sheet_followers,
  siteVisits: m.client_sheet_visits,
  orders: m.client_sheet_orders,
  revenueEuro: m.client_sheet_revenue,
};
type Say = (of: { week: number; value: string }) => string;

const LINES: readonly { readonly figure: Quoted; readonly say: Say }[] = [
  { figure: 'reach', say: m.client_quote_reach },
  { figure: 'impressions', say: m.client_quote_impressions },
  { figure: 'engagementRateByReach', say: m.client_quote_rate },
  { figure: 'followers', say: m.client_quote_followers },
  { figure: 'siteVisits', say: m.client_quote_visits },
  { figure: 'orders', say: m.client_quote_orders },
  { figure: 'revenueEuro', say: m.client_quote_revenue },
];

/**
 * A week's figures as they can be put into a report, each beside the week before: `Orders in week 2: 31 (+12%)`.
 * There is no change in per cent for the first week, against a nought, for a week under way, or for followers, which are one already.
 */
export function quotesOf(weeks: readonly WeekFigures[], week: number, locale: Locale): string[] {
  const now = weeks.find((candidate) => candidate.week === week);
  const before = weeks.find((candidate) => candidate.week === week - 1);
  if (!now) return [];
  return LINES.map(({ figure, say }) => {
    const line = say({ week, value: sayFigure(figure, now[figure] ?? 0, locale) });
    const change = now.isWhole && before && figure !== 'followers' ? changeOf(now[figure] ?? 0, before[figure] ?? 0) : null;
    return change === null ? line : `${line} (${sayChange(change, locale)})`;
  });
}

/** As a share of what it was; null against a nought. */
export const changeOf = (now: number, before: number): number | null => (before > 0 ? (now - before) / before : null);

const sayChange = (change: number, locale: Locale): string =>
  sayNumber(change, locale, { style: 'percent', signDisplay: 'exceptZero', maximumFractionDigits: 0 });

/** A figure as it is read in a report. */
export function sayFigure(figure: Quoted, value: number, locale: Locale): string {
  if (figure === 'engagementRateByReach') return sayNumber(value, locale, { style: 'percent', maximumFractionDigits: 1 });
  if (figure === 'revenueEuro') return sayNumber(value, locale, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
  if (figure === 'followers') return sayNumber(value, locale, { signDisplay: 'exceptZero' });
  return sayNumber(value, locale, { maximumFractionDigits: 0 });
}

/** The text with a line put in at the cursor, on a line of its own, and where the cursor is then. */
export function insertLine(text: string, at: number, line: string): { text: string; cursor: number } {
  const before = text.slice(0, at);
  const after = text.slice(at);
  const head = before === '' || before.endsWith('\n') ? before : `${before}\n`;
  const tail = after === '' || after.startsWith('\n') ? after : `\n${after}`;
  return { text: head + line + tail, cursor: head.length + line.length };
}
