import type { Run } from '../../text/inline.ts'
import type { TypesetTable } from '../../typesetting/typeset.ts'
import type { Draft } from '../elements/draft.ts'
import { ACCENT, LINE, mm, TINT } from '../styles/look.ts'
import { paragraph } from '../elements/paragraph.ts'
import { IN_CELL, type Place } from '../elements/place.ts'
import { odtRuns } from '../elements/runs.ts'
import { cell, odtTable, row, type CellStyle } from '../elements/table.ts'
import { columnMillimetres } from './table-columns.ts'
import { plainText } from '../elements/plain-text.ts'
import type { Content, Xml } from '../elements/xml.ts'

const BODY: CellStyle = {
  name: 'body',
  properties: {
    'fo:padding': mm(1.4),
    'fo:border': 'none',
    'fo:border-bottom': `0.4pt solid ${LINE}`,
  },
}
const HEAD: CellStyle = {
  name: 'head',
  properties: {
    ...BODY.properties,
    'fo:border-top': `1pt solid ${ACCENT}`,
    'fo:background-color': TINT,
    'style:vertical-align': 'bottom',
  },
}

/** Smaller letters where more columns stand beside one another. */
const DENSE = 6

/** A table with its caption above it; the header row is repeated on every page. */
export function odtTypesetTable(table: TypesetTable, place: Place, draft: Draft): Content {
  const { styles } = draft
  const size = table.columns.length > DENSE ? 'Dense' : 'Table'
  const caption =
    table.caption.length === 0
      ? []
      : paragraph('Table', odtRuns(table.caption), { ...place, kept: false }, styles)
  return [
    caption,
    odtTable(
      {
        columns: columnMillimetres(table, place.width),
        head: table.head.length === 0 ? [] : [cells(table.head, HEAD, ' Heading')],
        rows: table.rows.map((each) => cells(each, BODY, '')),
        title: plainText(table.caption),
        repeats: table.repeats,
        breaks: !table.whole,
        room: [table.caption.length === 0 ? 4 : 0, 5],
      },
      place,
      styles,
    ),
  ]

  function cells(texts: readonly (readonly Run[])[], look: CellStyle, role: '' | ' Heading'): Xml {
    return row(
      styles,
      texts.map((runs, at) => {
        const numeric = table.columns[at]?.numeric === true
        const text = role === '' ? 'Contents' : 'Heading'
        const style = numeric ? (`${size} Figures${role}` as const) : (`${size} ${text}` as const)
        return cell(look, styles, paragraph(style, odtRuns(runs), IN_CELL, styles))
      }),
    )
  }
}
