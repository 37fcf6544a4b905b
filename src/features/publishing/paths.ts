/**
 * Where a released lesson stands, without language. Under `school/`, so that no lesson of ours, which is at
 * `/lessons/<track>/<name>`, can ever take its place.
 */
export const releasedPath = ({ track, key }: { readonly track: string; readonly key: string }): string =>
  `/lessons/${track}/school/${key}`;
