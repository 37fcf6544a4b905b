/** A data colour of tokens.css. */
export type Tone = 'data-1' | 'data-2' | 'data-4' | 'data-7' | 'frame' | 'loopa' | 'chirp' | 'guild' | 'commons';

/** What is written under a place of the x axis; `at` counts values from 0. */
export type XLabel = { readonly at: number; readonly text: string };

/** One value at each place of the x axis; those below zero hang down. */
export type Series = { readonly label: string; readonly tone: Tone; readonly values: readonly number[] };

export type ChartTable = { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
