/** The eight clients' voices and names, after `README.md` beside the labelled set, as a scenario would give them. */
import type { Voice } from '#simulation/scenario.ts';
import type { Topic } from '#simulation/vocabulary.ts';

export type LabelledClient = {
  readonly name: string;
  readonly voice: Voice;
  readonly names: readonly string[];
  readonly topics: readonly Topic[];
};

const CAST = [
  'Samira',
  'Joost',
  'Tomasz',
  'Inês',
  'Ruben',
  'Lotte',
  'Marit',
  'Jonas',
  'Bea',
  'Dario',
  'Noor',
  'Daan',
  'Westerhaven',
  'Linden',
];

const voice = (
  formality: number,
  humour: number,
  says: Voice['says'],
  avoids: Voice['avoids'],
  emoji: Voice['emoji'] = 'few',
): Voice => ({
  formality,
  humour,
  emoji,
  says,
  avoids,
});

export const CLIENTS: Readonly<Record<string, LabelledClient>> = {
  bakery: {
    name: 'Crumb & Co',
    topics: ['food', 'local'],
    names: CAST,
    voice: voice(
      0.25,
      0.6,
      {
        en: ['flour', 'oven', 'loaf', 'loaves', 'crust', 'joost', 'samira', 'counter', 'queue', 'dough'],
        nl: ['meel', 'oven', 'brood', 'korst', 'joost', 'samira', 'toonbank', 'rij', 'deeg'],
      },
      {
        en: ['artisan', 'gourmet', 'delicious', 'indulge', 'foodie', 'exquisite', 'mouth-watering'],
        nl: ['ambachtelijk', 'overheerlijk', 'heerlijke', 'verwen', 'culinair', 'smaakbeleving'],
      },
    ),
  },
  phones: {
    name: 'Second Ring',
    topics: ['tech', 'climate'],
    names: CAST,
    voice: voice(
      0.35,
      0.35,
      {
        en: ['battery', 'screen', 'warranty', 'tested', 'counter', 'technician', 'tomasz', 'percent'],
        nl: ['accu', 'scherm', 'garantie', 'getest', 'balie', 'monteur', 'tomasz', 'procent'],
      },
      {
        en: ['save the planet', 'amazing', 'revolutionary', 'unbeatable', 'like new', 'insane'],
        nl: ['red de planeet', 'geweldig', 'revolutionair', 'onverslaanbaar', 'zo goed als nieuw', 'knaller'],
      },
    ),
  },
  museum: {
    name: 'Museum of Small Machines',
    topics: ['making', 'local', 'family'],
    names: CAST,
    voice: voice(
      0.4,
      0.6,
      {
        en: ['machine', 'wind', 'clockwork', 'spring', 'key', 'brass', 'drum', 'built'],
        nl: ['machine', 'opwinden', 'uurwerk', 'veer', 'sleutel', 'messing', 'gebouwd'],
      },
      {
        en: ['unforgettable', 'unforgettable experience', 'magical', 'fun for the whole', 'experience'],
        nl: ['onvergetelijke', 'beleving', 'magisch', 'jong en oud', 'ervaring'],
      },
    ),
  },
  accounting: {
    name: 'Kolom',
    topics: ['money', 'career'],
    names: CAST,
    voice: voice(
      0.4,
      0.35,
      {
        en: ['shoebox', 'receipt', 'receipts', 'invoice', 'owner', 'sunday', 'lotte', 'ruben'],
        nl: ['schoenendoos', 'bonnetje', 'bonnetjes', 'factuur', 'ondernemer', 'zondag', 'lotte', 'ruben'],
      },
      {
        en: ['seamless', 'solution', 'solutions', 'synergy', 'leverage', 'panic', 'streamline', 'hustle'],
        nl: ['ontzorgen', 'naadloos', 'oplossing', 'oplossingen', 'totaaloplossing', 'optimaliseren', 'paniek'],
      },
    ),
  },
  physio: {
    name: 'Marit Veen',
    topics: ['sport', 'career'],
    names: CAST,
    voice: voice(
      0.45,
      0.2,
      {
        en: ['often', 'for many people', 'usually', 'sometimes', 'i', 'weeks', 'slowly'],
        nl: ['vaak', 'bij veel mensen', 'meestal', 'soms', 'ik', 'weken', 'rustig'],
      },
      {
        en: ['cure', 'guaranteed', 'forever', 'pain-free', 'pain free', 'never again', 'miracle', 'shocked', 'we'],
        nl: ['genezen', 'gegarandeerd', 'voorgoed', 'pijnvrij', 'nooit meer', 'wondermiddel', 'wij'],
      },
    ),
  },
  festival: {
    name: 'Low Tide',
    topics: ['music', 'local'],
    names: CAST,
    voice: voice(
      0.1,
      0.85,
      {
        en: ['mud', 'toilets', 'ferry', 'boots', 'tide', 'sand', 'jonas', 'barn'],
        nl: ['modder', 'wc', 'pont', 'laarzen', 'eb', 'zand', 'jonas', 'schuur'],
      },
      {
        en: ['we regret', 'unforgettable', 'experience', 'please buy', 'hereby', 'visitors are requested', 'excellence'],
        nl: ['wij betreuren', 'onvergetelijk', 'beleving', 'hierbij', 'bezoekers worden', 'verzoeken'],
      },
      'many',
    ),
  },
  shelter: {
    name: 'Pier 9 Animal Shelter',
    topics: ['family', 'home'],
    names: [...CAST, 'Pier'],
    voice: voice(
      0.25,
      0.5,
      {
        en: ['walks', 'likes', 'sofa', 'habit', 'sleeps', 'snores', 'bea', 'stubborn'],
        nl: ['houdt van', 'bank', 'slaapt', 'snurkt', 'bea', 'koppig', 'wandelen'],
      },
      {
        en: ['last chance', 'breaks our hearts', 'cruel', 'nobody wants', 'heartbreaking', 'begging', 'please please'],
        nl: ['laatste kans', 'breekt ons hart', 'wreed', 'niemand wil', 'hartverscheurend', 'smeken'],
      },
    ),
  },
  couriers: {
    name: 'Spoke',
    topics: ['local', 'career', 'climate'],
    names: CAST,
    voice: voice(
      0.25,
      0.4,
      {
        en: ['we riders', 'riders', 'rider', 'our own', 'shift', 'co-op', 'kilometres', 'dario', 'on us', 'board'],
        nl: ['wij rijders', 'rijders', 'koeriers', 'koerier', 'dienst', 'coöperatie', 'kilometer', 'dario', 'bestuur'],
      },
      {
        en: ['alleged', 'liability', 'without prejudice', 'motorists', 'legal', 'lawyers', 'stakeholders', 'individual cases'],
        nl: ['vermeende', 'aansprakelijkheid', 'zonder erkenning', 'automobilisten', 'juridisch', 'advocaten'],
      },
    ),
  },
};
