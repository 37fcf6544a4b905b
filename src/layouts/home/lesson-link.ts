/** A lesson as the home page names it; `language` only where the title is not in the page's. */
export type LessonLink = {
  readonly title: string;
  readonly href: string;
  readonly minutes: number;
  readonly language: string | undefined;
};
