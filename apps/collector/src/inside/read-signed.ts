import type { Signed } from '@meinungsbild/exchange'
import { z } from 'zod'

const schema = z.strictObject({ document: z.string(), signature: z.string() })

/** The body of a request as a signed document, its signature not yet looked at. */
export function readSigned(body: string): Signed | undefined {
  return parseBody(schema, body)
}

/** JSON of an expected form, or undefined. */
export function parseBody<Value>(expected: z.ZodType<Value>, body: string): Value | undefined {
  try {
    return expected.safeParse(JSON.parse(body)).data
  } catch {
    return undefined
  }
}
