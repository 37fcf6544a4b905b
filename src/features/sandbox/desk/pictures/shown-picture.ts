import type { Post } from '#simulation/actions.ts';

/** Where a picture is to be found. */
export type ShownPicture = {
  readonly id: string;
  readonly client: string;
  /** The run in whose browser it lies; null for one of the client's library. */
  readonly ownOf: string | null;
};

/** All pictures of the libraries are drawn in this size. */
export const LIBRARY_WIDTH = 400;
export const LIBRARY_HEIGHT = 300;

/** The picture of a post; null for none. */
export const shownOf = (
  { picture, ownPicture }: Pick<Post, 'picture' | 'ownPicture'>,
  where: { readonly client: string; readonly run: string },
): ShownPicture | null => (picture === null ? null : { id: picture, client: where.client, ownOf: ownPicture ? where.run : null });
