import { m } from '#i18n/paraglide/messages.js';
import { type Need, PURSE_SPENT } from '../views/needs.ts';
import type { ScreenId } from './screen.ts';

/** Why the clock stopped, in words, and where to look; null when it stopped because it was told to. */
export function sayNeeds(needs: readonly Need[]): { text: string; screen: ScreenId; about?: string } | null {
  const of = (kind: Need['kind']) => needs.filter((need) => need.kind === kind);
  const [crisis] = of('crisis');
  if (crisis) return { text: m.run_stop_crisis(), screen: 'inbox' };
  const messages = of('message');
  const [message] = messages;
  if (message) {
    const text = messages.length === 1 ? m.run_stop_message() : m.run_stop_messages({ count: messages.length });
    return { text, screen: 'inbox', about: message.about };
  }
  const [missed] = of('missed');
  if (missed) return { text: m.run_stop_missed(), screen: 'calendar', about: missed.about };
  const [approval] = of('approval');
  if (approval) return { text: m.run_stop_approval(), screen: 'calendar', about: approval.about };
  if (of('client').length > 0) return { text: m.run_stop_client(), screen: 'client' };
  const [ad] = of('ad');
  if (ad) {
    if (ad.about === PURSE_SPENT) return { text: m.run_stop_ad_spent(), screen: 'ads' };
    const [about = '', what] = ad.about.split(' ');
    return { text: what === 'rejected' ? m.run_stop_ad_rejected() : m.run_stop_ad_learned(), screen: 'ads', about };
  }
  return of('week').length > 0 ? { text: m.run_stop_week(), screen: 'today' } : null;
}
