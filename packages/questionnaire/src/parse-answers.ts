import { z } from 'zod'
import type { Answer, Answers } from './answers.ts'

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

const text = z.string()
const codes = z.array(text)
const texts = z.record(text, text)

const special = z.strictObject({
  kind: z.literal('special'),
  special: z.enum(['dontKnow', 'noAnswer', 'notApplicable']),
})
const code = z.strictObject({ kind: z.literal('choice'), code: text })
const values = [
  z.strictObject({ kind: z.literal('number'), value: z.number() }),
  z.strictObject({ kind: z.literal('text'), value: text }),
  z.strictObject({ kind: z.literal('date'), value: text }),
  z.strictObject({ kind: z.literal('time'), value: text }),
  z.strictObject({ kind: z.literal('month'), value: text }),
] as const

const row = z.discriminatedUnion('kind', [code, special])
const rowChoices = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('choices'), codes }),
  special,
])
const cell = z.discriminatedUnion('kind', [code, special, ...values])
const file = z.strictObject({ name: text, type: text, bytes: z.number(), sha256: text, id: text })

/** Every answer but that to a repeated group. */
const simple = [
  z.strictObject({
    kind: z.literal('choice'),
    code: text,
    text: text.exactOptional(),
    comment: text.exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('choices'),
    codes,
    texts: texts.exactOptional(),
    comments: texts.exactOptional(),
  }),
  z.strictObject({ kind: z.literal('rows'), rows: z.record(text, row) }),
  z.strictObject({ kind: z.literal('rowChoices'), rows: z.record(text, rowChoices) }),
  z.strictObject({ kind: z.literal('cells'), rows: z.record(text, z.record(text, cell)) }),
  z.strictObject({ kind: z.literal('ranking'), codes }),
  z.strictObject({ kind: z.literal('numbers'), values: z.record(text, z.number()) }),
  z.strictObject({ kind: z.literal('texts'), values: texts }),
  z.strictObject({ kind: z.literal('files'), files: z.array(file) }),
  ...values,
  special,
] as const

const answer: z.ZodType<Answer> = z.discriminatedUnion('kind', [
  ...simple,
  z.strictObject({
    kind: z.literal('entries'),
    // No entry has entries of its own: that deep nobody can nest.
    entries: z.array(z.record(text, z.discriminatedUnion('kind', simple))),
  }),
])

const answersSchema: z.ZodType<Answers> = z.record(text, answer)
