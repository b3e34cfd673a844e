import { z } from 'zod'
import { blocks } from './block-schema.ts'
import { authority, instant, slug, surveyId } from './document-fields.ts'
import { parseAs, type Parsed } from './parsed.ts'
import type { PublishedResults } from './published-results.ts'

/** Refuses another format, unknown keys and blocks, and shares that are none. */
export function parsePublishedResults(value: unknown): Parsed<PublishedResults> {
  return parseAs(schema, value)
}

const schema = z.strictObject({
  format: z.literal('meinungsbild/published-results/1'),
  surveyId,
  slug,
  language: z.string(),
  title: z.string(),
  authority,
  embargo: instant,
  pressRelease: blocks,
  results: blocks,
})
