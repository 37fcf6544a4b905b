import { describe, expect, test } from 'vitest';
import { type PackFiles, readPack } from '#features/exercises/persona/pack/read-pack.ts';
import { gradeWork } from '#features/exercises/persona/rubric.ts';
import { blankWork } from '#features/exercises/persona/work.ts';
import { CLIENTS, filesOf, idealWork, packOf } from './packs.ts';

describe.each(CLIENTS)('the dossier of %s', (client) => {
  const pack = packOf(client);

  test('can be solved: whoever reads it all and pins what speaks for it gets full marks', () => {
    expect(gradeWork(pack.rubric, idealWork(pack)).score).toBe(100);
  });

  test('punishes taking the client at their word', () => {
    const [blank] = blankWork().personas;
    const beliefs = pack.research.brief.lines.map((line) => line.id).filter((id) => pack.key.pieces[id]?.noise === 'belief');
    const claim = (picks: string[]) => ({ picks, words: '', unknown: false, pins: beliefs });
    const believed = {
      ...blank,
      age: { from: 20, to: 30, unknown: false, pins: beliefs },
      sex: claim(['women']),
      networks: claim(['chirp']),
      interests: claim(['climate', 'tech']),
    };
    expect(gradeWork(pack.rubric, { v: 1, personas: [believed, blank], truthSeen: false }).score).toBe(0);
  });

  test('has a loud minority, noise, and something that nobody can know', () => {
    const loud = pack.rubric.pieces.filter((piece) => piece.loud);
    expect(loud.length).toBeGreaterThanOrEqual(5);
    expect(new Set(loud.map((piece) => piece.voice)).size).toBeLessThanOrEqual(3);
    expect(pack.rubric.pieces.filter((piece) => piece.noise !== null).length).toBeGreaterThanOrEqual(8);
    expect(pack.truth.unknowable.length).toBeGreaterThanOrEqual(2);
  });

  test('what the truth leaves open is told by no piece', () => {
    for (const segment of pack.truth.segments.slice(0, 2)) {
      for (const field of ['sex', 'family', 'children', 'work', 'income', 'interests'] as const) {
        if (segment[field] !== null) continue;
        const telling = pack.rubric.on[field].filter((piece) =>
          piece.statements.some((said) => said.field === field && said.segments.includes(segment.id)),
        );
        expect(
          telling.map((piece) => piece.id),
          `${segment.id} ${field}`,
        ).toEqual([]);
      }
    }
  });
});

describe('a broken pack', () => {
  const broken = (name: keyof PackFiles, from: string, to: string): PackFiles => {
    const files = filesOf('bakery');
    expect(files[name].text).toContain(from);
    return { ...files, [name]: { ...files[name], text: files[name].text.replace(from, to) } };
  };
  const lineOf = (files: PackFiles, name: keyof PackFiles, text: string) =>
    files[name].text.slice(0, files[name].text.indexOf(text)).split('\n').length;

  test('names file, line and field of a value that is not allowed', () => {
    const files = broken('research', 'network: frame, who: luana.b', 'network: instaface, who: luana.b');
    expect(() => readPack(files)).toThrow(
      `content/scenarios/bakery/persona/research.yaml:${lineOf(files, 'research', 'instaface')} comments.items[2].network: Invalid option`,
    );
    expect(() => readPack(files)).toThrow('(found "instaface")');
  });

  test('says how many answers a row needs', () => {
    const files = broken(
      'research',
      '[s4, 71, man, Linden Quarter, two adults, retired,',
      '[s4, 71, man, Linden Quarter, two adults,',
    );
    expect(() => readPack(files)).toThrow(/research\.yaml:\d+ survey\.rows\[3\]: row "s4" has 7 answers; there are 8 columns\./);
  });

  test('finds a piece that the key speaks of and the research does not have', () => {
    const files = broken('key', '  t2: { segments', '  t99: { segments');
    expect(() => readPack(files)).toThrow('pieces.t99: no piece of the research is called "t99"');
  });

  test('finds a theme that nobody has defined', () => {
    const files = broken(
      'key',
      'f2: { segments: [table], strength: did, says: { problems: [sold-out] } }',
      'f2: { segments: [table], strength: did, says: { problems: [sold-oot] } }',
    );
    expect(() => readPack(files)).toThrow('pieces.f2.says.problems: "sold-oot" is not on the list of problems: sold-out, queue');
  });

  test('finds an id that stands twice and shares that do not add up', () => {
    expect(() => readPack(broken('research', '{ id: k2, network', '{ id: k1, network'))).toThrow('"k1" stands twice');
    expect(() => readPack(broken('research', 'label: Linden Quarter, value: 39', 'label: Linden Quarter, value: 49'))).toThrow(
      'the shares of "payments" add up to 110%, not 100.',
    );
  });

  test('says where YAML itself is broken', () => {
    expect(() => readPack(broken('truth', 'unknowable:\n', 'unknowable: [\n'))).toThrow(/truth\.yaml:\d+ yaml: /);
  });
});
