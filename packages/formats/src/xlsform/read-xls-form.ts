import type { Text } from '@meinungsbild/questionnaire'
import { finishReading, type FormRead } from '../form-reading/finish-reading.ts'
import { ownWords } from '../form-reading/form-reading.ts'
import { mostLanguages, tooManyLanguages } from '../form-reading/too-many-languages.ts'
import { refused, type Refused } from '../report.ts'
import { readFormSheets, type FormSheets } from './form-sheets.ts'
import { ignoredLines } from './ignored.ts'
import { prescan } from './prescan.ts'
import { cellOf, translationsOf } from './records.ts'
import { surveyPages } from './survey-pages.ts'
import { surveyTree } from './survey-tree.ts'
import { newXlsReading, type XlsReading } from './xls-reading.ts'

/** The largest form known has 2,300. */
const mostRows = 10_000

/**
 * Reads an XLSForm, as ODK, KoboToolbox and others use it (xlsform.org): an .xlsx or .ods workbook with the sheets `survey`,
 * `choices` and `settings`, or the sheets as .csv files. Groups become pages. What has no counterpart is in the report,
 * with its row; refused are files that are no form, damaged ones, and those that are too large.
 */
export function readXlsForm(...files: readonly [Uint8Array, ...Uint8Array[]]): FormRead | Refused {
  const sheets = readFormSheets(files)
  if (!sheets.ok) return sheets
  if (sheets.survey.length > mostRows) return tooManyRows
  const reading = newXlsReading(sheets)
  if (reading.languages.length > mostLanguages) return tooManyLanguages
  const nodes = surveyTree(sheets.survey, reading.report)
  prescan(nodes, reading)
  const pages = surveyPages(nodes, reading)
  reading.report.push(...ignoredLines(sheets, reading))
  const frame = {
    title: titleOf(sheets, reading),
    name: settingOf(sheets, ['form_id', 'id_string']),
  }
  return finishReading(frame, { pages, computed: [], jumps: [] }, reading)
}

function titleOf({ settings }: FormSheets, reading: XlsReading): Text {
  const titles = settings && [
    ...translationsOf(settings, 'form_title'),
    ...translationsOf(settings, 'title'),
  ]
  return titles === undefined || titles.length === 0
    ? ownWords(reading, 'Umfrage', 'Survey')
    : Object.fromEntries(titles.map(([language, title]) => [reading.codeOf(language), title]))
}

function settingOf({ settings }: FormSheets, names: readonly string[]): string {
  return names.map((name) => (settings ? cellOf(settings, name) : '')).find(Boolean) ?? ''
}

const tooManyRows = refused(
  'tooLarge',
  `Das Formular hat zu viele Zeilen (höchstens ${mostRows}).`,
  `The form has too many rows (at most ${mostRows}).`,
)
