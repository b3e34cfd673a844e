import { quoted } from './choice-source.ts'
import { fieldsOf, isList, isObject, wordOf, type Fields } from './fields.ts'
import type { JsReading } from './js-reading.ts'
import type { Json, JsonObject } from './json-source.ts'

/** Properties whose expressions decide something. */
export const deciding: ReadonlySet<string> = new Set([
  'visibleIf',
  'enableIf',
  'requiredIf',
  'choicesVisibleIf',
  'choicesEnableIf',
  'rowsVisibleIf',
  'columnsVisibleIf',
  'templateVisibleIf',
  'setValueIf',
  'setValueExpression',
  'resetValueIf',
  'expression',
  'minValueExpression',
  'maxValueExpression',
  'totalExpression',
])
/** Properties with elements. */
const nesting: ReadonlySet<string> = new Set([
  'elements',
  'questions',
  'templateElements',
  'detailElements',
])
const groups: ReadonlySet<string> = new Set(['panel', 'flowpanel'])

/** Registers every question and every expression of the survey, so that none is lost without a line. */
export function prescan(survey: JsonObject, reading: JsReading): void {
  scan(fieldsOf(survey, ''), '', reading)
}

function scan(fields: Fields, name: string, reading: JsReading): void {
  const { json, path } = fields
  const place = name === '' ? { de: 'Umfrage', en: 'Survey' } : { de: name, en: name }
  const old = oldCondition(json)
  if (old !== undefined)
    reading.expressions.set(`${path}.expression`, { place, role: 'trigger', source: old })
  for (const [role, value] of Object.entries(json)) {
    const key = `${path}.${role}`
    if (typeof value === 'string' && value.trim() !== '' && deciding.has(role)) {
      reading.expressions.set(key, { place, role, source: value })
    }
    scanParts(value, key, nesting.has(role), name, reading)
  }
}

function scanParts(
  value: Json,
  path: string,
  areElements: boolean,
  name: string,
  reading: JsReading,
): void {
  if (isObject(value)) scan(fieldsOf(value, path), name, reading)
  if (!isList(value)) return
  for (const [index, part] of value.entries()) {
    if (!isObject(part)) continue
    const fields = fieldsOf(part, `${path}.${index}`)
    const own = wordOf(fields, 'name')
    if (areElements) {
      if (!groups.has(wordOf(fields, 'type').toLowerCase()))
        reading.questions.set(fields.path, false)
      if (own !== '' && !reading.elements.has(own)) reading.elements.set(own, fields)
      reading.nameCounts.set(own, (reading.nameCounts.get(own) ?? 0) + 1)
    }
    scan(fields, areElements || own !== '' ? own || name : name, reading)
  }
}

/** Triggers of older versions have the name of a question, an operator and a value. */
function oldCondition({ type, name, operator, value, expression }: JsonObject): string | undefined {
  if (typeof type !== 'string' || typeof operator !== 'string' || expression) return undefined
  if (typeof name !== 'string') return undefined
  const isUnary = operator === 'empty' || operator === 'notempty'
  const isPlain =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  return `{${name}} ${operator}${isUnary || !isPlain ? '' : ` ${quoted(value)}`}`
}
