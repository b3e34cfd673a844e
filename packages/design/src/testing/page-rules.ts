import { readMarkup, type Element } from './read-markup.ts'

/**
 * What every page must keep, whatever is on it; the broken rules in words, none if all hold. The content policy forbids
 * inline styles and scripts and everything from other hosts; a field without a label cannot be named.
 */
export function brokenRules(markup: string): readonly string[] {
  const elements = readMarkup(markup)
  const ids = elements.flatMap((element) => element.attributes.get('id') ?? [])
  return [
    ...ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => `The id ${id} is there twice`),
    ...elements.flatMap((element) => [
      ...inline(element),
      ...foreign(element),
      ...dangling(element, new Set(ids)),
      ...unnamed(element, elements),
    ]),
  ]
}

function inline({ name, attributes }: Element): readonly string[] {
  const own = [...attributes.keys()].filter((key) => key === 'style' || /^on/i.test(key))
  const block = name === 'style' || (name === 'script' && !attributes.has('src'))
  return [...own.map((key) => `<${name}> has ${key}`), ...(block ? [`inline <${name}>`] : [])]
}

/** Links may lead elsewhere; nothing may be loaded from elsewhere, and no script may hide in an address. */
function foreign({ name, attributes }: Element): readonly string[] {
  return [...attributes].flatMap(([key, value]) => {
    if (!['href', 'src', 'action', 'formaction', 'xlink:href'].includes(key)) return []
    const link = name === 'a' && /^(?:https?:|mailto:)/.test(value)
    const icon = name === 'link' && value.startsWith('data:image/svg+xml,')
    const local = /^(?:[/?#.]|$)/.test(value) && !value.startsWith('//')
    return link || icon || local ? [] : [`<${name}> refers to ${value}`]
  })
}

function dangling({ name, attributes }: Element, ids: ReadonlySet<string>): readonly string[] {
  return ['for', 'aria-describedby', 'aria-labelledby'].flatMap((key) =>
    (attributes.get(key)?.split(' ') ?? [])
      .filter((id) => !ids.has(id))
      .map((id) => `${key} of <${name}> names ${id}, which is not there`),
  )
}

function unnamed(element: Element, elements: readonly Element[]): readonly string[] {
  const { name, attributes } = element
  const field = ['input', 'select', 'textarea', 'progress'].includes(name)
  if (!field || attributes.get('type') === 'hidden') return []
  const label = elements.find(
    (other) => other.name === 'label' && other.attributes.get('for') === attributes.get('id'),
  )
  const words = attributes.get('aria-label') ?? label?.text ?? ''
  return words.trim() === '' ? [`<${name} name="${attributes.get('name')}"> has no label`] : []
}
