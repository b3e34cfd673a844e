import type { AutomaticStyles } from '../styles/automatic-styles.ts'
import { mm } from '../styles/look.ts'
import type { Place } from './place.ts'
import { element, type Attributes, type Content, type Xml } from './xml.ts'

export type OdtTable = {
  /** Millimetres. */
  readonly columns: readonly number[]
  readonly head: readonly Xml[]
  /** Whether the header rows stand on every page that the table runs over. Default yes. */
  readonly repeats?: boolean
  readonly rows: readonly Xml[]
  /** What the table is, for whoever does not see it; may be empty. */
  readonly title: string
  /** Whether it may run over the end of a page. */
  readonly breaks: boolean
  /** Millimetres to what stands above and below. */
  readonly room: readonly [above: number, below: number]
  /** The page that begins with it. */
  readonly masterPage?: string
}

/** A table with its columns, the header rows repeated on every page. */
export function odtTable(table: OdtTable, place: Place, styles: AutomaticStyles): Xml {
  const width = table.columns.reduce((sum, column) => sum + column, 0)
  return element(
    'table:table',
    { 'table:style-name': tableStyle(table, width, place, styles) },
    table.title === '' ? [] : element('table:title', {}, table.title),
    table.columns.map((column) =>
      element('table:table-column', { 'table:style-name': columnStyle(column, styles) }),
    ),
    table.head.length === 0 || table.repeats === false
      ? table.head
      : element('table:table-header-rows', {}, table.head),
    table.rows,
  )
}

/** A row, which stays on one page unless it `breaks`. */
export function row(styles: AutomaticStyles, cells: Content, breaks = false): Xml {
  const style = styles.use('table-row', breaks ? 'Breaking row' : 'Row', {}, () =>
    element('style:table-row-properties', { 'fo:keep-together': breaks ? 'auto' : 'always' }),
  )
  return element('table:table-row', { 'table:style-name': style }, cells)
}

/** How a cell looks: a name of its own, and borders, padding and ground. */
export type CellStyle = { readonly name: string; readonly properties: Attributes }

/** A cell; one that covers others is followed by as many covered ones. */
export function cell(
  style: CellStyle,
  styles: AutomaticStyles,
  content: Content,
  columns = 1,
): Content {
  const name = styles.use('table-cell', `Cell ${style.name}`, {}, () =>
    element('style:table-cell-properties', style.properties),
  )
  return [
    element(
      'table:table-cell',
      {
        'table:style-name': name,
        'office:value-type': 'string',
        'table:number-columns-spanned': columns === 1 ? undefined : columns,
      },
      content,
    ),
    Array.from({ length: columns - 1 }, () => element('table:covered-table-cell', {})),
  ]
}

/** The ground of a layout: nothing to be seen, no room taken. */
export const BARE: CellStyle = {
  name: 'bare',
  properties: { 'fo:padding': mm(0), 'fo:border': 'none' },
}

function tableStyle(table: OdtTable, width: number, place: Place, styles: AutomaticStyles): string {
  const kept = place.kept ? ' kept' : ''
  const whole = table.breaks ? '' : ' whole'
  const page = table.masterPage === undefined ? '' : ` ${table.masterPage}`
  const [above, below] = table.room.map(mm)
  return styles.use(
    'table',
    `Table ${mm(width)} ${mm(place.left)} ${above} ${below}${kept}${whole}${page}`,
    { 'style:master-page-name': table.masterPage },
    () =>
      element('style:table-properties', {
        'style:width': mm(width),
        'fo:margin-left': mm(place.left),
        'fo:margin-top': above,
        'fo:margin-bottom': below,
        'table:align': 'left',
        'table:border-model': 'collapsing',
        'style:may-break-between-rows': table.breaks ? 'true' : 'false',
        'fo:keep-with-next': place.kept ? 'always' : 'auto',
      }),
  )
}

function columnStyle(width: number, styles: AutomaticStyles): string {
  return styles.use('table-column', `Column ${mm(width)}`, {}, () =>
    element('style:table-column-properties', { 'style:column-width': mm(width) }),
  )
}
