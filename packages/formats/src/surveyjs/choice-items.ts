import type { Text } from '@meinungsbild/questionnaire'
import { literal } from '../expressions/construct.ts'
import type { NamedValue } from '../expressions/names.ts'
import type { Use } from '../form-reading/source-expression.ts'
import { conditionAt, type Building } from './building.ts'
import { fieldsOf, isList, isObject, valueOf, type Fields } from './fields.ts'
import type { Json } from './json-source.ts'
import { wordsIn } from './localized.ts'
import { resolverIn } from './names.ts'
import { withConstants } from './standing.ts'

/** A choice of the file, or a row or column, with what decides whether it is offered. */
export type ChoiceItem = {
  /** As the file has it. */
  readonly value: string | number | boolean
  readonly label: Text
  readonly conditions: readonly Use[]
  /** Undefined if it is written as a plain value. */
  readonly fields: Fields | undefined
}

/**
 * The choices, rows or columns under a key: values, values with texts as `1|yes`, or objects. `deciding` are the properties of
 * the element that decide about each of them; without it, they have no conditions here.
 */
export function itemsAt(
  element: Fields,
  key: string,
  building: Building,
  deciding?: readonly string[],
): readonly ChoiceItem[] {
  const list = valueOf(element, key)
  return (isList(list) ? list : []).flatMap((json, index): readonly ChoiceItem[] => {
    const fields = isObject(json) ? fieldsOf(json, `${element.path}.${key}.${index}`) : undefined
    const [value, text] = fields === undefined ? split(json) : [valueOf(fields, 'value', 'name')]
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
      return []
    const own = fields === undefined ? text : valueOf(fields, 'text', 'title')
    const label = wordsIn(own ?? value, building, building.reading)
    return [
      {
        value,
        label: label ?? { [building.reading.languages[0]]: String(value) },
        conditions: deciding === undefined ? [] : conditionsOf(value, fields, building, deciding),
        fields,
      },
    ]
  })
}

/** `1|yes` is the value 1 with the text "yes". */
function split(json: Json): readonly [value: Json, text?: Json] {
  const [, value, text] = typeof json === 'string' ? (/^([^|]+)\|(.+)$/.exec(json) ?? []) : []
  return value === undefined || text === undefined ? [json] : [value, text]
}

function conditionsOf(
  value: string | number | boolean,
  fields: Fields | undefined,
  { standing, reading, fields: element }: Building,
  deciding: readonly string[],
): readonly Use[] {
  const item = constantOf(value)
  const properties = Object.entries(fields?.json ?? {}).flatMap(([key, given]) =>
    typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean'
      ? [[key.toLowerCase(), constantOf(given)] as const]
      : [],
  )
  const scope = withConstants(standing.scope, [
    ['item', item],
    ['choice', item],
    ...properties.map(([key, given]) => [`item.${key}`, given] as const),
    ...properties.map(([key, given]) => [`$item.${key}`, given] as const),
  ])
  const names = resolverIn(scope, reading.names)
  const single =
    fields === undefined
      ? []
      : ['visibleIf', 'enableIf'].map((key) => conditionAt(key, fields, names, reading))
  const shared = deciding.map((key) => conditionAt(key, element, names, reading))
  return [...single, ...shared].filter((use) => use !== undefined)
}

export function constantOf(value: string | number | boolean): NamedValue {
  const type = typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'truth' : 'text'
  return {
    kind: 'value',
    expression: literal(value),
    type,
    isFilled: true,
    ...(typeof value === 'string' && { codes: [value] }),
  }
}
