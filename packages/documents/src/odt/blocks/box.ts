import type { TypesetBlock } from '../../typesetting/typeset.ts'
import type { Draft } from '../elements/draft.ts'
import { ACCENT, mm, TINT } from '../styles/look.ts'
import { paragraph } from '../elements/paragraph.ts'
import type { Place } from '../elements/place.ts'
import { odtRuns } from '../elements/runs.ts'
import { cell, odtTable, row, type CellStyle } from '../elements/table.ts'
import type { Content, Xml } from '../elements/xml.ts'

const PADDING = 4

/** What fills about half a page, in signs of its blocks as JSON: up to there a box stays whole, and its title with what it is about. */
const HALF_PAGE = 8_000

const BOX: CellStyle = {
  name: 'box',
  properties: {
    'fo:background-color': TINT,
    'fo:border': 'none',
    'fo:border-left': `2.5pt solid ${ACCENT}`,
    'fo:padding': mm(PADDING),
  },
}

/** How a box has what is in it written. */
export type WriteBlocks = (blocks: readonly TypesetBlock[], place: Place, draft: Draft) => Content

/** A set-apart box: a table of one cell, because only that holds lists and tables on one ground. */
export function odtBox(
  box: Extract<TypesetBlock, { kind: 'box' }>,
  place: Place,
  draft: Draft,
  write: WriteBlocks,
): Xml {
  const { styles } = draft
  const inside = { left: 0, width: place.width - 2 * PADDING, whole: false, kept: false }
  const title =
    box.title.length === 0 ? [] : paragraph('Box title', odtRuns(box.title), inside, styles)
  const contents = [title, write(box.blocks, inside, draft)]
  const breaks = JSON.stringify(box.blocks).length > HALF_PAGE
  return odtTable(
    {
      columns: [place.width],
      head: [],
      rows: [row(styles, cell(BOX, styles, contents), breaks)],
      title: '',
      breaks,
      room: [4, 5],
    },
    place,
    styles,
  )
}
