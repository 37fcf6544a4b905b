// What the Latin files of the fonts hold, and what the extended ones add. Other signs have no picture here and are left out.
const LATIN = /[\u0020-\u007e\u00a0-\u00ff\u0131\u0152\u0153\u02c6\u02da\u02dc\u2000-\u206f\u20ac\u2122\u2191\u2193\u2212]/u;
const EXTENDED = /[\u0100-\u024f\u1e00-\u1eff]/u;

/** Cuts a text into runs that one font file can draw. */
export function runsOf(text: string): { text: string; isExtended: boolean }[] {
  const runs: { text: string; isExtended: boolean }[] = [];
  for (const sign of text.normalize('NFC').replace(/\s+/gu, ' ')) {
    const isExtended = EXTENDED.test(sign);
    if (!isExtended && !LATIN.test(sign)) continue;
    const last = runs.at(-1);
    if (last && last.isExtended === isExtended) last.text += sign;
    else runs.push({ text: sign, isExtended });
  }
  return runs;
}
