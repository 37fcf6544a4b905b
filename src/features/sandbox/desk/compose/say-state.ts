import type { Locale } from '#i18n/locale.ts';
import { m } from '#i18n/paraglide/messages.js';
import type { Scenario } from '#simulation/scenario.ts';
import type { SimHour } from '#simulation/vocabulary.ts';
import type { PostRow } from '../../views/posts.ts';
import { sayValue } from '../figures.ts';

/** What has become of a post, in a few words. */
export function sayState(row: PostRow, now: SimHour, scenario: Scenario, locale: Locale): string {
  switch (row.state) {
    case 'out':
      return m.calendar_reached({ reach: sayValue('reach', row.metrics?.reach ?? 0, locale) });
    case 'missed':
      return m.calendar_missed();
    case 'cancelled':
      return m.calendar_is_cancelled();
    case 'deleted':
      return m.calendar_is_taken_down();
    case 'refused':
      return m.calendar_is_cancelled();
    case 'planned':
      if (row.approval === 'waiting') return m.calendar_with_client({ client: scenario.client.name });
      return row.at < now ? m.calendar_due() : m.calendar_planned();
  }
}
