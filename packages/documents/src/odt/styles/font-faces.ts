import { FAMILY, FONT, SYMBOL_FAMILY, SYMBOLS } from './look.ts'
import { element, type Xml } from '../elements/xml.ts'

/** The typefaces by name, with those that stand in where one is missing. */
export function fontFaces(): Xml {
  return element(
    'office:font-face-decls',
    {},
    [
      [FONT, FAMILY],
      [SYMBOLS, SYMBOL_FAMILY],
    ].map(([name, family]) =>
      element('style:font-face', {
        'style:name': name,
        'svg:font-family': family,
        'style:font-family-generic': 'swiss',
        'style:font-pitch': 'variable',
      }),
    ),
  )
}
