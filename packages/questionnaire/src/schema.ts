import { z } from 'zod'
import type { Condition } from './condition.ts'
import type { Question } from './question.ts'
import type { Page, Questionnaire } from './questionnaire.ts'

/*
 * The structure of a questionnaire file. Objects are strict: a misspelt key such as `visibelIf` must not silently show
 * a question to everybody. What the values mean is `lint`'s matter, so that an unfinished draft can be kept and opened.
 */

const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/)
const text = z.record(language, z.string())
const id = z.string()

const condition: z.ZodType<Condition> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('and'), conditions: z.array(condition) }),
    z.strictObject({ kind: z.literal('or'), conditions: z.array(condition) }),
    z.strictObject({ kind: z.literal('not'), condition }),
    z.strictObject({
      kind: z.literal('compare'),
      variable: z.string(),
      operator: z.enum(['equal', 'notEqual', 'less', 'atMost', 'more', 'atLeast']),
      value: z.union([z.string(), z.number()]),
    }),
    z.strictObject({ kind: z.literal('contains'), variable: z.string(), code: z.string() }),
    z.strictObject({ kind: z.literal('answered'), variable: z.string() }),
  ]),
)

const base = {
  id,
  text,
  help: text.exactOptional(),
  visibleIf: condition.exactOptional(),
  required: z.boolean().exactOptional(),
  personal: z.boolean().exactOptional(),
  special: z.array(z.enum(['dontKnow', 'noAnswer'])).exactOptional(),
}

const option = { code: id, label: text, openText: z.literal(true).exactOptional() }
const points = z.array(z.strictObject({ code: id, label: text, value: z.number() }))
const maxLength = z.number().exactOptional()

const question: z.ZodType<Question> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('singleChoice'),
    ...base,
    options: z.array(z.strictObject(option)),
  }),
  z.strictObject({
    kind: z.literal('multipleChoice'),
    ...base,
    options: z.array(z.strictObject({ ...option, exclusive: z.literal(true).exactOptional() })),
    min: z.number().exactOptional(),
    max: z.number().exactOptional(),
  }),
  z.strictObject({ kind: z.literal('scale'), ...base, points }),
  z.strictObject({
    kind: z.literal('matrix'),
    ...base,
    rows: z.array(z.strictObject({ id, label: text })),
    points,
  }),
  z.strictObject({
    kind: z.literal('number'),
    ...base,
    min: z.number().exactOptional(),
    max: z.number().exactOptional(),
    decimals: z.number().exactOptional(),
    unit: text.exactOptional(),
  }),
  z.strictObject({ kind: z.literal('shortText'), ...base, maxLength }),
  z.strictObject({ kind: z.literal('longText'), ...base, maxLength }),
  z.strictObject({
    kind: z.literal('date'),
    ...base,
    min: z.string().exactOptional(),
    max: z.string().exactOptional(),
  }),
  z.strictObject({ kind: z.literal('statement'), ...base }),
])

const page: z.ZodType<Page> = z.strictObject({
  id,
  title: text.exactOptional(),
  introduction: text.exactOptional(),
  visibleIf: condition.exactOptional(),
  questions: z.array(question),
})

export const questionnaireSchema: z.ZodType<Questionnaire> = z.strictObject({
  id,
  title: text,
  languages: z.tuple([language], language),
  introduction: text.exactOptional(),
  closing: text.exactOptional(),
  pages: z.array(page),
})
