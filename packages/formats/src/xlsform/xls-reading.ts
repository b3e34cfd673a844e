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
  /** Words of appearances that have no counterpart, and how often they are there. */
  readonly ignored: Map<string, number>
  readonly names: FormNames
  /** How many choices may still be offered, and filtered: a list of the file can be used by every question. */
  readonly budget: { offered: number; filtered: number }
  /** Names that stand as `${name}` in any cell of the sheet `survey`. */
  readonly mentioned: ReadonlySet<string>
}

export function newXlsReading(sheets: FormSheets): XlsReading {
  const { languages, codeOf } = newLanguages(sheets)
  return {
    ...newFormReading(languages, translateOpenRosa),
    lists: recordsByList(sheets.choices),
    codeOf,
    ignored: new Map(),
    names: new Map(),
    budget: { offered: 300_000, filtered: 30_000 },
    mentioned: mentionedIn(sheets.survey),
  }
}

function mentionedIn(records: readonly SheetRecord[]): ReadonlySet<string> {
  const cells = records.flatMap((record) => record.cells.filter((cell) => cell.includes('${')))
  return new Set(
    cells.flatMap((cell) =>
      [...cell.matchAll(/\$\{\s*([^{}]*?)\s*\}/g)].map(([, name = '']) => name),
    ),
  )
}
