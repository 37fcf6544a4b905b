import { z } from 'zod';
import { CHECK_SCHEMAS } from '../checks/schemas.ts';
import { COMPONENT_SCHEMAS } from '../component-schemas.ts';
import { findAddressFault, findPictureFault } from './addresses.ts';

/** The HTML that Markdown makes; nothing else is ever drawn of a lesson. */
const TAGS = [
  'p',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'li',
  'blockquote',
  'em',
  'strong',
  'code',
  'pre',
  'a',
  'img',
  'br',
  'hr',
] as const;
export type LessonTag = (typeof TAGS)[number];

/** What an element may carry besides its children. */
export type LessonAttributes = {
  readonly id?: string | undefined;
  readonly href?: string | undefined;
  readonly src?: string | undefined;
  readonly alt?: string | undefined;
  readonly title?: string | undefined;
  readonly start?: number | undefined;
};

/** A checked piece of a lesson: plain data, kept at release and drawn from then on. */
export type LessonNode =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'element';
      readonly tag: LessonTag;
      readonly attributes: LessonAttributes;
      readonly children: readonly LessonNode[];
    }
  | {
      readonly kind: 'component';
      readonly name: string;
      readonly props: Readonly<Record<string, unknown>>;
      readonly children: readonly LessonNode[];
    };

/** Deeper than any lesson, and far from where recursion ends. */
export const DEEPEST = 24;

const Attributes = z.strictObject({
  id: z.string().optional(),
  href: z
    .string()
    .refine((address) => findAddressFault(address) === null)
    .optional(),
  src: z
    .string()
    .refine((address) => findPictureFault(address) === null)
    .optional(),
  alt: z.string().optional(),
  title: z.string().optional(),
  start: z.int().min(0).optional(),
});
const children = z.array(z.lazy(() => Node));
const Node: z.ZodType<LessonNode> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string() }),
  z.strictObject({ kind: z.literal('element'), tag: z.enum(TAGS), attributes: Attributes, children }),
  z
    .strictObject({ kind: z.literal('component'), name: z.string(), props: z.record(z.string(), z.unknown()), children })
    .refine(({ name, props }) => findSchema(name)?.safeParse(props).success === true),
]);

/** A tree as it was kept: looked at again before it is drawn, whatever became of the database meanwhile. */
export const LessonTree = z.array(Node);

/** The schema of a component's attributes by its name; null for what is not a lesson component, `constructor` included. */
export function findSchema(name: string): z.ZodType<object> | null {
  const schemas = Object.hasOwn(CHECK_SCHEMAS, name) ? CHECK_SCHEMAS : COMPONENT_SCHEMAS;
  return Object.hasOwn(schemas, name) ? (schemas[name] ?? null) : null;
}
