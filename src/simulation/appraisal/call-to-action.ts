/** What a post asks for, and how clearly: one thing, with what and how. */
import { openJudge, type Judge, type Judgement } from './judge.ts';
import { countPhrases, findPhrases, hasPhrase } from './reading/phrases.ts';
import type { Sentence } from './reading/read-text.ts';
import type { Token } from './reading/tokens.ts';
import type { PostAppraisal } from './types.ts';
import type { PostView } from './view.ts';

export type Asked = { readonly asks: PostAppraisal['asks']; readonly begs: number; readonly judgement: Judgement };

const KINDS = ['buy', 'comment', 'click', 'share', 'save', 'tag', 'follow'] as const;
type Kind = (typeof KINDS)[number];

type Call = {
  readonly kind: Kind;
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly strength: number;
};

export function judgeCallToAction(view: PostView): Asked {
  const calls = view.reading.sentences.flatMap((sentence, i) => readCalls(sentence, view, i));
  const judge = openJudge('callToAction', 0);
  const main = strongest(calls);
  if (main === undefined) {
    judge.note(0, 'call-none');
    return { asks: 'nothing', begs: 0, judgement: judge.close() };
  }
  weigh(judge, main, calls, view);
  return { asks: main.kind, begs: countBegging(calls), judgement: judge.close() };
}

const BEGGED: readonly Kind[] = ['comment', 'share', 'save', 'tag', 'follow'];

/** A question is no begging, and neither is one request for one thing. */
function countBegging(calls: readonly Call[]): number {
  const begged = new Set(calls.filter(({ text, strength }) => text !== '?' && strength >= 1).map(({ kind }) => kind));
  const count = BEGGED.filter((kind) => begged.has(kind)).length + (begged.has('tag') ? 1 : 0);
  return Math.max(0, count - 1);
}

/** The strongest call; of equals the last, where a reader's eye stays. */
function strongest(calls: readonly Call[]): Call | undefined {
  let best: Call | undefined;
  for (const call of calls) if (best === undefined || call.strength >= best.strength) best = call;
  return best;
}

function readCalls(sentence: Sentence, view: PostView, at: number): readonly Call[] {
  const { asking } = view.lexicon;
  const calls: Call[] = [];
  for (const kind of KINDS) {
    for (const hit of findPhrases(sentence.tokens, asking[kind])) {
      const strength = strengthAt(sentence, hit.index, hit.text);
      if (strength > 0) calls.push({ kind, sentence, from: hit.from, to: hit.to, text: hit.text, strength });
    }
  }
  const question = readQuestion(sentence, view, at);
  return question ? [...calls, question] : calls;
}

const LEADS = new Set([
  'please',
  'so',
  'then',
  'and',
  'or',
  'just',
  'now',
  'but',
  'dus',
  'en',
  'of',
  'dan',
  'nu',
  'even',
  'graag',
  'maar',
  'go',
  'come',
  'kom',
  'also',
  'to',
]);

/** A request stands at the start of a clause; `link in bio` asks wherever it stands. */
function strengthAt({ tokens, mark }: Sentence, index: number, text: string): number {
  if (text.includes('link')) return 0.9;
  const before = tokens[index - 1];
  const length = text.split(' ').length;
  const opens =
    before === undefined ||
    before.kind === 'mark' ||
    before.kind === 'emoji' ||
    before.kind === 'link' ||
    (LEADS.has(before.lower) && opensClause(tokens, index - 1));
  if (mark === '?') return 0;
  if (opens) return length > 1 ? 1.1 : 1;
  return length > 2 ? 0.7 : 0;
}

function opensClause(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before === undefined || before.kind !== 'word' || LEADS.has(before.lower);
}

/** Words with which a question is put to whoever reads it. */
const TO_ALL = new Set(['who', 'anyone', 'anybody', 'wie', 'iemand']);

/** A question to the reader, near the end or alone, asks for an answer. */
function readQuestion(sentence: Sentence, { reading, lexicon }: PostView, at: number): Call | undefined {
  if (sentence.mark !== '?' || sentence.words < 3) return undefined;
  if (hasPhrase(sentence.tokens, lexicon.opening.throatClearing)) return undefined;
  const rest = reading.sentences.length - 1 - at;
  const toReader =
    countPhrases(sentence.tokens, lexicon.person.you) > 0 ||
    countPhrases(sentence.tokens, lexicon.asking.comment) > 0 ||
    TO_ALL.has(sentence.tokens.find(({ kind }) => kind === 'word')?.lower ?? '');
  if (!toReader && rest > 0) return undefined;
  const strength = rest === 0 ? 1 : rest === 1 ? 0.8 : 0.3;
  return { kind: 'comment', sentence, from: sentence.from, to: sentence.to, text: '?', strength };
}

function weigh(judge: Judge, main: Call, calls: readonly Call[], view: PostView): void {
  const place = { from: main.from, to: main.to };
  if (main.strength < 0.5) judge.note(0.2, 'call-hinted', place, [main.text]);
  else judge.note(0.55, 'call-clear', place, [main.text]);
  const { asking } = view.lexicon;
  if (hasPhrase(main.sentence.tokens, asking.vague)) judge.note(-0.25, 'call-vague', place, [main.text]);
  if (hasPhrase(main.sentence.tokens, asking.soft)) judge.note(-0.15, 'call-soft', place, [main.text]);
  if (saysHow(main, view)) judge.note(0.3, 'call-how', place, [main.text]);
  const others = new Set(calls.filter(({ kind, strength }) => kind !== main.kind && strength >= 1).map(({ kind }) => kind));
  others.delete('click');
  if (others.size > 1) judge.note(-0.15 * others.size, 'call-competing', null, [...others]);
}

/** A time, a place, a link, or enough said in the sentence; a question says how by being one. */
function saysHow({ sentence, kind, text }: Call, { lexicon, post }: PostView): boolean {
  if (text === '?') return sentence.words > 5;
  if (post.link !== null && (kind === 'buy' || kind === 'click')) return true;
  if (sentence.tokens.some((token) => token.kind === 'number' || token.kind === 'link' || token.kind === 'email')) return true;
  return (
    countPhrases(sentence.tokens, lexicon.asking.how) + countPhrases(sentence.tokens, lexicon.opening.moments) > 0 &&
    sentence.words > 3
  );
}
