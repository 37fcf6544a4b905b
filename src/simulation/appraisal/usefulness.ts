/** Whether the reader can do or know something afterwards. */
import { capped, noteEach, openJudge, type Judge, type Judgement } from './judge.ts';
import { findPhrases } from './reading/phrases.ts';
import type { PostView } from './view.ts';

export function judgeUsefulness(view: PostView): Judgement {
  const judge = openJudge('usefulness', 0);
  judgeAdvice(judge, view);
  judgeFacts(judge, view);
  judgeList(judge, view);
  judgeTale(judge, view);
  return judge.close();
}

/** Advice counts where it is said to the reader: at the start of a clause. */
function judgeAdvice(judge: Judge, { reading, lexicon }: PostView): void {
  let given = 0;
  for (const hit of findPhrases(reading.tokens, lexicon.useful.advice)) {
    const before = reading.tokens[hit.index - 1];
    const opensClause = before === undefined || before.kind === 'mark' || before.kind === 'emoji' || before.kind === 'number';
    const isConditional = hit.text.includes(' ');
    const effect = capped(1, opensClause ? 0.1 : isConditional ? 0.07 : 0.015, 0.45 - given);
    if (effect <= 0.001) return;
    given += effect;
    if (effect > 0.02) judge.note(effect, 'useful-advice', hit, [hit.text]);
  }
  noteEach(judge, findPhrases(reading.tokens, lexicon.useful.steps), 'useful-steps', [0.05, 0.2]);
  noteEach(judge, findPhrases(reading.tokens, lexicon.useful.because), 'useful-because', [0.04, 0.12]);
}

/** Times, days, amounts with their units, prices. */
function judgeFacts(judge: Judge, { reading, lexicon, particulars }: PostView): void {
  const times = particulars.numbers.filter(({ text }) => isTime(text) || text.endsWith('%'));
  for (const time of times.slice(0, 5)) judge.note(0.06, 'useful-time', time, [time.text]);
  noteEach(judge, findPhrases(reading.tokens, lexicon.useful.when), 'useful-when', [0.05, 0.2]);
  const days = particulars.moments.slice(0, 3);
  for (const day of days) judge.note(0.025, 'useful-day', day, [day.text]);
  const amounts = particulars.numbers.length + particulars.numerals.length;
  if (amounts > 0) noteEach(judge, findPhrases(reading.tokens, lexicon.useful.units), 'useful-amount', [0.04, 0.12]);
}

/** `7:30`, `21:00`, `15u`, `10am`. */
function isTime(text: string): boolean {
  const colon = text.indexOf(':');
  if (colon > 0 && colon < 3 && text.length <= 5) return true;
  return text.length < 5 && (text.endsWith('u') || text.endsWith('am') || text.endsWith('pm') || text.endsWith('h'));
}

/** Three lines in a row that begin alike: a number, a dash, a dot, or a word with a colon. */
function judgeList(judge: Judge, { reading }: PostView): void {
  let items = 0;
  for (const { from, to } of reading.lines) if (isItem(reading.text.slice(from, Math.min(to, from + 60)))) items++;
  if (items >= 3) judge.note(0.22, 'useful-list', null, [String(items)]);
}

function isItem(line: string): boolean {
  const first = line.trimStart();
  const sign = first.charAt(0);
  if ('-–—•*✓✔→▸'.includes(sign) && sign !== '') return true;
  const code = first.charCodeAt(0);
  if (code >= 48 && code <= 57) return true;
  const colon = first.indexOf(': ');
  return colon > 0 && colon < 24;
}

/** A tale of what somebody did gives the reader little to do. Selling in empty words gives nothing. */
function judgeTale(judge: Judge, { reading, lexicon, particulars }: PostView): void {
  const told = findPhrases(reading.tokens, lexicon.person.story).length + findPhrases(reading.tokens, lexicon.person.he).length;
  const said = findPhrases(reading.tokens, lexicon.person.you).length;
  if (told > 2 && told > 2 * said) judge.note(-capped(told - 2 * said, 0.03, 0.2), 'useful-tale');
  const empty = particulars.cliches.length + particulars.jargon.length;
  if (empty > 1) judge.note(-capped(empty, 0.06, 0.3), 'useful-empty');
}
