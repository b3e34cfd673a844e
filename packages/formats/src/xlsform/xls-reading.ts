import type { Language } from '@meinungsbild/questionnaire'
import { translateOpenRosa } from '../expressions/openrosa/translate-openrosa.ts'
import { newFormReading, type FormReading } from '../form-reading/form-reading.ts'
import type { FormSheets } from './form-sheets.ts'
import { newLanguages } from './languages.ts'
import type { FormNames } from './names.ts'
import { recordsByList, type SheetRecord } from './records.ts'

/** What is gathered while an XLSForm is read from top to bottom. */
export type XlsReading = FormReading & {
  /** The rows of the sheet `choices` by list. */
  readonly lists: ReadonlyMap<string, readonly SheetRecord[]>
  /** The code of the language that the header of a column names; `''` is the form's own. */
  readonly codeOf: (language: string) => Language
  /** What has no counterpart and is reported once for all rows, with how often it is there. */
  readonly ignored: Map<string, number>
  readonly names: FormNames
}

export function newXlsReading(sheets: FormSheets): XlsReading {
  const { languages, codeOf } = newLanguages(sheets)
  return {
    ...newFormReading(languages, translateOpenRosa),
    lists: recordsByList(sheets.choices),
    codeOf,
    ignored: new Map(),
    names: new Map(),
  }
}
