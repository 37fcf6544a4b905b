/** Whether a reply blames, lectures or mocks the one it answers. */
import { noteEach, openJudge, type Judge, type Judgement } from '../judge.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { findPhrases, hasPhrase } from '../reading/phrases.ts';
import { isShouted, type Reading, type Sentence } from '../reading/read-text.ts';
import type { Token } from '../reading/tokens.ts';
import { isIronic } from '../moods.ts';

/** Words that make a fault the other's own, and words that send them away. */
const RULES = new Set([
  'never',
  'always',
  "don't",
  "can't",
  "didn't",
  "doesn't",
  'should',
  'must',
  'nooit',
  'altijd',
  'moet',
  'moeten',
  'moest',
  'hoort',
]);
const DISMISSALS = new Set(['then', 'dan']);
/** With these a retort begins that doesn't take the other seriously. */
const SCOFFS = new Set([
  'well',
  'oh',
  'wow',
  'sure',
  'right',
  'congratulations',
  'bravo',
  'maybe',
  'perhaps',
  'so',
  'tja',
  'nou',
  'ach',
  'goh',
  'misschien',
  'gefeliciteerd',
]);
const MOCKING_FACES = '🙄😂🤣😏🤡😒🤷🥱😜😝';

/** `isTouchy`: somebody complains or provokes, so that a retort, a lecture or a mocking face weighs more. */
export function judgeBlame(reading: Reading, lexicon: Lexicon, isTouchy: boolean): Judgement {
  const judge = openJudge('blames', 0);
  const blame = findPhrases(reading.tokens, lexicon.talk.blame);
  const mockery = findPhrases(reading.tokens, lexicon.talk.mockery);
  noteEach(judge, blame, 'blame-lectures', [0.3, 0.7]);
  if (isTouchy || mockery.length > 1) noteEach(judge, mockery, 'blame-mocks', [0.4, 0.8]);
  const sour = reading.sentences.find(
    (sentence) => hasPhrase(sentence.tokens, lexicon.feeling.sour) && isIronic(sentence, lexicon),
  );
  if (sour) judge.note(0.3, 'blame-irony', sour);
  const shouted = reading.words.filter((word) => isShouted(word) && word.text.length > 3);
  if (shouted[0] && blame.length + mockery.length > 0) judge.note(0.15, 'blame-shouts', shouted[0], [shouted[0].text]);
  if (isTouchy) judgeTone(judge, reading, lexicon);
  return judge.close();
}

function judgeTone(judge: Judge, reading: Reading, lexicon: Lexicon): void {
  const { talk } = lexicon;
  const face = reading.tokens.find(
    ({ kind, text }) => kind === 'emoji' && MOCKING_FACES.includes(String.fromCodePoint(text.codePointAt(0) ?? 0)),
  );
  if (face) judge.note(0.35, 'blame-mocks', face, [face.text]);
  // What is kind elsewhere makes the same words a question, or advice.
  if ([talk.sorry, talk.thanks, talk.ownFault, talk.deeds, talk.privately].some((list) => hasPhrase(reading.tokens, list)))
    return;
  judgeRetorts(judge, reading, lexicon);
}

function judgeRetorts(judge: Judge, { tokens, sentences }: Reading, lexicon: Lexicon): void {
  noteEach(judge, findPhrases(tokens, lexicon.talk.blameHints), 'blame-lectures', [0.3, 0.45]);
  const speaksTo = ({ tokens: said }: Sentence): boolean => hasPhrase(said, lexicon.person.you);
  const retort = sentences.find((sentence) => sentence.mark === '?' && speaksTo(sentence));
  if (retort) judge.note(0.3, 'blame-lectures', retort, ['?']);
  const dismissal = sentences.find(({ tokens: said, mark }) => mark !== '?' && DISMISSALS.has(firstWord(said)));
  if (dismissal) judge.note(0.45, 'blame-mocks', dismissal, [firstWord(dismissal.tokens)]);
  const scoff = sentences.find(({ tokens: said, words }) => words < 20 && SCOFFS.has(firstWord(said)));
  if (scoff) judge.note(0.3, 'blame-mocks', scoff, [firstWord(scoff.tokens)]);
  const lecture = sentences.find((sentence) => speaksTo(sentence) && isLecture(sentence, lexicon));
  if (lecture) judge.note(0.3, 'blame-lectures', lecture, ['!']);
}

const firstWord = (tokens: readonly Token[]): string => tokens.find(({ kind }) => kind === 'word')?.lower ?? '';

/** A rule laid down for the reader in which the writer has no part. */
const isLecture = ({ tokens, mark }: Sentence, { person }: Lexicon): boolean =>
  mark !== '?' && tokens.some(({ lower }) => RULES.has(lower)) && !hasPhrase(tokens, person.i) && !hasPhrase(tokens, person.we);
