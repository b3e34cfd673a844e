import type { Building } from './building.ts'
import { isList, isObject, wordOf, type Fields } from './fields.ts'

/** Types that can be repeated, all of whose properties have a counterpart there. */
const repeatable: ReadonlySet<string> = new Set([
  'text',
  'comment',
  'radiogroup',
  'dropdown',
  'checkbox',
  'tagbox',
  'boolean',
  'rating',
  'slider',
])
const input: ReadonlySet<string> = new Set(['datetime', 'datetime-local', 'range'])
/** What asks about something, or shows an answer of the entry. */
const deciding =
  /"(?:\w+If|\w*[eE]xpression|validators|choicesFromQuestion|choicesByUrl|showCommentArea|hasComment)":|\{(?:panel|prevPanel|parentPanel|panelIndex|visiblePanelIndex)\b/

/** Whether a template is made of plain questions only, so that a repeated group of ours can hold it. */
export function isPlainTemplate(template: readonly Fields[], { fields }: Building): boolean {
  if (template.length === 0 || fields.json['templateVisibleIf'] !== undefined) return false
  return template.every((part) => {
    const { json } = part
    const { choices } = json
    const type = wordOf(part, 'type').toLowerCase()
    const isChoice = ['radiogroup', 'dropdown', 'checkbox', 'tagbox'].includes(type)
    return (
      repeatable.has(type) &&
      !input.has(wordOf(part, 'inputType')) &&
      wordOf(part, 'sliderType') !== 'range' &&
      (!isChoice || (isList(choices) && choices.length > 0)) &&
      json['visible'] !== false &&
      !deciding.test(JSON.stringify(json)) &&
      !isObject(json['choicesByUrl'])
    )
  })
}
