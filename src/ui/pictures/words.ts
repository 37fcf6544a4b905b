import type { Locale } from '#i18n/locale.ts';
import type { Person, Place, Pose, Product } from './scene.ts';
import type { Light } from './tones.ts';

type PersonWords = { readonly noun: string; /** What leads from the noun to what the person does. */ readonly who: string };

/** What the kit's attributes are called in one language. */
export type PictureWords = {
  readonly people: Readonly<Record<Person['age'], Readonly<Record<Person['who'], PersonWords>>>>;
  readonly clothes: Readonly<Record<Person['wears'], string>>;
  readonly poses: Readonly<Record<Pose, string>>;
  readonly moods: Readonly<Record<NonNullable<Person['mood']>, string>>;
  readonly products: Readonly<Record<Product, string>>;
  readonly places: Readonly<Record<Place, string>>;
  readonly lights: Readonly<Record<Light, string>>;
  readonly holds: (product: string) => string;
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
    },
    moods: { glad: 'smiles', calm: '', worried: 'looks worried', cross: 'looks cross' },
    products: {
      loaf: 'a loaf of bread',
      buns: 'a plate of buns',
      phone: 'a phone',
      bird: 'a clockwork bird in a cage',
      receipts: 'a heap of receipts',
      shoe: 'a running shoe',
      ticket: 'a ticket',
      dog: 'a grey dog',
      parcel: 'a parcel',
    },
    places: {
      bakery: 'at the counter of a bakery',
      bench: 'at a workbench',
      museum: 'in a museum of clockwork',
      desk: 'at a desk with a laptop',
      practice: 'in a practice with a treadmill',
      flat: 'on a tidal flat with a stage',
      shelter: 'on a quay before an animal shelter',
      street: 'in a street with gabled houses',
      table: 'on a plate on a table',
      wall: 'before a plain wall',
    },
    lights: { dawn: 'at dawn', day: 'by day', lamp: 'by lamplight', dusk: 'at dusk', rain: 'in the rain' },
    holds: (product) => `holds ${product}`,
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
    },
    moods: { glad: 'glimlacht', calm: '', worried: 'bezorgd kijkt', cross: 'boos kijkt' },
    products: {
      loaf: 'een brood',
      buns: 'een schaal broodjes',
      phone: 'een telefoon',
      bird: 'een opwindvogel in een kooi',
      receipts: 'een stapel bonnetjes',
      shoe: 'een hardloopschoen',
      ticket: 'een kaartje',
      dog: 'een grijze hond',
      parcel: 'een pakket',
    },
    places: {
      bakery: 'aan de toonbank van een bakkerij',
      bench: 'aan een werkbank',
      museum: 'in een museum vol uurwerken',
      desk: 'aan een bureau met een laptop',
      practice: 'in een praktijk met een loopband',
      flat: 'op een wad met een podium',
      shelter: 'op een kade voor een dierenasiel',
      street: 'in een straat met gevelhuizen',
      table: 'op een bord op een tafel',
      wall: 'voor een effen muur',
    },
    lights: { dawn: 'bij zonsopgang', day: 'overdag', lamp: 'bij lamplicht', dusk: 'in de schemering', rain: 'in de regen' },
    holds: (product) => `${product} vasthoudt`,
    sign: (text) => `Op het bord staat ‘${text}’.`,
    and: 'en',
    nobody: 'er is niemand',
    near: 'Van dichtbij gezien.',
    mess: 'Er liggen spullen rond.',
  },
};
