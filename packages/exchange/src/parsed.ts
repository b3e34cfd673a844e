import type { z } from 'zod'

/** A document read from outside, or the first reason why it is not one: `path: what is wrong`, for a log or a tool. */
export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly flaw: string }

/** Reads `value` by `schema`. A schema names `format` first, so that another format is told as such. */
export function parseAs<Value>(schema: z.ZodType<Value>, value: unknown): Parsed<Value> {
  const result = schema.safeParse(value)
  if (result.success) return { ok: true, value: result.data }
  const issue = result.error.issues[0]
  const path = (issue?.path ?? []).map(String).join('.')
  return { ok: false, flaw: `${path || 'document'}: ${issue?.message ?? 'not understood'}` }
}
