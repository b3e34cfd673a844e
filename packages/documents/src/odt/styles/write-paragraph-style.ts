import { mm } from './look.ts'
import type { ParagraphStyle } from './paragraphs/paragraph-style.ts'
import { encodedName } from './style-names.ts'
import { tabStops } from '../elements/tab-stops.ts'
import { element, type Attributes, type Xml } from '../elements/xml.ts'

/** A named style, with the title that the list of styles shows. */
export function namedParagraphStyle(name: string, title: string, style: ParagraphStyle): Xml {
  const encoded = encodedName(name)
  return element(
    'style:style',
    {
      'style:name': encoded,
      'style:display-name': encoded === title ? undefined : title,
      'style:family': 'paragraph',
      'style:parent-style-name': style.parent === undefined ? undefined : encodedName(style.parent),
      'style:default-outline-level': style.outline,
      'style:class': 'text',
    },
    element(
      'style:paragraph-properties',
      { ...indents(style), ...style.paragraph },
      tabStops(style.tabs ?? []),
    ),
    style.text === undefined ? [] : element('style:text-properties', style.text),
  )
}

function indents({ left, first }: ParagraphStyle): Attributes {
  return {
    'fo:margin-left': left === undefined ? undefined : mm(left),
    'fo:text-indent': first === undefined ? undefined : mm(first),
  }
}
