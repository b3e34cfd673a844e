import type { AutomaticStyles } from '../styles/automatic-styles.ts'
import { INK, mm, QUIET } from '../styles/look.ts'
import { element, type Xml } from '../elements/xml.ts'

/** An empty box that stands in the text like a letter, with words for it and a hint inside. */
export function drawnBox(
  width: number,
  alternative: string,
  hint: string,
  styles: AutomaticStyles,
): Xml {
  const style = styles.use('graphic', 'Box to fill in', {}, () => [
    element('style:graphic-properties', {
      'draw:stroke': 'solid',
      'svg:stroke-width': '0.8pt',
      'svg:stroke-color': INK,
      'draw:fill': 'solid',
      'draw:fill-color': '#ffffff',
      'draw:textarea-horizontal-align': 'center',
      'draw:textarea-vertical-align': 'middle',
      'fo:padding': mm(0),
      'style:vertical-pos': 'middle',
      'style:vertical-rel': 'line',
      'fo:margin-left': mm(0.3),
      'fo:margin-right': mm(0.3),
    }),
  ])
  return element(
    'draw:rect',
    {
      'draw:style-name': style,
      'text:anchor-type': 'as-char',
      'svg:width': mm(width),
      'svg:height': mm(7.5),
    },
    alternative === '' ? [] : element('svg:title', {}, alternative),
    hint === '' ? [] : element('text:p', { 'text:style-name': hintStyle(styles) }, hint),
  )
}

/** Unnamed, because the text inside a drawing does not know the named styles. */
function hintStyle(styles: AutomaticStyles): string {
  return styles.use('paragraph', 'Hint', {}, () => [
    element('style:paragraph-properties', { 'fo:text-align': 'center' }),
    element('style:text-properties', { 'fo:font-size': '9pt', 'fo:color': QUIET }),
  ])
}
