import type { TypesetPicture } from '../typesetting/typeset-form.ts'
import type { TypesetPaper } from '../typesetting/typeset.ts'
import type { Draft } from './elements/draft.ts'
import { frame } from './elements/frame.ts'
import { ACCENT, mm } from './styles/look.ts'
import type { ParagraphStyleName } from './styles/paragraph-styles.ts'
import { paragraph } from './elements/paragraph.ts'
import { IN_CELL } from './elements/place.ts'
import { cell, odtTable, row, type CellStyle } from './elements/table.ts'
import type { Content, Xml } from './elements/xml.ts'

/** As wide as the information block of a letter (DIN 5008), with a gap before it. */
const REFERENCE_WIDTH = 60

/** Between the coat of arms and the name. */
const ARMS_GAP = 5

const RULED: CellStyle = {
  name: 'letterhead',
  properties: {
    'fo:padding': mm(0),
    'fo:padding-bottom': mm(3),
    'fo:padding-right': mm(4),
    'fo:border': 'none',
    'fo:border-bottom': `1.5pt solid ${ACCENT}`,
  },
}
const COVER: CellStyle = {
  name: 'cover letterhead',
  properties: {
    'fo:padding': mm(0),
    'fo:padding-top': mm(4),
    'fo:padding-right': mm(4),
    'fo:border': 'none',
    'fo:border-top': `3pt solid ${ACCENT}`,
  },
}

/** Who writes at the left, file number and day at the right; the first page begins with it. */
export function letterhead(paper: TypesetPaper, width: number, draft: Draft): Xml {
  const { authority, unit, fileNumber, day, contact, coat } = paper.letterhead
  const cover = paper.style === 'report'
  const look = cover ? COVER : RULED
  const line = (style: ParagraphStyleName, text: string): Content =>
    paragraph(style, text, IN_CELL, draft.styles)
  const entry = (label: string, text: string): Content =>
    text === '' ? [] : [line('Reference label', label), line('Reference', text)]
  const sender = [
    line('Sender', authority),
    unit === '' ? [] : line('Sender unit', unit),
    contact.map((each) => line('Sender contact', each)),
  ]
  const arms = coat === undefined ? [] : [cell(look, draft.styles, armsIn(coat, draft))]
  const armsWidth = coat === undefined ? 0 : coat.width + ARMS_GAP
  const reference =
    fileNumber === '' && day === ''
      ? line('Reference', '')
      : [entry(paper.words.fileNumber, fileNumber), entry(paper.words.day, day)]
  return odtTable(
    {
      columns: [
        ...(coat === undefined ? [] : [armsWidth]),
        width - REFERENCE_WIDTH - armsWidth,
        REFERENCE_WIDTH,
      ],
      head: [],
      rows: [
        row(draft.styles, [
          ...arms,
          cell(look, draft.styles, sender),
          cell(look, draft.styles, reference),
        ]),
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

/** The coat of arms, as high as its room. */
function armsIn(coat: TypesetPicture, draft: Draft): Content {
  const { file, mediaType, alternative, width, height } = coat
  const picture = frame({ file, mediaType, title: '', alternative, width, height }, draft.styles)
  return paragraph('Sender', picture, IN_CELL, draft.styles)
}
