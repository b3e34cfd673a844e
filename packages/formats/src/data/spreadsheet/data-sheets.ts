import { inLanguage, type Text } from '@meinungsbild/questionnaire'
import type { DataTable, DataVariable } from '../data-table.ts'
import { measureOf } from '../describe-table.ts'
import { printedRows } from '../print-rows.ts'
import { words } from './data-sheets.texts.ts'
import { headRow, plainRow, type PlainCell, type Sheet } from './sheet.ts'

/** The rows, what the columns mean, and what the numbers in them mean. */
export function dataSheets(table: DataTable): readonly Sheet[] {
  const word = (text: Text) => inLanguage(text, table.language)
  const { rows, variables, values } = words
  return [
    { name: word(rows), columns: table.variables.length, headRows: 1, ...rowsOf(table) },
    plainSheet(word(variables.sheet), variables.heads.map(word), variableRows(table)),
    plainSheet(word(values.sheet), values.heads.map(word), valueRows(table)),
  ]
}

function rowsOf(table: DataTable): Pick<Sheet, 'rows'> {
  return {
    async *rows(format) {
      yield headRow(
        format,
        table.variables.map(({ name }) => name),
      )
      const missing = (kind: keyof DataTable['missingCodes']) =>
        format.number(table.missingCodes[kind])
      yield* printedRows(table, { ...format, missing }, format.row)
    },
  }
}

function plainSheet(
  name: string,
  heads: readonly string[],
  rows: readonly (readonly PlainCell[])[],
): Sheet {
  return {
    name,
    columns: heads.length,
    headRows: 1,
    *rows(format) {
      yield headRow(format, heads)
      for (const row of rows) yield plainRow(format, row)
    },
  }
}

function variableRows({ variables, language }: DataTable): readonly (readonly PlainCell[])[] {
  return variables.map((variable) => [
    variable.name,
    variable.label,
    variable.id,
    inLanguage(words.kinds[kindOf(variable)], language),
    inLanguage(words.measures[measureOf(variable)], language),
  ])
}

function kindOf(variable: DataVariable) {
  return variable.kind === 'date' ? variable.unit : variable.kind
}

function valueRows(table: DataTable): readonly (readonly PlainCell[])[] {
  return table.variables.flatMap((variable) => {
    const categories = variable.kind === 'code' ? variable.categories : []
    return [
      ...categories.map(({ value, label, code }) => [variable.name, value, label, code]),
      ...variable.missing.map((kind) => [
        variable.name,
        table.missingCodes[kind],
        table.missingLabels[kind],
        inLanguage(words.missing, table.language),
      ]),
    ]
  })
}
