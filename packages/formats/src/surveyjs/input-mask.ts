import type { Mask, Text } from '@meinungsbild/questionnaire'
import { isPattern } from '../expressions/pattern.ts'
import { fieldsOf, isObject, numberOf, textOf, valueOf, type Fields } from './fields.ts'

/** What an input mask makes of a text field. */
export type InputMask =
  | { readonly kind: 'text'; readonly mask?: Mask }
  | {
      readonly kind: 'number'
      readonly decimals: number
      readonly unit?: string
      readonly min?: number
      readonly max?: number
    }
  | { readonly kind: 'date' }

const digits = 6

/** Reads `maskType` and `maskSettings`; undefined if there is none. */
export function inputMaskOf(
  fields: Fields,
  describe: (example: string) => Text,
): InputMask | undefined {
  const json = valueOf(fields, 'maskSettings')
  const settings = isObject(json) ? fieldsOf(json, `${fields.path}.maskSettings`) : undefined
  const read = (key: string) => (settings === undefined ? '' : textOf(settings, key))
  switch (textOf(fields, 'maskType')) {
    case 'pattern':
      return patternMask(read('pattern'), describe)
    case 'datetime':
      return /[dmy]/.test(read('pattern')) && !/[Hh]/.test(read('pattern'))
        ? { kind: 'date' }
        : { kind: 'text' }
    case 'numeric':
    case 'currency': {
      const precision = settings && numberOf(settings, 'precision')
      const [min, max] = [
        settings && numberOf(settings, 'min'),
        settings && numberOf(settings, 'max'),
      ]
      const unit = `${read('prefix')} ${read('suffix')}`.trim()
      return {
        kind: 'number',
        decimals: Math.min(Math.max(precision ?? 2, 0), digits),
        ...(unit !== '' && { unit }),
        ...(min !== undefined && { min }),
        ...(max !== undefined && { max }),
      }
    }
    default:
      return undefined
  }
}

/** `9` is a digit, `a` a letter, `#` either; all else stands for itself, and so does what follows `\`. */
function patternMask(source: string, describe: (example: string) => Text): InputMask {
  let pattern = ''
  for (let at = 0; at < source.length; at += 1) {
    const sign = source.charAt(at)
    const isEscaped = sign === '\\' && at + 1 < source.length
    if (isEscaped) at += 1
    pattern += isEscaped ? escaped(source.charAt(at)) : (classes.get(sign) ?? escaped(sign))
  }
  return source === '' || !isPattern(pattern)
    ? { kind: 'text' }
    : { kind: 'text', mask: { kind: 'pattern', pattern, description: describe(source) } }
}

const classes: ReadonlyMap<string, string> = new Map([
  ['9', '\\d'],
  ['a', '[A-Za-zÄÖÜäöüß]'],
  ['#', '[A-Za-zÄÖÜäöüß0-9]'],
])

function escaped(sign: string): string {
  return /[\\^$.*+?()[\]{}|/-]/.test(sign) ? `\\${sign}` : sign
}
