import { z } from 'zod'
import type { Question, Repeatable } from './question.ts'
import type { Page, Questionnaire } from './questionnaire.ts'

/*
 * The structure of a questionnaire file. Objects are strict: a misspelt key such as `visibelIf` must not silently show
 * a question to everybody. What the values mean is `lint`'s matter, so that an unfinished draft can be kept and opened.
 * The ids are the names of the parts in the published JSON Schema (`json-schema.ts`).
 */

const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/)
  .meta({ id: 'language' })
const text = z.record(language, z.string()).meta({ id: 'text' })
const id = z.string()
const expression = z.string().meta({ id: 'expression' })
const yes = z.literal(true).exactOptional()
const count = z.number().exactOptional()
const media = z.string().meta({ id: 'mediaName' })
const order = z.literal('random').exactOptional()

const check = z.strictObject({ that: expression, message: text }).meta({ id: 'check' })

const base = {
  id,
  text,
  help: text.exactOptional(),
  visibleIf: expression.exactOptional(),
  required: z.boolean().exactOptional(),
  requiredIf: expression.exactOptional(),
  personal: z.boolean().exactOptional(),
  purpose: text.exactOptional(),
  special: z.array(z.enum(['dontKnow', 'noAnswer', 'notApplicable'])).exactOptional(),
  checks: z.array(check).exactOptional(),
  item: z.string().exactOptional(),
}

const option = {
  code: id,
  label: text,
  openText: yes,
  visibleIf: expression.exactOptional(),
  picture: media.exactOptional(),
  fixed: yes,
}
const options = z.array(z.strictObject(option).meta({ id: 'option' }))
const point = z.strictObject({ code: id, label: text, value: z.number() }).meta({ id: 'point' })
const points = z.array(point)
const row = { id, label: text, visibleIf: expression.exactOptional() }
const rows = z.array(z.strictObject(row).meta({ id: 'row' }))
const ends = { lowLabel: text.exactOptional(), highLabel: text.exactOptional() }
const numberLimits = { min: count, max: count, decimals: count, unit: text.exactOptional() }
const mask = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.enum(['email', 'phone', 'postcode', 'url']) }),
    z.strictObject({ kind: z.literal('pattern'), pattern: z.string(), description: text }),
  ])
  .meta({ id: 'mask' })
const textLimits = { maxLength: count, mask: mask.exactOptional() }
const isoLimits = { min: z.string().exactOptional(), max: z.string().exactOptional() }

const cell = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('text'), ...textLimits }),
    z.strictObject({ kind: z.literal('number'), ...numberLimits }),
    z.strictObject({ kind: z.literal('date') }),
    z.strictObject({ kind: z.literal('choice'), options }),
    z.strictObject({ kind: z.literal('scale'), points }),
  ])
  .meta({ id: 'cell' })

const repeatable = [
  z.strictObject({
    kind: z.literal('singleChoice'),
    ...base,
    options,
    order,
    comment: yes,
    look: z.enum(['list', 'dropdown', 'pictures']).exactOptional(),
  }),
  z.strictObject({ kind: z.literal('yesNo'), ...base, comment: yes }),
  z.strictObject({
    kind: z.literal('multipleChoice'),
    ...base,
    options: z.array(z.strictObject({ ...option, exclusive: yes })),
    order,
    comment: yes,
    look: z.enum(['list', 'pictures']).exactOptional(),
    min: count,
    max: count,
  }),
  z.strictObject({ kind: z.literal('scale'), ...base, points }),
  z.strictObject({
    kind: z.literal('rating'),
    ...base,
    steps: z.number(),
    ...ends,
    look: z.enum(['numbers', 'stars', 'smileys']).exactOptional(),
  }),
  z.strictObject({ kind: z.literal('shortText'), ...base, ...textLimits }),
  z.strictObject({ kind: z.literal('number'), ...base, ...numberLimits }),
  z.strictObject({ kind: z.literal('date'), ...base, ...isoLimits }),
  z.strictObject({ kind: z.literal('time'), ...base, ...isoLimits }),
  z.strictObject({ kind: z.literal('month'), ...base, ...isoLimits }),
] as const

const repeatableQuestion: z.ZodType<Repeatable> = z.discriminatedUnion('kind', repeatable)

const question: z.ZodType<Question> = z.discriminatedUnion('kind', [
  ...repeatable,
  z.strictObject({
    kind: z.literal('place'),
    ...base,
    areas: z.array(z.strictObject({ code: id, label: text, shape: z.string() })),
    viewBox: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  }),
  z.strictObject({ kind: z.literal('consent'), ...base, label: text }),
  z.strictObject({ kind: z.literal('recommendation'), ...base, ...ends }),
  z.strictObject({
    kind: z.literal('slider'),
    ...base,
    min: z.number(),
    max: z.number(),
    step: z.number(),
    unit: text.exactOptional(),
    ...ends,
  }),
  z.strictObject({ kind: z.literal('matrix'), ...base, rows, rowOrder: order, points }),
  z.strictObject({
    kind: z.literal('differential'),
    ...base,
    rows: z.array(z.strictObject({ ...row, opposite: text })),
    rowOrder: order,
    steps: z.number(),
  }),
  z.strictObject({ kind: z.literal('multipleMatrix'), ...base, rows, rowOrder: order, options }),
  z.strictObject({
    kind: z.literal('dualMatrix'),
    ...base,
    rows,
    rowOrder: order,
    scales: z.array(z.strictObject({ id, label: text, points })),
  }),
  z.strictObject({
    kind: z.literal('table'),
    ...base,
    rows,
    columns: z.array(z.strictObject({ id, label: text, cell })),
    added: z.strictObject({ min: z.number(), max: z.number() }).exactOptional(),
  }),
  z.strictObject({ kind: z.literal('ranking'), ...base, options, order, places: count }),
  z.strictObject({
    kind: z.literal('constantSum'),
    ...base,
    rows,
    total: z.number(),
    unit: text.exactOptional(),
  }),
  z.strictObject({ kind: z.literal('longText'), ...base, maxLength: count }),
  z.strictObject({
    kind: z.literal('textList'),
    ...base,
    rows: z.array(z.strictObject({ id, label: text, ...textLimits })),
  }),
  z.strictObject({ kind: z.literal('numberList'), ...base, rows, ...numberLimits }),
  z.strictObject({
    kind: z.literal('address'),
    ...base,
    parts: z.array(
      z.strictObject({
        part: z.enum(['name', 'organisation', 'street', 'postcode', 'town', 'email', 'phone']),
        required: z.boolean().exactOptional(),
      }),
    ),
  }),
  z.strictObject({
    kind: z.literal('upload'),
    ...base,
    accept: z.array(z.enum(['pdf', 'jpeg', 'png', 'webp', 'plainText', 'odt', 'docx'])),
    maxBytes: z.number(),
    maxFiles: z.number(),
  }),
  z.strictObject({
    kind: z.literal('computed'),
    ...base,
    value: expression,
    type: z.enum(['number', 'text', 'date', 'truth']),
  }),
  z.strictObject({ kind: z.literal('hidden'), ...base, parameter: z.string(), options }),
  z.strictObject({ kind: z.literal('statement'), ...base }),
  z.strictObject({ kind: z.literal('section'), ...base }),
  z.strictObject({ kind: z.literal('picture'), ...base, media, alternative: text }),
  z.strictObject({ kind: z.literal('download'), ...base, media }),
  z.strictObject({
    kind: z.literal('repeat'),
    ...base,
    entry: text,
    min: z.number(),
    max: z.number(),
    questions: z.array(repeatableQuestion),
  }),
])

const page: z.ZodType<Page> = z.strictObject({
  id,
  title: text.exactOptional(),
  introduction: text.exactOptional(),
  visibleIf: expression.exactOptional(),
  questions: z.array(question),
  order,
  jumps: z.array(z.strictObject({ if: expression, to: z.string() })).exactOptional(),
  signLanguage: z.record(language, media).exactOptional(),
})

export const questionnaireSchema: z.ZodType<Questionnaire> = z.strictObject({
  id,
  title: text,
  languages: z.tuple([language], language),
  introduction: text.exactOptional(),
  signLanguage: z.record(language, media).exactOptional(),
  closing: text.exactOptional(),
  pages: z.array(page),
  endings: z.array(z.strictObject({ id, title: text, text })).exactOptional(),
  quotas: z
    .array(z.strictObject({ id, when: expression, limit: z.number(), ending: z.string() }))
    .exactOptional(),
  variants: z.array(z.strictObject({ id, share: z.number() })).exactOptional(),
  shuffledPages: z.array(z.array(z.string())).exactOptional(),
  media: z
    .record(
      media,
      z.strictObject({
        type: z.enum([
          'image/png',
          'image/jpeg',
          'image/webp',
          'application/pdf',
          'video/mp4',
          'video/webm',
        ]),
        fileName: z.string(),
        data: z.string(),
      }),
    )
    .exactOptional(),
})
