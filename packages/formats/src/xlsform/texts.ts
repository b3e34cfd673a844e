import type { Text } from '@meinungsbild/questionnaire'
import type { NameResolver } from '../expressions/names.ts'
import { ownWords } from '../form-reading/form-reading.ts'
import { markPlaceholders } from '../form-reading/placeholders.ts'
import { translationsOf } from './records.ts'
import { noteText, plainLabel } from './label-words.ts'
import { placeOf, type SurveyRow } from './survey-tree.ts'
import type { XlsReading } from './xls-reading.ts'

const placeholder = /\$\{([^{}]*)\}/g

/** The words of a column in all languages, on one line; undefined if it is empty. Earlier answers are marked. */
export function textIn(
  row: SurveyRow,
  column: string,
  names: NameResolver,
  reading: XlsReading,
): Text | undefined {
  return wordsIn(row, column, names, reading, plainLabel)
}

/** The same as Markdown, with its lines. */
export function markdownIn(
  row: SurveyRow,
  column: string,
  names: NameResolver,
  reading: XlsReading,
): Text | undefined {
  return wordsIn(row, column, names, reading, noteText)
}

function wordsIn(
  row: SurveyRow,
  column: string,
  names: NameResolver,
  reading: XlsReading,
  read: (label: string) => string,
): Text | undefined {
  const place = placeOf(row)
  const entries = [...translationsOf(row.record, column)].flatMap(([language, label]) => {
    const marked = markPlaceholders(label, placeholder, { place, names }, reading.placeholders)
    const words = read(marked)
    return words === '' ? [] : [[reading.codeOf(language), words] as const]
  })
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

/** What a row asks; one without a label asks by its name. */
export function labelOf(row: SurveyRow, names: NameResolver, reading: XlsReading): Text {
  return textIn(row, 'label', names, reading) ?? ownWords(reading, row.name, row.name)
}
