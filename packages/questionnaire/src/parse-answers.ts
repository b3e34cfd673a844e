import { z } from 'zod'
import type { Answers } from './answers.ts'

/** `path` leads to the first place that is not an answer, `q1.kind`. */
export type ParsedAnswers =
  | { readonly ok: true; readonly answers: Answers }
  | { readonly ok: false; readonly path: string }

/**
 * Reads answers from parsed JSON, for instance from an opened submission, which anybody may have sealed. Judges their
 * structure only; whether they answer a questionnaire is said by `complete`.
 */
export function parseAnswers(value: unknown): ParsedAnswers {
  const result = answersSchema.safeParse(value)
  return result.success
    ? { ok: true, answers: result.data }
    : { ok: false, path: (result.error.issues[0]?.path ?? []).map(String).join('.') }
}

const special = z.strictObject({
  kind: z.literal('special'),
  special: z.enum(['dontKnow', 'noAnswer']),
})

const row = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('choice'), code: z.string() }),
  special,
])

const answersSchema: z.ZodType<Answers> = z.record(
  z.string(),
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('choice'),
      code: z.string(),
      text: z.string().exactOptional(),
    }),
    z.strictObject({
      kind: z.literal('choices'),
      codes: z.array(z.string()),
      texts: z.record(z.string(), z.string()).exactOptional(),
    }),
    z.strictObject({ kind: z.literal('rows'), rows: z.record(z.string(), row) }),
    z.strictObject({ kind: z.literal('number'), value: z.number() }),
    z.strictObject({ kind: z.literal('text'), value: z.string() }),
    z.strictObject({ kind: z.literal('date'), value: z.string() }),
    special,
  ]),
)
