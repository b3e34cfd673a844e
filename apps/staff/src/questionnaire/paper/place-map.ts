import type { PaperBlock } from '@meinungsbild/documents'
import { centreOf, shapeOutline } from '@meinungsbild/design'
import type { Place } from '@meinungsbild/questionnaire'
import type { Sheet } from './sheet.ts'

/** Pixels. The paper makes it smaller where it must. */
const width = 480

/** Outlines and numbers of the areas; undefined where one of them is no outline that can be drawn. */
export function placeMap({ areas, viewBox }: Place, { words }: Sheet): PaperBlock | undefined {
  const [, , across, down] = viewBox
  const isDrawn =
    across > 0 && down > 0 && areas.every(({ shape }) => /^[MLHVCSQTAZ\d\s,.e+-]+$/i.test(shape))
  if (areas.length === 0 || !isDrawn) return undefined
  const size = across / 24
  const outlines = areas.map(({ shape }) => `<path d="${shape}"/>`)
  const numbers = areas.map(({ shape }, index) => {
    const centre = centreOf(shapeOutline(shape)) ?? { x: 0, y: 0 }
    return `<text x="${rounded(centre.x)}" y="${rounded(centre.y + size / 3)}">${index + 1}</text>`
  })
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox.join(' ')}"`,
    ` width="${width}" height="${Math.round((width * down) / across)}">`,
    `<g fill="#fff" stroke="#333" stroke-width="${size / 16}">${outlines.join('')}</g>`,
    `<g fill="#111" font-family="Fira Sans" font-size="${size}" text-anchor="middle">`,
    `${numbers.join('')}</g></svg>`,
  ].join('')
  const picture = {
    mediaType: 'image/svg+xml',
    bytes: new TextEncoder().encode(svg),
    alternative: words.map(areas.length),
  } as const
  return { kind: 'picture', picture, caption: '' }
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
