import type { Locale } from '#i18n/locale.ts';
import type { Looks, Person, Pose } from './person.ts';
import type { Hands, Place, Product } from './scene.ts';
import type { Light } from './tones.ts';
import { PLACE_WORDS } from './words-places.ts';
import { PRODUCT_WORDS } from './words-products.ts';

type PersonWords = { readonly noun: string; /** What leads from the noun to what the person does. */ readonly who: string };

/** What the kit's attributes are called in one language. */
export type PictureWords = {
  readonly people: Readonly<Record<Person['age'], Readonly<Record<Person['who'], PersonWords>>>>;
  readonly clothes: Readonly<Record<Looks['wears'], string>>;
  readonly poses: Readonly<Record<Pose, string>>;
  readonly moods: Readonly<Record<NonNullable<Person['mood']>, string>>;
  readonly hands: Readonly<Record<Hands['does'], string>>;
  readonly products: Readonly<Record<Product, string>>;
  readonly places: Readonly<Record<Place, string>>;
  readonly lights: Readonly<Record<Light, string>>;
  readonly crowds: readonly [few: string, many: string];
  readonly holds: (product: string) => string;
  readonly fromBehind: (person: string) => string;
  readonly sign: (text: string) => string;
  readonly and: string;
  readonly nobody: string;
  readonly near: string;
  readonly mess: string;
};

export const WORDS: Readonly<Record<Locale, PictureWords>> = {
  en: {
    people: {
      child: { woman: { noun: 'a girl', who: ' who' }, man: { noun: 'a boy', who: ' who' } },
      young: { woman: { noun: 'a young woman', who: ' who' }, man: { noun: 'a young man', who: ' who' } },
      adult: { woman: { noun: 'a woman', who: ' who' }, man: { noun: 'a man', who: ' who' } },
      old: { woman: { noun: 'an older woman', who: ' who' }, man: { noun: 'an older man', who: ' who' } },
    },
    clothes: {
      jumper: '',
      apron: 'in an apron',
      coat: 'in a coat',
      sport: 'in sports clothes',
      vest: 'in a bright vest',
      cape: 'in a long cape',
      shirt: 'in a shirt',
    },
    poses: {
      stand: '',
      hold: '',
      reach: 'reaches out',
      phone: 'looks at a phone',
      worry: 'holds a hand to the head',
      wave: 'waves',
      crouch: 'crouches',
      sit: 'sits',
      run: 'runs',
      ride: 'rides a bike with a large box',
      work: 'works with both hands',
      point: 'points at something',
      call: 'speaks on the phone',
      neck: 'holds a hand to the neck',
      stretch: 'stretches both arms up',
      sing: 'sings into a microphone',
      wide: 'spreads both arms',
      dance: 'dances',
      pull: 'pulls hard',
      lie: 'lies down',
      carry: 'has a hand on the shoulder',
    },
    moods: { glad: 'smiles', calm: '', worried: 'looks worried', cross: 'looks cross', asleep: 'has closed eyes' },
    hands: {
      palm: 'an open hand beneath',
      cup: 'a hand that holds',
      pinch: 'a hand that takes hold between two fingers',
      point: 'a hand that points',
      work: 'two hands at work',
      write: 'a hand with a pencil',
    },
    products: PRODUCT_WORDS.en,
    places: PLACE_WORDS.en,
    lights: { dawn: 'at dawn', day: 'by day', lamp: 'by lamplight', dusk: 'at dusk', rain: 'in the rain' },
    crowds: ['a few people seen from behind', 'a crowd seen from behind'],
    holds: (product) => `holds ${product}`,
    fromBehind: (person) => `${person}, seen from behind`,
    sign: (text) => `The sign says “${text}”.`,
    and: 'and',
    nobody: 'nobody is there',
    near: 'Seen from nearby.',
    mess: 'Things lie about.',
  },
  nl: {
    people: {
      child: { woman: { noun: 'een meisje', who: ' dat' }, man: { noun: 'een jongen', who: ' die' } },
      young: { woman: { noun: 'een jonge vrouw', who: ' die' }, man: { noun: 'een jonge man', who: ' die' } },
      adult: { woman: { noun: 'een vrouw', who: ' die' }, man: { noun: 'een man', who: ' die' } },
      old: { woman: { noun: 'een oudere vrouw', who: ' die' }, man: { noun: 'een oudere man', who: ' die' } },
    },
    clothes: {
      jumper: '',
      apron: 'met een schort',
      coat: 'in een jas',
      sport: 'in sportkleren',
      vest: 'in een fel hesje',
      cape: 'in een lange cape',
      shirt: 'in een overhemd',
    },
    poses: {
      stand: '',
      hold: '',
      reach: 'een hand uitsteekt',
      phone: 'op een telefoon kijkt',
      worry: 'een hand tegen het hoofd houdt',
      wave: 'zwaait',
      crouch: 'hurkt',
      sit: 'zit',
      run: 'rent',
      ride: 'op een fiets met een grote bak rijdt',
      work: 'met beide handen werkt',
      point: 'iets aanwijst',
      call: 'aan de telefoon is',
      neck: 'een hand in de nek houdt',
      stretch: 'beide armen omhoog strekt',
      sing: 'in een microfoon zingt',
      wide: 'de armen spreidt',
      dance: 'danst',
      pull: 'hard trekt',
      lie: 'ligt',
      carry: 'een hand op de schouder heeft',
    },
    moods: { glad: 'glimlacht', calm: '', worried: 'bezorgd kijkt', cross: 'boos kijkt', asleep: 'de ogen dicht heeft' },
    hands: {
      palm: 'een open hand eronder',
      cup: 'een hand die vasthoudt',
      pinch: 'een hand die met twee vingers vastpakt',
      point: 'een hand die wijst',
      work: 'twee handen aan het werk',
      write: 'een hand met een potlood',
    },
    products: PRODUCT_WORDS.nl,
    places: PLACE_WORDS.nl,
    lights: { dawn: 'bij zonsopgang', day: 'overdag', lamp: 'bij lamplicht', dusk: 'in de schemering', rain: 'in de regen' },
    crowds: ['een paar mensen van achteren', 'veel mensen van achteren'],
    holds: (product) => `${product} vasthoudt`,
    fromBehind: (person) => `${person}, van achteren gezien`,
    sign: (text) => `Op het bord staat ‘${text}’.`,
    and: 'en',
    nobody: 'er is niemand',
    near: 'Van dichtbij gezien.',
    mess: 'Er liggen spullen rond.',
  },
};
