import { CLIENTS, trackName } from '#features/lessons/client.ts';
import { type Locale, localizedPath } from '#i18n/locale.ts';
import { m } from '#i18n/paraglide/messages.js';
import { assertNever } from '#kernel/assert-never.ts';
import type { CrisisLack, NeedStanding } from './rules.ts';
import type { Need, Rules } from './rules-file.ts';

/** Which language is read, and the rules for the names of other certificates. */
type Reader = { readonly locale: Locale; readonly rules: Rules };

/** What is asked for, in the language of the request. */
export function sayNeed(need: Need, rules: Rules, locale?: Locale): string {
  switch (need.kind) {
    case 'lessons':
      return m.certificates_need_lessons({ track: trackName(need.track) });
    case 'test':
      return m.certificates_need_test({ track: trackName(need.track) });
    case 'all-of':
      return isAllTracks(need.certificates, rules)
        ? m.certificates_need_all_tracks({ count: need.certificates.length })
        : m.certificates_need_all_of({ names: namesOf(need.certificates, rules, locale) });
    case 'runs':
      return m.certificates_need_runs({ count: need.count, score: need.score });
    case 'report':
      return m.certificates_need_report({ percent: need.insight });
    case 'crisis':
      return m.certificates_need_crisis({ hours: need['within-hours'] });
    default:
      return assertNever(need);
  }
}

/** How far somebody is with it, and where to go on; `to` is null when there is nothing left to do. */
export type Said = { readonly text: string; readonly to: { readonly href: string; readonly label: string } | null };

export function sayStanding(standing: NeedStanding, { locale, rules }: Reader): Said {
  const link = (path: string, label: string) => ({ href: localizedPath(path, locale), label });
  const toRuns = link('/sandbox', m.certificates_do_run());
  const { isMet } = standing;
  switch (standing.kind) {
    case 'lessons':
      return sayLessons(standing, link);
    case 'test': {
      const { passed, need } = standing;
      if (!passed) return { text: m.certificates_is_test_open(), to: link(`/exams/${need.track}`, m.certificates_do_test()) };
      const date = sayDay(passed.passedAt, locale);
      return { text: m.certificates_is_test({ date, percent: passed.scorePercent }), to: null };
    }
    case 'all-of': {
      const [first] = standing.missing;
      if (first === undefined) return { text: m.certificates_is_all_of(), to: null };
      const names = namesOf(standing.missing, rules, locale);
      const label = m.certificates_do_certificate({ name: namesOf([first], rules, locale) });
      return { text: m.certificates_is_all_of_open({ count: standing.missing.length, names }), to: { href: `#${first}`, label } };
    }
    case 'runs':
      return { text: sayRuns(standing), to: isMet ? null : toRuns };
    case 'report': {
      const { best, percent } = standing;
      const text =
        best && percent !== null
          ? m.certificates_is_report({ client: clientName(best.client), percent })
          : m.certificates_is_report_open();
      return { text, to: isMet ? null : toRuns };
    }
    case 'crisis': {
      const { best, why } = standing;
      if (isMet && best) return { text: m.certificates_is_crisis({ client: clientName(best.client) }), to: null };
      return { text: LACKS[why ?? 'none-came'](), to: toRuns };
    }
    default:
      return assertNever(standing);
  }
}

const LACKS: Readonly<Record<CrisisLack, () => string>> = {
  'none-came': m.certificates_lack_none_came,
  silent: m.certificates_lack_silent,
  'too-late': m.certificates_lack_too_late,
  blamed: m.certificates_lack_blamed,
  'too-thin': m.certificates_lack_too_thin,
  'not-over': m.certificates_lack_not_over,
};

type StandingOf<Kind extends NeedStanding['kind']> = Extract<NeedStanding, { kind: Kind }>;

function sayLessons({ read, lessons, next }: StandingOf<'lessons'>, link: (path: string, label: string) => Said['to']): Said {
  if (lessons === 0) return { text: m.certificates_is_lessons_none(), to: null };
  const text = m.certificates_is_lessons({ read, count: lessons });
  return { text, to: next && link(next.path, m.certificates_do_lesson({ title: next.title })) };
}

function sayRuns({ counting, best, need, isMet }: StandingOf<'runs'>): string {
  const names = counting.map(({ client, score }) =>
    m.certificates_run_score({ client: clientName(client), score: Math.round(score) }),
  );
  if (isMet) return names.join(', ');
  const so = { done: counting.length, count: need.count };
  if (!best || names.length > 0) return [m.certificates_is_runs_open(so), ...names].join(': ');
  return m.certificates_is_runs_best({ ...so, client: clientName(best.client), score: Math.round(best.score) });
}

const isAllTracks = (ids: readonly string[], rules: Rules): boolean =>
  ids.length > 3 && ids.every((id) => rules.find((rule) => rule.id === id)?.needs.some((need) => need.kind === 'lessons'));

const namesOf = (ids: readonly string[], rules: Rules, locale: Locale = 'en'): string =>
  ids.map((id) => rules.find((rule) => rule.id === id)?.name[locale] ?? id).join(', ');

const CLIENT_NAMES: Readonly<Record<string, { readonly name: string }>> = CLIENTS;

/** The name that a client is known by. */
export const clientName = (client: string): string => CLIENT_NAMES[client]?.name ?? client;

/** A day as it stands on paper, `26 November 2026`. */
export const sayDay = (at: Date, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(at);
