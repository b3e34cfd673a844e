import type { Mark, TypesetGrid } from '../../typesetting/typeset-form.ts'
import type { Draft } from '../elements/draft.ts'
import { LINE, mm, TINT } from '../styles/look.ts'
import type { ParagraphStyleName } from '../styles/paragraph-styles.ts'
import { paragraph } from '../elements/paragraph.ts'
import { IN_CELL, type Place } from '../elements/place.ts'
import { odtRuns, span } from '../elements/runs.ts'
import { cell, odtTable, row, type CellStyle } from '../elements/table.ts'
import type { Tab } from '../elements/tab-stops.ts'
import { element, type Content, type Xml } from '../elements/xml.ts'
import { drawnBox } from './drawn-box.ts'

const PADDING = 1.2

/** A table with the rows' texts at the left, and opposites at the right, of the places to tick. */
export function odtAnswerGrid(grid: TypesetGrid, place: Place, draft: Draft): Xml {
  const { styles } = draft
  const scale = place.width / totalWidth(grid)
  const opposite = grid.opposed ? [grid.labelWidth] : []
  const widths = [grid.labelWidth, ...grid.columns.map((column) => column.width), ...opposite]
  return odtTable(
    {
      columns: widths.map((width) => width * scale),
      head: headRows(grid, draft),
      rows: grid.rows.map((each, at) => {
        const shaded = at % 2 === 0
        return row(styles, [
          labelCell(each, grid.labelWidth * scale, shaded, draft),
          grid.columns.map(({ mark, apart }) =>
            cell(look(shaded, apart), styles, text('Grid cell', markContent(mark, draft), draft)),
          ),
          grid.opposed
            ? cell(
                look(shaded, false),
                styles,
                text('Grid opposite', odtRuns(each.opposite), draft),
              )
            : [],
        ])
      }),
      title: '',
      repeats: grid.repeats,
      breaks: !grid.whole,
      room: [1, 3],
    },
    place,
    styles,
  )
}

function totalWidth(grid: TypesetGrid): number {
  const columns = grid.columns.reduce((sum, column) => sum + column.width, 0)
  return columns + grid.labelWidth * (grid.opposed ? 2 : 1)
}

/** The labels of the groups above those of the columns, where there are any. */
function headRows(grid: TypesetGrid, draft: Draft): readonly Xml[] {
  const { styles } = draft
  const edge = cell(look(false, false), styles, text('Grid head', '', draft))
  const end = grid.opposed ? edge : []
  const groups = row(styles, [
    edge,
    grid.groups.map((group, at) =>
      cell(
        look(false, at > 0),
        styles,
        text('Grid group', odtRuns(group.label), draft),
        group.columns,
      ),
    ),
    end,
  ])
  const columns = row(styles, [
    edge,
    grid.columns.map(({ label, apart }) =>
      cell(look(false, apart), styles, text('Grid head', odtRuns(label), draft)),
    ),
    end,
  ])
  const labelled = grid.columns.some((column) => column.label.length > 0)
  return [...(grid.grouped ? [groups] : []), ...(labelled ? [columns] : [])]
}

function labelCell(
  { label, line }: TypesetGrid['rows'][number],
  width: number,
  shaded: boolean,
  draft: Draft,
): Content {
  const tabs: readonly Tab[] = line === '' ? [] : [{ at: width - 2 * PADDING, kind: 'ruled' }]
  const content = [odtRuns(label), line === '' ? [] : [' ', element('text:tab', {})]]
  const written = paragraph('Grid label', content, IN_CELL, draft.styles, tabs)
  return cell(look(shaded, false), draft.styles, written)
}

function markContent(mark: Mark, draft: Draft): Content {
  switch (mark.cell) {
    case 'one':
      return span('Mark', '○')
    case 'several':
      return span('Mark', '☐')
    case 'number':
      return drawnBox(10, mark.alternative, '', draft.styles)
    case 'writing':
      return drawnBox(26, mark.alternative, '', draft.styles)
    default:
      return mark.cell satisfies never
  }
}

function text(style: ParagraphStyleName, content: Content, draft: Draft): Content {
  return paragraph(style, content, IN_CELL, draft.styles)
}

function look(shaded: boolean, apart: boolean): CellStyle {
  return {
    name: `grid${shaded ? ' shaded' : ''}${apart ? ' apart' : ''}`,
    properties: {
      'fo:padding': mm(PADDING),
      'fo:border': 'none',
      'fo:border-bottom': `0.5pt solid ${LINE}`,
      'fo:border-left': apart ? `1.2pt solid ${LINE}` : 'none',
      'style:vertical-align': 'middle',
      'fo:background-color': shaded ? TINT : 'transparent',
    },
  }
}
