import type { MapArea, Ring } from '@meinungsbild/exchange'

const names = [
  'Nordheide',
  'Am Wasserturm',
  'Klosterkamp',
  'Hafen',
  'Inselviertel',
  'Altstadt',
  'Neustadt-Ost',
  'Gewerbepark Lüneburger Landstraße',
  'Südviertel',
  'Mühlenberg',
  'Auetal',
  'Rosengarten',
]
const columns = [0, 180, 430, 640, 1000]
const rows = [0, 260, 420, 700]

/** The districts of a made-up town: crooked fields of a grid, which share their borders. */
export const townAreas: readonly Pick<MapArea, 'label' | 'polygons'>[] = names.map(
  (label, index) => ({ label, polygons: [[ringOf(index % 4, 2 - Math.floor(index / 4))]] }),
)

function ringOf(column: number, row: number): Ring {
  return [
    ...side(column, row, 1, 0),
    ...side(column + 1, row, 0, 1),
    ...side(column, row + 1, 1, 0).toReversed(),
    ...side(column, row, 0, 1).toReversed(),
  ]
}

/** Points from one crossing of the grid towards the next; the same, whichever field asks. */
function side(column: number, row: number, right: 0 | 1, up: 0 | 1): Ring {
  const [fromX, fromY] = crossing(column, row)
  const [toX, toY] = crossing(column + right, row + up)
  return Array.from({ length: 9 }, (_, step) => {
    const part = step / 8
    const bend = 14 * Math.sin(part * 9 + column * 2 + row * 5) * Math.sin(part * Math.PI)
    return [
      Math.round(fromX + part * (toX - fromX) + bend * up),
      Math.round(fromY + part * (toY - fromY) + bend * right),
    ]
  })
}

function crossing(column: number, row: number): readonly [number, number] {
  const x = columns[column] ?? 0
  const y = rows[row] ?? 0
  return [x + 40 * Math.sin(row * 2.1 + column), y + 45 * Math.cos(column * 1.7 + row)]
}
