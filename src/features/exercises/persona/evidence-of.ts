/** One reason to believe in a competency, as progress weighs it. */
export type PersonaEvidence = { readonly competency: 'audience' | 'research'; readonly weight: number; readonly score: number };

/** How hard a client's dossier is, 1 to 3. */
type Hard = { readonly level: 1 | 2 | 3 };

/** A dossier that misleads more tells more about who was not misled. */
const WEIGHT_OF_LEVEL = { 1: 5, 2: 6, 3: 7 } as const;

/**
 * What a portrait shows about competencies: knowing an audience, and reading research.
 * @param score 0 to 100, the server's mark
 */
export function evidenceOfPersona(score: number, { level }: Hard): PersonaEvidence[] {
  const share = Math.min(1, Math.max(0, score / 100));
  return [
    { competency: 'audience', weight: WEIGHT_OF_LEVEL[level], score: share },
    { competency: 'research', weight: WEIGHT_OF_LEVEL[level], score: share },
  ];
}
