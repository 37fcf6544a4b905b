import type { LessonNode } from '#features/lessons/index.ts';
import { lessonComponents } from '#features/lessons/ui/in-lessons.ts';
import { nameOfAsked } from '#features/sandbox/index.ts';
import { Explore } from '#features/sandbox/ui/in-lessons.ts';
import { askedBy, type Drawings } from '../figures.ts';

// A method's parameters are compared both ways: each component takes what its schema has let through, and no more is known here.
type Drawn = { draw(props: Readonly<Record<string, unknown>>): unknown }['draw'];

const COMPONENTS: ReadonlyMap<string, Drawn> = new Map<string, Drawn>(Object.entries({ ...lessonComponents, Explore }));

/** What draws a component of a checked tree. Errors: throws for a name that the check would not have let through. */
export function getComponent(name: string): Drawn {
  const component = COMPONENTS.get(name);
  if (!component) throw new Error(`<${name}>: no such lesson component; its lesson was never checked.`);
  return component;
}

type ComponentNode = Extract<LessonNode, { kind: 'component' }>;

/** A component's attributes; an explorable gets what is kept of it, or null, so that nothing is played for a request. */
export function propsFor({ name, props }: ComponentNode, drawings: Drawings): Readonly<Record<string, unknown>> {
  return name === 'Explore' ? { ...props, drawing: drawings.get(nameOfAsked(askedBy(props))) ?? null } : props;
}
