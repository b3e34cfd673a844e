import { z } from 'zod'
import type { Json } from './json.ts'

/** Statements in JSON-LD. They travel as text, because some who read them need their keys in the order of writing. */
export type JsonLd = { readonly '@context': Json; readonly '@graph': readonly Json[] }

const schema = z.strictObject({ '@context': z.json(), '@graph': z.array(z.json()) })

/** The statements of a text; undefined if it is no list of statements with a context. */
export function readJsonLd(text: string): JsonLd | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
