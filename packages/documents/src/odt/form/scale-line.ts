import type { TypesetFormBlock } from '../../typesetting/typeset-form.ts'
import type { Draft } from '../elements/draft.ts'
import { paragraph } from '../elements/paragraph.ts'
import { IN_CELL, type Place } from '../elements/place.ts'
import { odtRuns, span } from '../elements/runs.ts'
import { BARE, cell, odtTable, row } from '../elements/table.ts'
import type { Content, Xml } from '../elements/xml.ts'

/** More points do not stand beside one another. */
const MOST_POINTS = 21

/** Points in a row, each above its label; above them the two ends in words. */
export function odtScaleLine(
  block: Extract<TypesetFormBlock, { kind: 'scaleLine' }>,
  place: Place,
  draft: Draft,
): Xml {
  const { styles } = draft
  const count = Math.min(MOST_POINTS, Math.max(2, block.points.length))
  const half = Math.floor(count / 2)
  const ends = row(styles, [
    cell(BARE, styles, paragraph('Scale start', odtRuns(block.from), IN_CELL, styles), half),
    cell(BARE, styles, paragraph('Scale end', odtRuns(block.to), IN_CELL, styles), count - half),
  ])
  const rows: Xml[] = []
  for (let at = 0; at < block.points.length; at += count) {
    const points = Array.from({ length: count }, (_, x) => point(block.points[at + x]))
    rows.push(row(styles, points))
  }
  const named = block.from.length + block.to.length > 0
  return odtTable(
    {
      columns: Array.from({ length: count }, () => place.width / count),
      head: [],
      rows: named ? [ends, ...rows] : rows,
      title: '',
      breaks: false,
      room: [1, 3],
    },
    place,
    styles,
  )

  function point(label: (typeof block.points)[number] | undefined): Content {
    const content =
      label === undefined
        ? paragraph('Grid cell', '', IN_CELL, styles)
        : [
            paragraph('Grid cell', span('Mark', '○'), IN_CELL, styles),
            paragraph('Grid cell', odtRuns(label), IN_CELL, styles),
          ]
    return cell(BARE, styles, content)
  }
}
