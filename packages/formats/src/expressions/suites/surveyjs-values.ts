import type { Value, ValueType } from '@meinungsbild/questionnaire'
import type { NamedValue } from '../names.ts'
import { isNumeral } from '../surveyjs/numeral.ts'
import { isIsoDay } from '../surveyjs/iso-day.ts'
import { isEntry, propertyOf, textOf } from './suite-file.ts'

/** A value as an answer: what it is worth, and of what kind its question is. */
export type Given = {
  readonly value: Value
  readonly type: ValueType
  readonly isWhole?: boolean
  readonly itemType?: NamedValue['itemType']
}

/** A value of a test as the answer to a question of its kind; undefined if it is of no kind that we have. */
export function givenBy(value: unknown, isAsWritten: boolean): Given | undefined {
  if (typeof value === 'number') return { value, type: 'number', isWhole: Number.isInteger(value) }
  if (typeof value === 'boolean') return { value, type: 'truth' }
  if (typeof value === 'string') return givenByText(value, isAsWritten)
  if (Array.isArray(value)) return givenByList(value)
  const day = dayIn(value)
  return day === undefined ? undefined : { value: day, type: 'date' }
}

/** SurveyJS reads numerals as numbers; those that are not written in the usual way have no kind of question. */
function givenByText(text: string, isAsWritten: boolean): Given | undefined {
  if (isAsWritten) return { value: text, type: 'text' }
  const isPlain = String(Number(text)) === text && text.length <= 15
  if (isPlain) return givenBy(Number(text), false)
  if (text !== '' && isNumeral(text)) return undefined
  if (/^\d{16,}$/.test(text)) return undefined
  return { value: text, type: isIsoDay(text) ? 'date' : 'text' }
}

function givenByList(items: readonly unknown[]): Given | undefined {
  const given = items.map((item) => givenBy(item, typeof item === 'string' && !isNumeral(item)))
  const known = given.filter((item) => item !== undefined)
  if (known.length < given.length) return undefined
  const [first] = known
  const isOfOne = known.every(({ type }) => type === first?.type)
  return {
    value: known.map(({ value }) => value),
    type: 'list',
    ...(first && isOfOne && { itemType: first.type }),
  }
}

/** The local day of a date, if it has no time of day. */
export function dayIn(value: unknown): string | undefined {
  const local = isEntry(value) ? textOf(value, '$local') : undefined
  const [year, month, day, ...time] = local?.split('-') ?? []
  if (year === undefined || month === undefined || day === undefined) return undefined
  const isMidnight = time.every((part) => Number(part) === 0)
  return isMidnight ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined
}

/** The value to which a name leads, which may go on into objects: `age.min`. Capitals do not matter. */
export function valueAt(values: unknown, name: string): unknown {
  if (!isEntry(values)) return undefined
  const keys = Object.keys(values)
  const same = (key: string) => key.toLowerCase() === name.toLowerCase()
  const key = keys.find((each) => each === name) ?? keys.find(same)
  if (key !== undefined) return values[key]
  const start = keys.find((each) => name.toLowerCase().startsWith(`${each.toLowerCase()}.`))
  return start === undefined ? undefined : valueAt(values[start], name.slice(start.length + 1))
}

/** One property of all entries of a list, or of the rows of an object; undefined where an entry has none. */
export function columnOf(value: unknown, column: string): readonly unknown[] | undefined {
  const entries = Array.isArray(value) ? value : isEntry(value) ? Object.values(value) : undefined
  const items = entries?.map((entry) => propertyOf(entry, column))
  return items?.some((item) => item !== undefined) || items?.length === 0 ? items : undefined
}
