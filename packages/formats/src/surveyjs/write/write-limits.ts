import type { NumberLimits, Text, TextLimits } from '@meinungsbild/questionnaire'
import type { JsonObject } from '../json-source.ts'
import { writeText } from './write-text.ts'
import { compact, noteLost, type Writing } from './writing.ts'

/** As many decimals as a number without a step has when it is read. */
const anyDecimals = 6

export function writeLimits(
  { min, max, decimals = 0, unit }: NumberLimits,
  place: Text,
  writing: Writing,
): JsonObject {
  if (unit !== undefined) {
    noteLost(
      place,
      'Die Einheit einer Zahl kennt SurveyJS nicht.',
      'SurveyJS does not know the unit of a number.',
      writing,
    )
  }
  return compact({
    min,
    max,
    step: decimals === anyDecimals ? undefined : Number((10 ** -decimals).toFixed(decimals)),
  })
}

export function writeTextLimits(
  { maxLength, mask }: TextLimits,
  place: Text,
  writing: Writing,
): JsonObject {
  switch (mask?.kind) {
    case undefined:
      return compact({ maxLength })
    case 'email':
      return compact({ maxLength, inputType: 'email' })
    case 'phone':
      return compact({ maxLength, inputType: 'tel' })
    case 'url':
      return compact({ maxLength, inputType: 'url' })
    case 'postcode':
      return compact({ maxLength, maskType: 'pattern', maskSettings: { pattern: '99999' } })
    case 'pattern': {
      const isFolded = mask.pattern.startsWith('(?i)')
      const bare = isFolded ? mask.pattern.slice(4) : mask.pattern
      return compact({
        maxLength,
        validators: [
          compact({
            type: 'regex',
            regex: `^(?:${bare})$`,
            caseInsensitive: isFolded ? true : undefined,
            text: writeText(mask.description, place, writing),
          }),
        ],
      })
    }
    default:
      return mask satisfies never
  }
}
