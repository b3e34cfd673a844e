import { isList, isObject, partsOf, textOf, valueOf, wordOf, type Fields } from './fields.ts'
import type { Building } from './building.ts'
import type { JsonObject } from './json-source.ts'

/** The columns of a matrix as elements, with what the matrix says about all of them. */
export function columnElements({ fields }: Building): readonly Fields[] {
  const cellType = textOf(fields, 'cellType') || 'dropdown'
  const choices = valueOf(fields, 'choices')
  return partsOf(fields, 'columns').map(({ json, path }) => {
    const own = json['cellType']
    const type = typeof own === 'string' && own !== 'default' ? own : cellType
    const merged: JsonObject = {
      ...(isList(choices) && !hasChoices(json) && { choices }),
      ...json,
      type,
    }
    return { path, json: merged, seen: new Set(['cellType']) }
  })
}

function hasChoices({ choices, choicesByUrl, choicesFromQuestion }: JsonObject): boolean {
  return (
    (isList(choices) && choices.length > 0) ||
    isObject(choicesByUrl) ||
    choicesFromQuestion !== undefined
  )
}

/** What decides something for each row, or asks about the row. */
const deciding =
  /"(?:\w+If|\w*[eE]xpression|validators|choicesFromQuestion|choicesByUrl|detailElements|totalType)":|\{row\b/
/** Types that can stand in a cell. */
const plain: ReadonlySet<string> = new Set([
  'dropdown',
  'radiogroup',
  'text',
  'comment',
  'boolean',
  'rating',
  'slider',
])

/** Whether the columns can stand in a table of ours. */
export function arePlainColumns(columns: readonly Fields[]): boolean {
  return columns.every((column) => {
    const { json } = column
    return (
      plain.has(wordOf(column, 'type').toLowerCase()) &&
      !['datetime', 'datetime-local', 'time', 'month', 'range'].includes(
        wordOf(column, 'inputType'),
      ) &&
      wordOf(column, 'sliderType') !== 'range' &&
      !deciding.test(JSON.stringify(json)) &&
      !['showOtherItem', 'hasOther', 'showCommentArea', 'showDontKnowItem', 'showRefuseItem'].some(
        (key) => json[key] === true,
      )
    )
  })
}
