import type { Questionnaire, Text } from '@meinungsbild/questionnaire'
import { codebookOf, codebookVariables } from './codebook-of.ts'
import { codesOf } from './codes-of.ts'
import { csv } from './csv.ts'

/**
 * The codebook as a table, a line per code and one for each variable without codes. Columns have English names, because
 * programs read them; words have a column per language.
 */
export function codebookCsv(questionnaire: Questionnaire): string {
  const { languages } = questionnaire
  const perLanguage = (name: string) => languages.map((language) => `${name}.${language}`)
  const words = (text: Text | undefined) => languages.map((language) => text?.[language] ?? '')
  const head = [
    'variable',
    'question',
    'row',
    'column',
    'kind',
    'measure',
    'page',
    'condition',
    ...perLanguage('text'),
    ...perLanguage('rowLabel'),
    ...perLanguage('columnLabel'),
    'code',
    'value',
    'missing',
    ...perLanguage('label'),
  ]
  const lines = codebookVariables(codebookOf(questionnaire)).flatMap(
    ({ entry, group, variable }) => {
      const { id, question, row = '', column = '', kind, measure } = variable
      const ofRow = group.conditions.get(id)
      const conditions = ofRow === undefined ? entry.conditions : [...entry.conditions, ofRow]
      const own = [
        id,
        question,
        row,
        column,
        kind,
        measure,
        entry.page,
        allOf(conditions),
        ...words(variable.text),
        ...words(variable.rowLabel),
        ...words(variable.columnLabel),
      ]
      const codes = codesOf(variable, languages)
      if (codes.length === 0) return [[...own, '', '', '', ...words(undefined)]]
      return codes.map(({ code, value, missing, label }) => [
        ...own,
        code,
        value === undefined ? '' : String(value),
        missing === true ? '1' : '0',
        ...words(label),
      ])
    },
  )
  return csv([head, ...lines])
}

/** One expression that says all of them. */
function allOf(conditions: readonly string[]): string {
  return conditions.length > 1
    ? conditions.map((condition) => `(${condition})`).join(' and ')
    : conditions.join('')
}
