import { z } from 'zod'
import type { BallotBoxHeads } from './ballot-box-heads.ts'
import { sha256Hex, surveyId } from './document-fields.ts'
import { parseAs, type Parsed } from './parsed.ts'

/** Refuses another format, unknown keys, and heads that are not in order: later days hold more answers. */
export function parseBallotBoxHeads(value: unknown): Parsed<BallotBoxHeads> {
  return parseAs(schema, value)
}

const head = z.strictObject({
  day: z.iso.date(),
  size: z.int().positive(),
  root: sha256Hex,
})

const schema = z.strictObject({
  format: z.literal('meinungsbild/ballot-box-heads/1'),
  surveyId,
  heads: z.array(head).refine(areInOrder, 'days or sizes not in rising order'),
  alarm: z.boolean(),
})

function areInOrder(heads: readonly z.infer<typeof head>[]): boolean {
  return heads.every((own, index) => {
    const before = heads[index - 1]
    return before === undefined || (before.day < own.day && before.size < own.size)
  })
}
