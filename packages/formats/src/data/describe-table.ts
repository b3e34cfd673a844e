import { missingKinds } from '@meinungsbild/questionnaire'
import type { DataTable, DataVariable } from './data-table.ts'

/** What the columns of a table mean, as plain data for files that carry it beside the rows. */
export function describeTable(table: DataTable) {
  const { title, language, createdAt, variables, sets, rowCount } = table
  return {
    title,
    language,
    createdAt: createdAt.toISOString(),
    rowCount,
    missing: missingKinds.map((kind) => ({
      kind,
      code: table.missingCodes[kind],
      label: table.missingLabels[kind],
    })),
    sets,
    variables: variables.map((variable) => ({ ...variable, measure: measureOf(variable) })),
  }
}

/** Skalenniveau. */
export function measureOf(variable: DataVariable): 'nominal' | 'ordinal' | 'metric' {
  switch (variable.kind) {
    case 'code':
      return variable.measure
    case 'text':
      return 'nominal'
    case 'number':
    case 'date':
      return 'metric'
    default:
      variable satisfies never
      throw new TypeError('A variable of unknown kind was given')
  }
}
