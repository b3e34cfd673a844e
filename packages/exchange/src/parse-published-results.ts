import { z } from 'zod'
import { blocks } from './block-schema.ts'
import {
  authority,
  instant,
  sha256Hex,
  slug,
  surveyId,
  text,
  webAddress,
} from './document-fields.ts'
import { readJsonLd } from './json-ld.ts'
import { largestOpenDataFile, openDataFormats } from './open-data.ts'
import { parseAs, type Parsed } from './parsed.ts'
import { firstFormat, inNewestFormat, isFirstFormat } from './published-results-1.ts'
import type { PublishedResults } from './published-results.ts'

/**
 * Refuses another format, unknown keys and blocks, shares that are none, and names that are there twice. What was
 * signed in the first format is read as if it were in the newest.
 */
export function parsePublishedResults(value: unknown): Parsed<PublishedResults> {
  if (!isFirstFormat(value)) return parseAs(schema, value)
  const parsed = parseAs(firstFormat, value)
  return parsed.ok ? { ok: true, value: inNewestFormat(parsed.value) } : parsed
}

const day = z.iso.date()
const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/, 'not a language')
/** Part of an address, and of a file in a folder. */
const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, 'not a name for an address')

const question = z.strictObject({
  id,
  title: z.string(),
  blocks,
  file: id.exactOptional(),
})

const edition = z.strictObject({
  language,
  title: z.string().min(1),
  teaser: z.string(),
  survey: z.string(),
  pressRelease: blocks,
  method: blocks,
  remarks: blocks,
  questions: z.array(question).refine(...unique('id')),
})

const cents = z.int().nonnegative()

const measure = z.strictObject({
  id: z.string().min(1),
  title: z.string(),
  unit: z.string(),
  decided: day,
  due: day,
  state: z.enum(['planned', 'running', 'delayed', 'implemented', 'abandoned']),
  reported: z.strictObject({ on: day, note: z.string() }).exactOptional(),
  answers: z.string(),
  question: id.exactOptional(),
  finding: z.string().exactOptional(),
  costs: z
    .strictObject({
      words: z.string(),
      planned: cents.exactOptional(),
      spent: cents.exactOptional(),
    })
    .exactOptional(),
  english: z
    .strictObject({
      title: z.string().exactOptional(),
      answers: z.string().exactOptional(),
      finding: z.string().exactOptional(),
      note: z.string().exactOptional(),
    })
    .exactOptional(),
})

const file = z.strictObject({
  name: id,
  title: text,
  format: z.enum(openDataFormats),
  bytes: z.int().nonnegative().max(largestOpenDataFile),
  sha256: sha256Hex,
})

const openData = z.strictObject({
  licence: z.strictObject({ title: text, uri: webAddress, terms: webAddress }),
  attribution: z.string(),
  files: z.array(file).refine(...unique('name')),
  catalog: z.strictObject({
    turtle: z.string(),
    jsonLd: z.string().refine((text) => readJsonLd(text) !== undefined, 'no JSON-LD'),
  }),
})

const schema = z.strictObject({
  format: z.literal('meinungsbild/published-results/2'),
  surveyId,
  slug,
  authority,
  embargo: instant,
  history: z.tuple([published()], published()),
  editions: z.tuple([edition], edition).refine(...unique('language')),
  measures: z.array(measure).refine(...unique('id')),
  openData: openData.exactOptional(),
})

function published() {
  return z.strictObject({ at: instant, what: z.enum(['results', 'measures']) })
}

/** No two of a list have the same `key`. */
function unique<Key extends string>(key: Key) {
  return [
    (list: readonly Readonly<Record<Key, string>>[]) =>
      new Set(list.map((each) => each[key])).size === list.length,
    `one ${key} is there twice`,
  ] as const
}
