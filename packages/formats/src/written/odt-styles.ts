import { childOf, elementsIn, type XmlElement } from '../safe/xml-element.ts'

/** What is known of the styles of a document: by name, through the styles that they stand below. */
export type OdtStyles = {
  readonly isBold: (style: string) => boolean
  readonly isItalic: (style: string) => boolean
  /** Whether a paragraph style is that of a title. */
  readonly isTitle: (style: string) => boolean
  /** Whether a list counts on a level, from 1. */
  readonly isNumbered: (list: string, level: number) => boolean
}

type Style = {
  readonly parent: string
  readonly weight: string | undefined
  readonly slant: string | undefined
}

/** More styles above a style than any program makes; a circle ends there. */
const deepest = 20

/** The styles of all given files; of one name the first. */
export function odtStyles(roots: readonly XmlElement[]): OdtStyles {
  const styles = new Map<string, Style>()
  const lists = new Map<string, ReadonlySet<number>>()
  for (const style of roots.flatMap(stylesIn)) {
    const name = style.attributes['style:name'] ?? ''
    if (style.name === 'style:style' && !styles.has(name)) {
      const text = childOf(style, 'style:text-properties')
      styles.set(name, {
        parent: style.attributes['style:parent-style-name'] ?? '',
        weight: text?.attributes['fo:font-weight'],
        slant: text?.attributes['fo:font-style'],
      })
    }
    if (style.name === 'text:list-style' && !lists.has(name)) lists.set(name, numberedLevels(style))
  }
  const lineage = (name: string): readonly (readonly [string, Style])[] => {
    const found: (readonly [string, Style])[] = []
    for (let at = name, deep = 0; deep < deepest; deep += 1) {
      const style = styles.get(at)
      if (style === undefined) break
      found.push([at, style])
      at = style.parent
    }
    return found
  }
  return {
    isBold: (name) => /^(?:bold|[6-9]00)$/.test(first(lineage(name), 'weight')),
    isItalic: (name) => /^(?:italic|oblique)$/.test(first(lineage(name), 'slant')),
    isTitle: (name) => [name, ...lineage(name).map(([each]) => each)].includes('Title'),
    isNumbered: (list, level) => lists.get(list)?.has(level) ?? false,
  }
}

function stylesIn(root: XmlElement): readonly XmlElement[] {
  return ['office:automatic-styles', 'office:styles'].flatMap((name) => {
    const group = childOf(root, name)
    return group === undefined ? [] : elementsIn(group)
  })
}

function numberedLevels(list: XmlElement): ReadonlySet<number> {
  const numbered = elementsIn(list).filter(
    ({ name, attributes }) =>
      name === 'text:list-level-style-number' && (attributes['style:num-format'] ?? '') !== '',
  )
  return new Set(numbered.map(({ attributes }) => Number(attributes['text:level'])))
}

function first(
  lineage: readonly (readonly [string, Style])[],
  property: 'weight' | 'slant',
): string {
  return lineage.map(([, style]) => style[property]).find((value) => value !== undefined) ?? ''
}
