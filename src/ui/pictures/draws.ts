/** A number from 0 up to 1 that looks like chance and is the same for the same `i`: a picture never changes. */
export const hashAt = (i: number): number => ((i * 2654435761) % 1000) / 1000;
