import {
  allText,
  childOf,
  childrenOf,
  elementsIn,
  textOf,
  type XmlElement,
} from '../safe/xml-element.ts'

/** A row of a table of LimeSurvey's database, by name of the column. */
export type Row = ReadonlyMap<string, string>

/** The tables that a file of LimeSurvey holds. Which there are, and with which columns, differs from version to version. */
export type Tables = {
  /** `Survey`, `Group`, `Question`, `Responses`. */
  readonly documentType: string
  readonly languages: readonly string[]
  readonly rowsOf: (table: string) => readonly Row[]
}

/** The tables of an XML file of LimeSurvey; undefined if it is another one. */
export function tablesIn(document: XmlElement): Tables | undefined {
  const documentType = textOf(document, 'LimeSurveyDocType')
  if (document.name !== 'document' || documentType === '') return undefined
  const languages = childOf(document, 'languages')
  return {
    documentType,
    languages: languages
      ? childrenOf(languages, 'language').map((language) => allText(language).trim())
      : [],
    rowsOf(table) {
      const element = childOf(document, table)
      const rows = element && childOf(element, 'rows')
      return rows ? childrenOf(rows, 'row').map(rowIn) : []
    },
  }
}

function rowIn(row: XmlElement): Row {
  return new Map(elementsIn(row).map((cell) => [cell.name, allText(cell)]))
}

/** The text of a cell; `''` if there is none. */
export function cellOf(row: Row | undefined, column: string): string {
  return row?.get(column) ?? ''
}

/** Rows in the order that a column of numbers gives them; equal ones as in the file. */
export function inOrder(rows: readonly Row[], column: string): readonly Row[] {
  const place = (row: Row) => Number(cellOf(row, column)) || 0
  return rows.toSorted((one, other) => place(one) - place(other))
}
