import type { TypesetFormBlock } from '../../typesetting/typeset-form.ts'
import type { Draft } from '../elements/draft.ts'
import { INK, mm } from '../styles/look.ts'
import { paragraph } from '../elements/paragraph.ts'
import { IN_CELL, type Place } from '../elements/place.ts'
import { odtRuns } from '../elements/runs.ts'
import { BARE, cell, odtTable, row, type CellStyle } from '../elements/table.ts'
import type { Content } from '../elements/xml.ts'

const ADDRESS_WIDTH = 80

const ADDRESS: CellStyle = {
  name: 'address',
  properties: { 'fo:border': `0.8pt solid ${INK}`, 'fo:padding': mm(5) },
}

/** Thanks below a rule; the address in a frame beside what is to be done. */
export function odtReturnNote(
  block: Extract<TypesetFormBlock, { kind: 'returnNote' }>,
  place: Place,
  draft: Draft,
): Content {
  const { styles } = draft
  const title = paragraph('Return title', odtRuns(block.title), { ...place, kept: false }, styles)
  if (block.address.length === 0)
    return [title, paragraph('Text body', odtRuns(block.runs), place, styles)]
  const address = block.address.map((line) => paragraph('Address', odtRuns(line), IN_CELL, styles))
  const note = paragraph('Text body', odtRuns(block.runs), IN_CELL, styles)
  const gap = cell(BARE, styles, paragraph('Standard', '', IN_CELL, styles))
  return [
    title,
    odtTable(
      {
        columns: [place.width - ADDRESS_WIDTH - 8, 8, ADDRESS_WIDTH],
        head: [],
        rows: [row(styles, [cell(BARE, styles, note), gap, cell(ADDRESS, styles, address)])],
        title: '',
        breaks: false,
        room: [0, 0],
      },
      place,
      styles,
    ),
  ]
}
