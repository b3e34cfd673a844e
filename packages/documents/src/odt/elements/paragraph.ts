import type { AutomaticStyles } from '../styles/automatic-styles.ts'
import { mm } from '../styles/look.ts'
import { PARAGRAPH_STYLES, type ParagraphStyleName } from '../styles/paragraph-styles.ts'
import type { ParagraphStyle } from '../styles/paragraphs/paragraph-style.ts'
import type { Place } from './place.ts'
import { encodedName } from '../styles/style-names.ts'
import { tabStops, type Tab } from './tab-stops.ts'
import { element, type Attributes, type Content, type Xml } from './xml.ts'

export function paragraph(
  style: ParagraphStyleName,
  content: Content,
  place: Place,
  styles: AutomaticStyles,
  tabs: readonly Tab[] = [],
): Xml {
  return element('text:p', { 'text:style-name': placed(style, place, styles, tabs) }, content)
}

/** A heading of an outline level, 1 for the highest. */
export function heading(
  style: ParagraphStyleName,
  level: number,
  content: Content,
  place: Place,
  styles: AutomaticStyles,
): Xml {
  const name = placed(style, place, styles, [])
  return element('text:h', { 'text:style-name': name, 'text:outline-level': level }, content)
}

/** The named style, or one below it with what the place asks for. */
function placed(
  name: ParagraphStyleName,
  { left, kept }: Place,
  styles: AutomaticStyles,
  tabs: readonly Tab[],
): string {
  const style: ParagraphStyle = PARAGRAPH_STYLES[name]
  const stops = tabs.map((tab) => `${tab.kind} ${mm(tab.at)}`)
  const parts = [left === 0 ? '' : mm(left), kept ? 'kept' : '', ...stops].filter(Boolean)
  if (parts.length === 0) return encodedName(name)
  const own: Attributes = {
    'fo:margin-left': left === 0 ? undefined : mm(left + (style.left ?? 0)),
    'fo:text-indent': left === 0 || style.first === undefined ? undefined : mm(style.first),
    'fo:keep-with-next': kept ? 'always' : undefined,
  }
  return styles.use(
    'paragraph',
    [name, ...parts].join(' '),
    { 'style:parent-style-name': encodedName(name) },
    () => element('style:paragraph-properties', own, tabStops(tabs)),
  )
}
