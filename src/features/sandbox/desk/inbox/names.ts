/** Readable names for authors, who are only numbers to the engine. Made up; no name says anything about its member. */
// prettier-ignore
const FIRST = [
  'Anna', 'Bram', 'Chloe', 'Daan', 'Emily', 'Femke', 'George', 'Hanna', 'Isa', 'Jack', 'Karin', 'Lars', 'Mia', 'Niels',
  'Olivia', 'Pieter', 'Quinten', 'Rosa', 'Sam', 'Tess', 'Umar', 'Vera', 'Wout', 'Yara', 'Zoë', 'Amir', 'Bente', 'Callum',
  'Dewi', 'Eva', 'Freddie', 'Guus', 'Harriet', 'Imran', 'Jasmijn', 'Kees', 'Lotte', 'Maud', 'Nora', 'Oscar', 'Priya', 'Ruben',
  'Sanne', 'Thijs', 'Lucy', 'Victor', 'Willemijn', 'Yusuf', 'Anouk', 'Ben', 'Carmen', 'Dirk', 'Ella', 'Finn', 'Grace', 'Hugo',
  'Ilse', 'Joris', 'Kirsty', 'Luuk', 'Marit', 'Nadia', 'Owen', 'Puck', 'Ravi', 'Sophie', 'Tom', 'Marieke', 'Stijn', 'Amber',
  'Koen', 'Ruth', 'Fatima', 'Jelle', 'Hazel', 'Mees', 'Leila', 'Rory', 'Noor', 'Ewan', 'Sara', 'Teun', 'Abby', 'Gijs', 'Molly',
  'Sem', 'Fleur', 'Dylan', 'Roos', 'Ivy', 'Bas', 'Megan', 'Lieke', 'Jonas', 'Elif', 'Max', 'Jip',
] as const; // 97, a prime: neighbours by number share neither name nor surname
// prettier-ignore
const LAST = [
  'de Vries', 'Walker', 'Jansen', 'Hughes', 'Bakker', 'Khan', 'Visser', 'Taylor', 'Smit', 'Evans', 'Meijer', 'Shaw', 'Mulder',
  'Wood', 'Bos', 'Price', 'Vos', 'Reid', 'Peters', 'Clarke', 'Hendriks', 'Morgan', 'Dekker', 'Patel', 'Brouwer', 'Kelly',
  'de Wit', 'Murray', 'Dijkstra', 'Fox', 'Smeets', 'Ward', 'van Dam', 'Grant', 'Kok', 'Palmer', 'Yilmaz', 'Stone', 'Vermeer',
  'Lowe', 'Willems', 'Barnes', 'Hoekstra', 'Day', 'Koster', 'Ellis', 'Prins', 'Hunt', 'Blom', 'Carr', 'Huisman', 'Webb',
  'Kuiper',
] as const; // 53, another prime

const at = (names: readonly string[], n: number): string => names[n % names.length] ?? '';

/** How many colours of avatar there are. */
export const TINTS = 6;

export type Person = { readonly first: string; readonly name: string; readonly initials: string; readonly tint: number };

/** The person behind an author's number: always the same one. */
export function personOf(author: number): Person {
  const n = Math.abs(Math.trunc(author));
  const first = at(FIRST, n * 31 + 7);
  const last = at(LAST, n * 17 + Math.floor(n / FIRST.length));
  const family = last.split(' ').at(-1) ?? last;
  return { first, name: `${first} ${last}`, initials: `${first.slice(0, 1)}${family.slice(0, 1)}`, tint: (n * 5) % TINTS };
}
