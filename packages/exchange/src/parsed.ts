import { z } from 'zod'

/** A document read from outside, or the first reason why it is not one: `path: what is wrong`, for a log or a tool. */
export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly flaw: string }

/** Reads `value` by `schema`; a document of another format is named as such instead of by its many differences. */
export function parseAs<Value extends { readonly format?: string }>(
  schema: z.ZodType<Value>,
  format: Value['format'],
  value: unknown,
): Parsed<Value> {
  const given = formatOf(value)
  if (format !== undefined && given !== undefined && given !== format)
    return { ok: false, flaw: `format: unknown format ${JSON.stringify(given)}, expected ${format}` }
  const result = schema.safeParse(value)
  if (result.success) return { ok: true, value: result.data }
  const issue = result.error.issues[0]
  const path = (issue?.path ?? []).map(String).join('.')
  return { ok: false, flaw: `${path || 'document'}: ${issue?.message ?? 'not understood'}` }
}

function formatOf(value: unknown): string | undefined {
  const known = z.object({ format: z.string().max(200) }).safeParse(value)
  return known.success ? known.data.format : undefined
}
