/** What the commands need to know of our own lessons, which are files of the build. */
export type LessonShelf = {
  /** Whether one of ours has this id. */
  readonly has: (lessonId: string) => boolean;
  /** Whether one of ours stands at `/lessons/<track>/<name>`. */
  readonly isAt: (track: string, name: string) => boolean;
};
