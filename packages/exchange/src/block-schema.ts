import { z } from 'zod'
import type { Block } from './block.ts'
import { chart } from './chart-schema.ts'

/** The shape of a document's blocks as they come from outside. */
export const blocks: z.ZodType<readonly Block[]> = z.lazy(() => z.array(block))

const table = z.strictObject({
  kind: z.literal('table'),
  caption: z.string(),
  head: z.array(z.string()),
  rows: z.array(z.array(z.string())),
  numeric: z.array(z.int().nonnegative()),
})

const block: z.ZodType<Block> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('heading'),
    level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    text: z.string(),
  }),
  z.strictObject({
    kind: z.literal('paragraph'),
    text: z.string(),
    style: z.enum(['lead', 'note', 'quote']).exactOptional(),
  }),
  z.strictObject({ kind: z.literal('list'), ordered: z.boolean(), items: z.array(z.string()) }),
  z.strictObject({
    kind: z.literal('facts'),
    facts: z.array(z.strictObject({ label: z.string(), value: z.string() })),
  }),
  table,
  z.strictObject({ kind: z.literal('figure'), chart, caption: z.string(), table }),
  z.strictObject({ kind: z.literal('box'), title: z.string(), blocks }),
  z.strictObject({
    kind: z.literal('signature'),
    name: z.string(),
    office: z.string(),
    mark: z.string(),
    day: z.string(),
  }),
])
