import type { Post } from '../actions.ts';

export const PLAYS = ['expert', 'textbook', 'ordinary', 'spam', 'clickbait'] as const;
export type Play = (typeof PLAYS)[number];

/** A post that the engine's own players publish, with the kind of player who would. */
export type PlayText = Omit<Post, 'language'> & { readonly id: string; readonly play: Play };

/** The text as a post. */
export function postOf({ id: _, play: __, ...post }: PlayText): Post {
  return { ...post, language: 'en' };
}
