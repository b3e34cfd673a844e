import { note } from '../form-reading/form-reading.ts'
import type { Building } from './building.ts'
import { textOf } from './fields.ts'

const forms = {
  date: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])/,
  time: /^(?:[01]\d|2[0-3]):[0-5]\d/,
  month: /^\d{4}-(?:0[1-9]|1[0-2])/,
} as const

/** `min` and `max` of a day, time of day or month. Others, such as `=today()`, are reported. */
export function isoLimits(
  kind: keyof typeof forms,
  { fields, place, reading }: Building,
): { readonly min?: string; readonly max?: string } {
  const read = (key: string): string | undefined => {
    const text = textOf(fields, key)
    const [value] = forms[kind].exec(text) ?? []
    if (text !== '' && value === undefined) {
      note(
        reading,
        'lost',
        place,
        `Die Grenze „${text}“ (${key}) ist kein fester Wert und wurde nicht übernommen.`,
        `The limit “${text}” (${key}) is no fixed value and was not carried over.`,
      )
    }
    return value
  }
  const [min, max] = [read('min'), read('max')]
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) }
}
