import { expect, test } from 'vitest';
import { messagesSince, nothingSaid, remember, utteranceOf } from '#simulation/conversation/said.ts';

const sentencesIn = (text: string): number => utteranceOf(text).sentences.length;

test('a sentence ends with its stop and the quotes after it; a price has no end in it', () => {
  expect(sentencesIn('€6.20 for a loaf. Who pays “that much?” I don’t know…')).toBe(3);
  expect(sentencesIn('hey are there any buns left 🙏')).toBe(1);
  expect(sentencesIn('★★★☆☆ 🙄')).toBe(0);
});

test('what was said is as long ago as the latest of its sentences, in capitals or not', () => {
  const said = nothingSaid();
  for (const text of ['Any buns left?', 'Is the cat well?', 'I walked here.']) remember(said, utteranceOf(text));
  expect(messagesSince(said, utteranceOf('Is the cat well? Any buns left?'))).toBe(2);
  expect(messagesSince(said, utteranceOf('any buns left?'))).toBe(3);
  expect(messagesSince(said, utteranceOf('Where is the cat?'))).toBe(Infinity);
  expect(messagesSince(said, utteranceOf('Where is it? Where is it?'))).toBe(0);
});

test('a greeting may come again on the next screen, a sentence not', () => {
  const said = nothingSaid();
  remember(said, utteranceOf('Good morning. Any buns left?'));
  for (let i = 0; i < 40; i++) remember(said, utteranceOf(`This is number ${String(i)}.`));
  expect(messagesSince(said, utteranceOf('Good morning.'))).toBe(Infinity);
  expect(messagesSince(said, utteranceOf('Any buns left?'))).toBe(41);
});
