/** The fictional clients, the same in lessons, exercises and the sandbox; `docs/cast.md` tells who they are. */
export const CLIENT_SLUGS = ['bakery', 'phones', 'museum', 'accounting', 'physio', 'festival', 'shelter', 'couriers'] as const;
export type ClientSlug = (typeof CLIENT_SLUGS)[number];

export type Client = {
  readonly name: string;
  readonly handle: string;
  /** One or two characters for the avatar. */
  readonly monogram: string;
  /** What it is, in a few words, by language. */
  readonly line: { readonly en: string; readonly nl: string };
  /** Which of the eight categorical colours is theirs, `--data-1` to `--data-8`. */
  readonly colour: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
};

export const CLIENTS: Readonly<Record<ClientSlug, Client>> = {
  bakery: {
    name: 'Crumb & Co',
    handle: '@crumbandco',
    monogram: 'C',
    line: { en: 'Sourdough bakery, Linden Street', nl: 'Zuurdesembakkerij in de Linden Street' },
    colour: 2,
  },
  phones: {
    name: 'Second Ring',
    handle: '@secondring',
    monogram: '2R',
    line: { en: 'Refurbished phones, two-year warranty', nl: 'Refurbished telefoons, twee jaar garantie' },
    colour: 8,
  },
  museum: {
    name: 'Museum of Small Machines',
    handle: '@smallmachines',
    monogram: 'M',
    line: { en: 'Clockwork, music boxes, slot machines', nl: 'Uurwerken, speeldozen, gokautomaten' },
    colour: 4,
  },
  accounting: {
    name: 'Kolom',
    handle: '@kolom',
    monogram: 'K',
    line: { en: 'Online accounting for small firms', nl: 'Online boekhouden voor kleine bedrijven' },
    colour: 3,
  },
  physio: {
    name: 'Marit Veen, physiotherapist',
    handle: '@maritveen',
    monogram: 'MV',
    line: { en: 'For runners and desk workers', nl: 'Voor hardlopers en beeldschermwerkers' },
    colour: 6,
  },
  festival: {
    name: 'Low Tide',
    handle: '@lowtide',
    monogram: 'LT',
    line: { en: 'Three days of music on a tidal island', nl: 'Drie dagen muziek op een getijdeneiland' },
    colour: 5,
  },
  shelter: {
    name: 'Pier 9 Animal Shelter',
    handle: '@pier9shelter',
    monogram: 'P9',
    line: { en: 'Dogs, cats and rabbits looking for a home', nl: 'Honden, katten en konijnen die een thuis zoeken' },
    colour: 1,
  },
  couriers: {
    name: 'Spoke',
    handle: '@spoke',
    monogram: 'S',
    line: { en: 'Bicycle couriers, owned by the riders', nl: 'Fietskoeriers, eigendom van de rijders' },
    colour: 7,
  },
};

/** The invented networks, each an archetype: photos, short video, micro-blog, professional, groups and pages. */
export const NETWORK_SLUGS = ['frame', 'loopa', 'chirp', 'guild', 'commons'] as const;
export type NetworkSlug = (typeof NETWORK_SLUGS)[number];
