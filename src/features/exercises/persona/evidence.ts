import { DAY_PARTS, PART_HOURS, WEEKDAYS, type DayPart, type Weekday } from './fields.ts';
import type { Research } from './pack/schema.ts';

/** The pages of a dossier. */
export const PAGES = ['brief', 'survey', 'interviews', 'numbers', 'comments'] as const;
export type DossierPage = (typeof PAGES)[number];

/** Anything in a dossier that can be pinned to a claim. */
export type PieceText = {
  readonly id: string;
  readonly page: DossierPage;
  /** How it is cited: `S7`, `Fri 20–24`. */
  readonly ref: string;
  /** Who or what says it, in short. */
  readonly source: string;
  readonly quote: string;
};

const DAY_NAMES: Readonly<Record<Weekday, string>> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

/** Visits in one part of one weekday. */
export function cellValue(research: Research, day: Weekday, part: DayPart): number {
  return research.numbers.when.cells[day]?.[DAY_PARTS.indexOf(part)] ?? 0;
}

/** The hours of a part of the day, `20–24`. */
export function hoursOf(part: DayPart): string {
  return PART_HOURS[part].join('–');
}

/** Every piece of a dossier, in reading order. */
export function listPieces(research: Research): PieceText[] {
  const { brief, survey, interviews, numbers, comments } = research;
  const piece =
    (page: DossierPage, source: string) =>
    ({ id, text }: { id: string; text: string }) => ({ id, page, ref: id.toUpperCase(), source, quote: text });
  return [
    ...brief.lines.map(piece('brief', brief.from)),
    ...survey.rows.map(([id, ...answers]): PieceText => ({
      id,
      page: 'survey',
      ref: id.toUpperCase(),
      source: 'Survey',
      quote: answers.join(', '),
    })),
    ...survey.tallies.map(piece('survey', 'Survey')),
    ...interviews.flatMap((interview) => interview.lines.map(piece('interviews', interview.who))),
    ...WEEKDAYS.flatMap((day) =>
      DAY_PARTS.map((part): PieceText => ({
        id: `${day}-${part}`,
        page: 'numbers',
        ref: `${DAY_NAMES[day].slice(0, 3)} ${hoursOf(part)}`,
        source: 'Numbers',
        quote: `${DAY_NAMES[day]}, ${hoursOf(part)} h: ${cellValue(research, day, part)} ${numbers.when.unit}`,
      })),
    ),
    ...numbers.charts.flatMap((chart) =>
      chart.bars.map((bar): PieceText => ({
        id: bar.id,
        page: 'numbers',
        ref: bar.id.toUpperCase(),
        source: 'Numbers',
        quote: `${chart.title}: ${bar.label} ${bar.value}${chart.unit === '%' ? '%' : ''}`,
      })),
    ),
    ...numbers.figures.map(piece('numbers', 'Figures')),
    ...comments.items.map((comment): PieceText => ({
      id: comment.id,
      page: 'comments',
      ref: comment.id.toUpperCase(),
      source: comment.who,
      quote: comment.text,
    })),
  ];
}

/** Every piece of a dossier by its id. */
export function indexPieces(research: Research): ReadonlyMap<string, PieceText> {
  return new Map(listPieces(research).map((piece) => [piece.id, piece]));
}
