import type { TypesetPaper } from '../typesetting/typeset.ts'
import type { Draft } from './elements/draft.ts'
import { ACCENT, mm } from './styles/look.ts'
import type { ParagraphStyleName } from './styles/paragraph-styles.ts'
import { paragraph } from './elements/paragraph.ts'
import { IN_CELL } from './elements/place.ts'
import { cell, odtTable, row, type CellStyle } from './elements/table.ts'
import type { Content, Xml } from './elements/xml.ts'

/** As wide as the information block of a letter (DIN 5008), with a gap before it. */
const REFERENCE_WIDTH = 60

const RULED: CellStyle = {
  name: 'letterhead',
  properties: {
    'fo:padding': mm(0),
    'fo:padding-bottom': mm(3),
    'fo:border': 'none',
    'fo:border-bottom': `1.5pt solid ${ACCENT}`,
  },
}
const COVER: CellStyle = {
  name: 'cover letterhead',
  properties: {
    'fo:padding': mm(0),
    'fo:padding-top': mm(4),
    'fo:border': 'none',
    'fo:border-top': `3pt solid ${ACCENT}`,
  },
}

/** Who writes at the left, file number and day at the right; the first page begins with it. */
export function letterhead(paper: TypesetPaper, width: number, draft: Draft): Xml {
  const { authority, unit, fileNumber, day } = paper.letterhead
  const cover = paper.style === 'report'
  const look = cover ? COVER : RULED
  const line = (style: ParagraphStyleName, text: string): Content =>
    paragraph(style, text, IN_CELL, draft.styles)
  const entry = (label: string, text: string): Content =>
    text === '' ? [] : [line('Reference label', label), line('Reference', text)]
  const sender = [line('Sender', authority), unit === '' ? [] : line('Sender unit', unit)]
  const reference =
    fileNumber === '' && day === ''
      ? line('Reference', '')
      : [entry(paper.words.fileNumber, fileNumber), entry(paper.words.day, day)]
  return odtTable(
    {
      columns: [width - REFERENCE_WIDTH, REFERENCE_WIDTH],
      head: [],
      rows: [
        row(draft.styles, [cell(look, draft.styles, sender), cell(look, draft.styles, reference)]),
      ],
      title: '',
      breaks: false,
      room: [0, 4],
      masterPage: cover ? 'Cover' : 'First_20_Page',
    },
    IN_CELL,
    draft.styles,
  )
}
