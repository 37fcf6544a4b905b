/** What a Hunspell dictionary's rules can do to the beginning of a word. */
export type AffixRules = {
  /** What can stand before a word. */
  readonly prefixes: readonly string[];
  /** The flags of a word, which are written one after another. */
  readonly flagsOf: (flags: string) => readonly string[];
  /** How many of a word's last letters the rule of a flag, and those that follow it, can take off. */
  readonly mostTakenBy: (flag: string) => number;
};

type Suffix = { taken: number; readonly then: Set<string> };

/** Reads them from an `.aff` file. */
export function readAffixRules(aff: string): AffixRules {
  const flagsOf = /^FLAG\s+long/m.test(aff) ? (flags: string) => flags.match(/../gs) ?? [] : (flags: string) => [...flags];
  const prefixes: string[] = [];
  const suffixes = new Map<string, Suffix>();
  const begun = new Set<string>();
  for (const line of aff.split('\n')) {
    const [kind = '', flag = '', strip = '', added = ''] = line.trim().split(/\s+/);
    if (kind !== 'SFX' && kind !== 'PFX') continue;
    const name = `${kind} ${flag}`;
    // The first line of a rule says how many follow.
    if (!begun.has(name)) {
      begun.add(name);
      continue;
    }
    const [letters = '', then = ''] = added.split('/');
    if (kind === 'PFX') prefixes.push(letters);
    else {
      const suffix = suffixes.get(flag) ?? { taken: 0, then: new Set() };
      suffixes.set(flag, suffix);
      if (strip !== '0') suffix.taken = Math.max(suffix.taken, strip.length);
      for (const next of flagsOf(then)) suffix.then.add(next);
    }
  }
  const taken = new Map<string, number>();
  const mostTakenBy = (flag: string): number => {
    const known = taken.get(flag);
    if (known !== undefined) return known;
    const suffix = suffixes.get(flag);
    // Lest one that leads back to itself never ends.
    taken.set(flag, suffix?.taken ?? 0);
    const most = (suffix?.taken ?? 0) + Math.max(0, ...[...(suffix?.then ?? [])].map(mostTakenBy));
    taken.set(flag, most);
    return most;
  };
  return { prefixes, flagsOf, mostTakenBy };
}
