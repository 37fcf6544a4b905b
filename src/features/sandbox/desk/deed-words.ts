import { m } from '#i18n/paraglide/messages.js';
import type { Action, ActionKind } from '#simulation/actions.ts';
import type { RunTexts } from '../scenarios/texts-in.ts';

/** What somebody did, by its kind. */
export const DEEDS: Readonly<Record<ActionKind, () => string>> = {
  'schedule-post': m.run_deed_schedule_post,
  'move-post': m.run_deed_move_post,
  'edit-post': m.run_deed_edit_post,
  'cancel-post': m.run_deed_cancel_post,
  'delete-post': m.run_deed_delete_post,
  'pause-everything': m.run_deed_pause,
  'resume-everything': m.run_deed_resume,
  'ask-approval': m.run_deed_ask_approval,
  reply: m.run_deed_reply,
  'like-message': m.run_deed_like,
  'hide-message': m.run_deed_hide,
  'report-message': m.run_deed_report_message,
  'escalate-message': m.run_deed_escalate,
  'start-ad-set': m.run_deed_start_ads,
  'edit-ad-set': m.run_deed_edit_ads,
  'pause-ad': m.run_deed_pause_ad,
  'resume-ad': m.run_deed_resume_ad,
  'appeal-ad': m.run_deed_appeal_ad,
  'hire-influencer': m.run_deed_hire,
  'start-contest': m.run_deed_contest,
  'make-statement': m.run_deed_statement,
  'ask-client': m.run_deed_ask_client,
  'report-to-client': m.run_deed_report,
};

const MOST_LETTERS = 70;

/** The words in it that tell one decision of a kind from another; empty where there are none. */
export function wordsOf(action: Action, texts: Pick<RunTexts, 'questions'>): string {
  switch (action.kind) {
    case 'schedule-post':
    case 'edit-post':
    case 'hire-influencer':
      return shorten(action.post.text);
    case 'start-contest':
      return shorten(action.contest.post.text);
    case 'start-ad-set':
      return shorten(action.ads[0]?.post.text ?? '');
    case 'reply':
    case 'make-statement':
    case 'report-to-client':
    case 'appeal-ad':
      return shorten(action.text);
    case 'ask-client':
      return shorten(texts.questions[action.question]?.question ?? '');
    default:
      return '';
  }
}

const shorten = (text: string): string => {
  const line = text.trim().split('\n')[0] ?? '';
  return line.length > MOST_LETTERS ? `${line.slice(0, MOST_LETTERS).trimEnd()}…` : line;
};
