import type { Drawing, Drawn } from './drawing.ts'
import { paperText } from './paint.ts'
import { element, escapeXml } from './svg.ts'

export type Described = { readonly title: string; readonly description: string }

/** The whole `<svg>` around what was drawn. */
export function frame(drawn: Drawn, { width, layout }: Drawing, words: Described): string {
  const height = Math.ceil(drawn.height)
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      class: layout === 'wide' ? 'chart chart--wide' : 'chart chart--narrow',
      color: paperText,
      'font-family': 'Fira Sans, sans-serif',
      // Else some browsers round the width of every letter to whole pixels, and lines outgrow their room.
      'text-rendering': 'geometricPrecision',
    },
    element('title', {}, escapeXml(words.title)),
    element('desc', {}, escapeXml(words.description)),
    ...drawn.parts,
  )
}
