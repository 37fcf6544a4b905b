/** Care for the community, reviews and storms. */
import type { Action } from '#simulation/actions.ts';
import type { Message } from '#simulation/conversation/message.ts';
import { patienceHours } from '#simulation/conversation/patience.ts';
import type { State } from '#simulation/state.ts';
import { NETWORKS } from '#simulation/vocabulary.ts';
import type { Lab, Variation } from '../lab.ts';
import { STORM_FROM, stormy, TOWN } from '../reference-town.ts';
import { about, percentMore, ratio, type Row, rows } from './measure.ts';

const CHIRP = NETWORKS.indexOf('chirp');
const IGNORED: Variation = { name: 'ignored', networks: ['frame', 'commons'], perWeek: 2, weeks: 4, scenario: TOWN };
const UNANSWERED: Variation = { name: 'reviews unanswered', networks: [], weeks: 6, scenario: TOWN };
const ANSWERED: Variation = { ...UNANSWERED, name: 'reviews answered', each: answerReviews };

const TRUE_STORM: Variation = { name: 'true claim', networks: [], weeks: 2, scenario: stormy({ truth: 1 }) };
const FALSE_STORM: Variation = { ...TRUE_STORM, name: 'false claim', scenario: stormy({ truth: 0 }) };
const stated = (text: string): Variation => ({
  name: `statement ${text}`,
  networks: [],
  weeks: 2,
  scenario: stormy(),
  actions: [{ id: 'statement', hour: STORM_FROM + 3, kind: 'make-statement', networks: ['commons'], text, language: 'en' }],
});
const PLAIN = stated('facts=0.3');
const EMPATHY = stated('facts=0.3,empathy=0.8');
const PAYING = stated('facts=0.3,paysFirst=0.9');

/** Answers every open review within the hour. */
function answerReviews(state: State): Action[] {
  return state.conversation.messages
    .filter(({ kind, state: is, replies }) => kind === 'review' && is === 'open' && replies.length === 0)
    .map(({ id }) => ({
      id: `reply ${id}`,
      hour: state.hour,
      kind: 'reply',
      target: id,
      text: 'acknowledges=1,answers=1,repairs=1,voice=1',
      isPrivate: false,
    }));
}

const touched = (lab: Lab, seed: number, variation: Variation): number => lab.play(variation, seed).conversation.storm.touched;
const storms = (a: Variation, b: Variation) => (lab: Lab, seed: number) => ratio(touched(lab, seed, a), touched(lab, seed, b));

/** Share of a thousand people on the micro-blog who expect an answer within so many hours. */
const expecting = (hours: number, kind: 'question' | 'complaint') => (): number =>
  Array.from({ length: 1000 }, (_, i) => patienceHours(kind, CHIRP, (i + 0.5) / 1000)).filter((wait) => wait <= hours).length /
  10;

const complaints = (lab: Lab, seed: number, accepts: (message: Message) => boolean): number =>
  lab.play(IGNORED, seed).conversation.messages.filter((message) => message.kind === 'complaint' && accepts(message)).length;
const isExpired = ({ state }: Message): boolean => state === 'expired';

const percent = (value: number | null): number | null => (value === null ? null : 100 * value);
const stars = ({ conversation: { rating } }: State): number | null => ratio(rating.sum, rating.count);

export const CARE: readonly Row[] = [
  ...rows('A08', [
    {
      what: 'What is false goes further',
      definition: 'people touched by a false claim beside a true one',
      unit: '×',
      band: [1.05, 20],
      measure: storms(FALSE_STORM, TRUE_STORM),
    },
  ]),
  ...rows('K01', [
    {
      what: 'Expect an answer within half an hour',
      definition: 'Chirp, anybody',
      unit: '%',
      band: about(20),
      isGiven: true,
      measure: expecting(0.5, 'question'),
    },
    {
      what: 'Expect an answer within an hour',
      definition: 'Chirp, anybody',
      unit: '%',
      band: about(53),
      isGiven: true,
      measure: expecting(1, 'question'),
    },
    {
      what: 'Expect an answer within an hour, complaints',
      definition: 'Chirp',
      unit: '%',
      band: about(72),
      isGiven: true,
      measure: expecting(1, 'complaint'),
    },
    {
      what: 'Expect an answer within two hours',
      definition: 'Chirp, anybody',
      unit: '%',
      band: about(65),
      isGiven: true,
      measure: expecting(2, 'question'),
    },
  ]),
  ...rows('K02', [
    {
      what: 'Ignored: say so in public',
      definition: 'second complaints / first ones without an answer',
      unit: '%',
      band: about(36),
      measure: (lab, seed) =>
        percent(
          ratio(
            complaints(lab, seed, ({ round }) => round === 1),
            complaints(lab, seed, (message) => isExpired(message) && message.round === 0),
          ),
        ),
    },
    {
      what: 'Ignored: go to a competitor',
      definition: 'those who leave / complaints without an answer',
      unit: '%',
      band: about(100 / 3),
      measure: (lab, seed) => percent(ratio(lab.play(IGNORED, seed).conversation.deserters, complaints(lab, seed, isExpired))),
    },
  ]),
  ...rows('K03', [
    {
      what: 'Stars where reviews are answered',
      definition: 'mean stars more than without answers',
      unit: '',
      band: about(0.12),
      measure: (lab, seed) => {
        const [with_, without] = [stars(lab.play(ANSWERED, seed)), stars(lab.play(UNANSWERED, seed))];
        return with_ === null || without === null ? null : with_ - without;
      },
    },
    {
      what: 'Reviews where they are answered',
      definition: 'more reviews than without answers',
      unit: '%',
      band: about(12),
      measure: percentMore((lab, seed) => {
        const count = (variation: Variation): number => lab.play(variation, seed).conversation.rating.count;
        return ratio(count(ANSWERED), count(UNANSWERED));
      }),
    },
  ]),
  ...rows('K05', [
    {
      what: 'Empathy in a storm',
      definition: 'people touched after a statement with empathy beside one without',
      unit: '×',
      band: [0, 0.98],
      measure: storms(EMPATHY, PLAIN),
    },
    {
      what: 'Money first in a storm',
      definition: 'people touched after an offer of money beside none',
      unit: '×',
      band: [1.02, 20],
      measure: storms(PAYING, PLAIN),
    },
  ]),
];
