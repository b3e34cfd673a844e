import type { FormEntries } from '@meinungsbild/questionnaire'
import type { Element } from './read-markup.ts'

/** What a browser would send of a form with these elements: what is typed, chosen and hidden, but no buttons and files. */
export function sentEntries(elements: readonly Element[]): FormEntries {
  return elements.flatMap((element): FormEntries => {
    const { name: tag, attributes, text } = element
    const name = attributes.get('name')
    if (name === undefined || isInert(element)) return []
    if (tag === 'textarea') return [[name, text.replace(/^\r?\n/, '')]]
    if (tag === 'select') {
      const options = elements.filter((option) => option.name === 'option' && isIn(option, element))
      const chosen = options.find((option) => option.attributes.has('selected')) ?? options[0]
      return [[name, chosen?.attributes.get('value') ?? '']]
    }
    if (tag !== 'input') return []
    const type = attributes.get('type') ?? 'text'
    if (type === 'file') return []
    const tickable = type === 'radio' || type === 'checkbox'
    return tickable && !attributes.has('checked') ? [] : [[name, attributes.get('value') ?? '']]
  })
}

function isInert(element: Element): boolean {
  return element.name === 'template' || (element.parent !== undefined && isInert(element.parent))
}

function isIn(element: Element, other: Element): boolean {
  return element.parent === other || (element.parent !== undefined && isIn(element.parent, other))
}
