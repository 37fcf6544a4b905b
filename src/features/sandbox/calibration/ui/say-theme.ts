import { m } from '#i18n/paraglide/messages.js';
import type { Theme } from '../read-table.ts';

const THEMES = {
  engagement: m.real_theme_engagement,
  reach: m.real_theme_reach,
  lifetime: m.real_theme_lifetime,
  posting: m.real_theme_posting,
  audience: m.real_theme_audience,
  funnel: m.real_theme_funnel,
  ads: m.real_theme_ads,
  influencers: m.real_theme_influencers,
  contests: m.real_theme_contests,
  care: m.real_theme_care,
} as const satisfies Record<Theme, () => string>;

export const sayTheme = (theme: Theme): string => THEMES[theme]();
