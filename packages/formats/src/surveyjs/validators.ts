import type { Expression, Mask, Text } from '@meinungsbild/questionnaire'
import { anyOf, call, isEmpty, literal, operation } from '../expressions/construct.ts'
import { anywhere, isPattern } from '../expressions/pattern.ts'
import type { DraftItem } from '../form-reading/draft.ts'
import { note, ownWords } from '../form-reading/form-reading.ts'
import { conditionAt, type Building } from './building.ts'
import { isOn, numberOf, partsOf, textOf, type Fields } from './fields.ts'
import { noteIgnored } from './js-reading.ts'
import { wordsAt } from './localized.ts'

/** What the validators of an element ask for: limits that its kind has itself, and checks for all else. */
export type Validation = {
  readonly checks: DraftItem['checks']
  /** The answer must be a number, within these limits. */
  readonly number?: { readonly min?: number; readonly max?: number }
  readonly maxLength?: number
  readonly mask?: Mask
  /** How many options are chosen. */
  readonly count?: { readonly min?: number; readonly max?: number }
}

export function validationOf(building: Building): Validation {
  const all = partsOf(building.fields, 'validators').map((fields) => {
    const validation = readValidator(fields, building)
    noteIgnored(fields, building.reading)
    return validation
  })
  return {
    ...Object.assign({}, ...all),
    checks: [...all.flatMap(({ checks }) => checks ?? []), ...boundChecks(building)],
  }
}

function readValidator(fields: Fields, building: Building): Partial<Validation> {
  const { names, reading, place } = building
  const type = textOf(fields, 'type').replace(/validator$/, '')
  const message =
    wordsAt(fields, ['text'], building, reading) ??
    ownWords(reading, 'Bitte prüfen Sie diese Angabe.', 'Please check this answer.')
  switch (type) {
    case 'numeric':
      return { number: range(numberOf(fields, 'minValue'), numberOf(fields, 'maxValue')) }
    case 'answercount':
      return { count: range(numberOf(fields, 'minCount'), numberOf(fields, 'maxCount')) }
    case 'email':
      return { mask: { kind: 'email' } }
    case 'regex':
      return readPattern(fields, message, building)
    case 'text':
      return readLengths(fields, message, building)
    case 'expression': {
      const use = conditionAt('expression', fields, names, reading)
      return use === undefined ? {} : { checks: [{ use, message }] }
    }
    default:
      note(
        reading,
        'lost',
        place,
        `Die Prüfung „${type}“ gibt es hier nicht.`,
        `There is no validator “${type}” here.`,
      )
      return {}
  }
}

function range(
  min: number | undefined,
  max: number | undefined,
): { readonly min?: number; readonly max?: number } {
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) }
}

function readPattern(
  fields: Fields,
  message: Text,
  { reading, place }: Building,
): Partial<Validation> {
  const source = textOf(fields, 'regex')
  const pattern = (isOn(fields, 'caseInsensitive', 'insensitive') ? '(?i)' : '') + anywhere(source)
  if (source !== '' && isPattern(pattern))
    return { mask: { kind: 'pattern', pattern, description: message } }
  note(
    reading,
    'lost',
    place,
    `Das Muster „${source}“ verwendet etwas, das nicht in begrenzter Zeit geprüft werden kann, und wurde nicht übernommen.`,
    `The pattern “${source}” uses something that cannot be checked in bounded time, and was not carried over.`,
  )
  return {}
}

function readLengths(fields: Fields, message: Text, building: Building): Partial<Validation> {
  const { base, reading, place } = building
  const least = numberOf(fields, 'minLength') ?? 0
  const most = numberOf(fields, 'maxLength') ?? 0
  if (fields.json['allowDigits'] === false) {
    fields.seen.add('allowDigits')
    note(
      reading,
      'lost',
      place,
      'Dass der Text keine Ziffern enthalten darf, wurde nicht übernommen.',
      'That the text must not have digits was not carried over.',
    )
  }
  const answer: Expression = { kind: 'reference', path: [base.id] }
  const length = operation('>=', call('length', answer), literal(least))
  return {
    ...(most > 0 && { maxLength: most }),
    checks: least <= 0 ? [] : [{ use: unlessEmpty(answer, length), message }],
  }
}

/** Limits that follow from other answers: `minValueExpression`, `maxValueExpression`. */
function boundChecks(building: Building): DraftItem['checks'] {
  const { fields, names, reading } = building
  return (['min', 'max'] as const).flatMap((bound): DraftItem['checks'] => {
    const use = conditionAt(`${bound}ValueExpression`, fields, names, reading)
    if (use === undefined) return []
    const own = '\u0001own'
    const message =
      wordsAt(fields, [`${bound}ErrorText`], building, reading) ??
      ownWords(reading, 'Bitte prüfen Sie diese Angabe.', 'Please check this answer.')
    return [
      {
        use: {
          ...use,
          source: `{${own}} empty or {${own}} ${bound === 'min' ? '>=' : '<='} (${use.of.source})`,
          names: (source) =>
            names(source.name === own ? { ...source, name: building.name } : source),
        },
        message,
      },
    ]
  })
}

export function unlessEmpty(answer: Expression, check: Expression) {
  return { kind: 'made', expression: anyOf([isEmpty(answer), check]), type: 'truth' } as const
}
