import type { TypesetFormBlock, TypesetOption } from '../../typesetting/typeset-form.ts'
import type { Draft } from '../elements/draft.ts'
import { frame } from '../elements/frame.ts'
import { mm } from '../styles/look.ts'
import { listIndent, listStyle } from '../styles/list-styles.ts'
import { listOf } from '../blocks/list.ts'
import { paragraph } from '../elements/paragraph.ts'
import { part, type Place } from '../elements/place.ts'
import { odtRuns, span } from '../elements/runs.ts'
import { cell, odtTable, row, type CellStyle } from '../elements/table.ts'
import { element, type Content, type Xml } from '../elements/xml.ts'
import { textWidth } from './text-width.ts'

/** Millimetres between columns. */
const GUTTER = 4

const COLUMN: CellStyle = {
  name: 'column',
  properties: { 'fo:border': 'none', 'fo:padding': mm(0), 'fo:padding-right': mm(GUTTER) },
}

/** Lists whose signs are boxes; side by side where there are several columns. */
export function odtAnswerBoxes(
  block: Extract<TypesetFormBlock, { kind: 'answerBoxes' }>,
  place: Place,
  draft: Draft,
): Xml {
  const { styles } = draft
  const mark = block.mark.cell === 'one' ? 'circle' : 'square'
  const [only, ...others] = block.columns
  if (only !== undefined && others.length === 0) return listIn(place, only)
  const width = place.width / block.columns.length
  const inside = { left: 0, width: width - GUTTER, whole: place.whole, kept: false }
  const cells = block.columns.map((options) => cell(COLUMN, styles, listIn(inside, options)))
  return odtTable(
    {
      columns: block.columns.map(() => width),
      head: [],
      rows: [row(styles, cells)],
      title: '',
      breaks: !place.whole,
      room: [0, 1],
    },
    place,
    styles,
  )

  function listIn(room: Place, options: readonly TypesetOption[]): Xml {
    const width = room.width - listIndent(mark)
    return listOf(
      listStyle(mark, room.left, styles),
      options.map((option, at) => {
        const own = { ...part(room, at, options.length), left: 0, width }
        return odtOption(option, own, draft)
      }),
    )
  }
}

/** Millimetres: a shorter line holds no word, so what would stand behind it goes below. */
const SHORTEST_LINE = 30

function odtOption(option: TypesetOption, place: Place, draft: Draft): Content {
  const { picture, filterNote } = option
  const beside = place.width - textWidth(filterNote)
  const below = option.line !== '' && beside < SHORTEST_LINE
  const line = { at: below ? place.width : beside, kind: 'ruled' } as const
  const gap = below ? element('text:line-break', {}) : '\u2003'
  return paragraph(
    'Answer',
    [
      odtRuns(option.runs),
      option.line === '' ? [] : [' ', element('text:tab', {})],
      filterNote.length === 0 ? [] : [gap, span('Filter', odtRuns(filterNote))],
      picture === null
        ? []
        : [element('text:line-break', {}), frame({ ...picture, title: '' }, draft.styles)],
    ],
    place,
    draft.styles,
    option.line === '' ? [] : [line],
  )
}
