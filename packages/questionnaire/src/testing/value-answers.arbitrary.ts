import fc from 'fast-check'
import type { Answer, CellAnswer } from '../answers.ts'
import { tidyFileName } from '../kinds/file-name.ts'
import { mediaTypeOf } from '../kinds/media-type-of-file.ts'
import type { Cell, Mask, NumberLimits, TextLimits } from '../parts.ts'
import type { Address, ConstantSum, Question, Repeat, Slider, Table, Upload } from '../question.ts'
import { choiceAnswerArbitrary } from './choice-answers.arbitrary.ts'
import { line, paragraph } from './line.arbitrary.ts'
import { dayOf, monthOf, timeOf } from './value-questions.arbitrary.ts'

/** Right answers with a value to a question that is not answered by choosing; undefined for any other. */
export function valueAnswerArbitrary(question: Question): fc.Arbitrary<Answer> | undefined {
  switch (question.kind) {
    case 'shortText':
      return text(question).map((value) => ({ kind: 'text', value }))
    case 'longText': {
      const { maxLength = 2000 } = question
      const written = fc.oneof(line(maxLength), paragraph())
      return written.map((value) => ({
        kind: 'text',
        value: value.length > maxLength ? 'x' : value,
      }))
    }
    case 'number':
      return number(question).map((value) => ({ kind: 'number', value }))
    case 'slider':
      return onStep(question).map((value) => ({ kind: 'number', value }))
    case 'date':
      return between(question, 3000, dayOf).map((value) => ({ kind: 'date', value }))
    case 'time':
      return between(question, 1439, timeOf).map((value) => ({ kind: 'time', value }))
    case 'month':
      return between(question, 100, monthOf).map((value) => ({ kind: 'month', value }))
    case 'textList':
      return some(question.rows, question.required)
        .chain((rows) => byName(rows, nameOfRow, text))
        .map((values) => ({ kind: 'texts', values }))
    case 'numberList':
      return some(question.rows, question.required)
        .chain((rows) => byName(rows, nameOfRow, () => number(question)))
        .map((values) => ({ kind: 'numbers', values }))
    case 'constantSum':
      return shares(question)
    case 'address':
      return address(question)
    case 'table':
      return cells(question)
    case 'upload':
      return files(question)
    case 'repeat':
      return entries(question)
    default:
      return undefined
  }
}

function text({ maxLength = 200, mask }: TextLimits): fc.Arbitrary<string> {
  return mask === undefined ? line(maxLength) : fc.constantFrom(...fitting(mask))
}

function fitting({ kind }: Mask): readonly string[] {
  switch (kind) {
    case 'email':
      return ['anna@example.org', 'o’neil+x@mail.münchen.de']
    case 'phone':
      return ['0351 4880', '+49 (0)351/488-12']
    case 'postcode':
      return ['01067', '80331']
    case 'url':
      return ['https://www.example.org/a?b=c&d', 'münchen.de']
    case 'pattern':
      return ['HH-12', 'Ö-1']
    default:
      return kind satisfies never
  }
}

function number({ min = -1e8, max = 1e8, decimals = 0 }: NumberLimits): fc.Arbitrary<number> {
  const unit = 10 ** decimals
  return fc.integer({ min: min * unit, max: max * unit }).map((count) => count / unit + 0)
}

function onStep({ min, max, step }: Slider): fc.Arbitrary<number> {
  return fc
    .nat({ max: Math.round((max - min) / step) })
    .map((count) => Number((min + count * step).toFixed(2)) + 0)
}

function between(
  { min = '', max = '~' }: { readonly min?: string; readonly max?: string },
  most: number,
  write: (count: number) => string,
): fc.Arbitrary<string> {
  return fc.nat({ max: most }).map((count) => {
    const value = write(count)
    return value < min ? min : value > max ? max : value
  })
}

/** Hundredths of the total, cut into as many pieces as there are rows. */
function shares({ rows, total }: ConstantSum): fc.Arbitrary<Answer> {
  const all = total * 100
  const cuts = fc.array(fc.nat({ max: all }), {
    minLength: rows.length - 1,
    maxLength: rows.length - 1,
  })
  return cuts.map((own) => {
    const ends = [...own.toSorted((one, other) => one - other), all]
    const values = rows.map(
      ({ id }, index) => [id, ((ends[index] ?? 0) - (ends[index - 1] ?? 0)) / 100] as const,
    )
    return { kind: 'numbers', values: Object.fromEntries(values) }
  })
}

function address({ parts }: Address): fc.Arbitrary<Answer> {
  const masks: Readonly<Record<string, TextLimits>> = {
    postcode: { mask: { kind: 'postcode' } },
    email: { mask: { kind: 'email' } },
    phone: { mask: { kind: 'phone' } },
  }
  return some(parts, ({ required }) => required)
    .chain((own) =>
      byName(
        own,
        ({ part }) => part,
        ({ part }) => text(masks[part] ?? {}),
      ),
    )
    .map((values) => ({ kind: 'texts', values }))
}

function cells({ columns, rows, added, required }: Table): fc.Arbitrary<Answer> {
  const row = () =>
    some(columns).chain((own) => byName(own, nameOfRow, (column) => cell(column.cell)))
  if (added === undefined) {
    return some(rows, required)
      .chain((own) => byName(own, nameOfRow, row))
      .map((filled) => ({ kind: 'cells', rows: filled }))
  }
  const ids = Array.from({ length: added.max }, (_, index) => String(index + 1))
  return fc
    .subarray(ids, { minLength: Math.max(1, added.min) })
    .chain((own) => byName(own, (id) => id, row))
    .map((filled) => ({ kind: 'cells', rows: filled }))
}

function cell(own: Cell): fc.Arbitrary<CellAnswer> {
  switch (own.kind) {
    case 'text':
      return text(own).map((value) => ({ kind: 'text', value }))
    case 'number':
      return number(own).map((value) => ({ kind: 'number', value }))
    case 'date':
      return fc.nat({ max: 3000 }).map((days) => ({ kind: 'date', value: dayOf(days) }))
    case 'choice':
      return fc.constantFrom(...own.options).map(({ code }) => ({ kind: 'choice', code }))
    case 'scale':
      return fc.constantFrom(...own.points).map(({ code }) => ({ kind: 'choice', code }))
    default:
      return own satisfies never
  }
}

function files({ accept, maxBytes, maxFiles }: Upload): fc.Arbitrary<Answer> {
  const hex = fc.constantFrom(...'0123456789abcdef')
  const file = fc.record({
    name: line(40).map((name) => tidyFileName(name) || 'datei'),
    type: fc.constantFrom(...accept).map(mediaTypeOf),
    bytes: fc.integer({ min: 1, max: maxBytes }),
    sha256: fc.array(hex, { minLength: 64, maxLength: 64 }).map((digits) => digits.join('')),
    id: fc.uuid(),
  })
  return fc
    .uniqueArray(file, { selector: ({ id }) => id, minLength: 1, maxLength: maxFiles })
    .map((own) => ({ kind: 'files', files: own }))
}

function entries({ questions, min, max }: Repeat): fc.Arbitrary<Answer> {
  const entry = some(questions, ({ required }) => required).chain((own) =>
    byName(own, nameOfRow, (nested) => {
      const valued = choiceAnswerArbitrary(nested) ?? valueAnswerArbitrary(nested)
      const specials = (nested.special ?? []).map((special): Answer => ({
        kind: 'special',
        special,
      }))
      return fc.oneof(...(valued ? [valued] : []), ...specials.map((own) => fc.constant(own)))
    }),
  )
  return fc
    .array(entry, { minLength: Math.max(1, min), maxLength: max })
    .map((own) => ({ kind: 'entries', entries: own }))
}

/** At least one of the parts, and all that are needed. */
function some<Part>(
  parts: readonly Part[],
  needed: boolean | ((part: Part) => boolean | undefined) = false,
): fc.Arbitrary<readonly Part[]> {
  const isNeeded = (part: Part) => (typeof needed === 'function' ? needed(part) : needed)
  return fc
    .subarray([...parts], { minLength: 1 })
    .map((own) => parts.filter((part) => own.includes(part) || isNeeded(part)))
}

function byName<Part, Own>(
  parts: readonly Part[],
  name: (part: Part) => string,
  own: (part: Part) => fc.Arbitrary<Own>,
): fc.Arbitrary<Readonly<Record<string, Own>>> {
  return fc.tuple(...parts.map(own)).map((all) =>
    Object.fromEntries(
      parts.flatMap((part, index): [string, Own][] => {
        const value = all[index]
        return value === undefined ? [] : [[name(part), value]]
      }),
    ),
  )
}

function nameOfRow({ id }: { readonly id: string }): string {
  return id
}
