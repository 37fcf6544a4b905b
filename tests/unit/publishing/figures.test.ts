import { describe, expect, test, vi } from 'vitest';
import { checkLesson } from '#features/lessons/index.ts';
import { findDrawings, keepDrawings, listFigures } from '#features/publishing/figures.ts';
import { type Drawing, openFigurePlayer, type PlayFigure } from '#features/sandbox/index.ts';
import { playFigure } from '#features/sandbox/explore/play-figure.ts';
import { ok, refuse } from '#kernel/result.ts';
import { NOW, school } from './school.ts';
import { lessonOf, PIECES } from './sources.ts';

const TWICE =
  '<Explore figure="weights" />\n\n<Explore figure="weights" />\n\n<Aside title="A">\n\n<Explore figure="hour" network="chirp" />\n\n</Aside>';

function treeOf(middle: string) {
  const verdict = checkLesson(lessonOf(middle), PIECES);
  if (!verdict.ok) throw new Error(JSON.stringify(verdict.mistakes));
  return verdict.lesson.tree;
}

const drawing: Drawing = { kind: 'ranking', bars: [{ id: 'joke', value: 1.5 }] };
const player = () => vi.fn<PlayFigure>(() => Promise.resolve(ok(drawing)));

describe('the figures of a lesson', () => {
  test('are found wherever they stand, each once', () => {
    expect(listFigures(treeOf(TWICE))).toEqual([{ figure: 'weights' }, { figure: 'hour', network: 'chirp' }]);
  });

  test('are played once for all lessons, and kept', async () => {
    const { db } = await school();
    const play = player();
    expect(await keepDrawings({ db, now: NOW }, play, treeOf(TWICE))).toEqual(ok());
    expect(await keepDrawings({ db, now: NOW }, play, treeOf('<Explore figure="weights" />'))).toEqual(ok());
    expect(play.mock.calls).toEqual([[{ figure: 'weights' }], [{ figure: 'hour', network: 'chirp' }]]);
    expect(await findDrawings(db, treeOf(TWICE))).toEqual(
      new Map([
        ['weights', drawing],
        ['hour chirp', drawing],
      ]),
    );
  });

  test('are played again by a newer engine, and shown from the older one until then', async () => {
    const { db } = await school();
    const play = player();
    const tree = treeOf('<Explore figure="weights" />');
    await keepDrawings({ db, now: NOW }, play, tree);
    await db.run('update figure_drawings set engine_version = 1');
    expect(await findDrawings(db, tree)).toEqual(new Map([['weights', drawing]]));
    await keepDrawings({ db, now: NOW }, play, tree);
    expect(play).toHaveBeenCalledTimes(2);
  });

  test('that can’t be played now hold up the release, in plain words', async () => {
    const { db } = await school();
    const tree = treeOf('<Explore figure="weights" />');
    expect(await keepDrawings({ db, now: NOW }, () => Promise.resolve(refuse('too-slow')), tree)).toEqual(refuse('busy'));
    expect(await findDrawings(db, tree)).toEqual(new Map());
  });

  test('are the same from a thread as from a build', async () => {
    expect(await openFigurePlayer()({ figure: 'weights' })).toEqual(ok(playFigure('weights', undefined)));
  });
});
