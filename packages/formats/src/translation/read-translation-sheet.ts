import { refused, type Refused } from '../report.ts'
import { readWorkbook } from '../spreadsheet/read-workbook.ts'
import { unguarded } from '../csv/formula-guard.ts'
import { tidied, type TranslationFile } from './translation-file.ts'

/**
 * Reads the table that `writeTranslationSheet` wrote, as .csv, .xlsx or .ods. The first column holds the ids; columns
 * headed by a language in brackets hold words, the first of them those that were translated. Others are ignored.
 */
export function readTranslationSheet(file: Uint8Array): TranslationFile | Refused {
  const workbook = readWorkbook(file)
  if (!workbook.ok) return workbook
  const [head, ...rows] = workbook.sheets[0]?.rows ?? []
  const languages = (head?.cells ?? []).flatMap((name, column) => {
    const language = /\(([a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*)\)\s*$/.exec(name)?.[1]
    return language === undefined || column === 0 ? [] : [{ language, column }]
  })
  const [source, ...targets] = languages
  if (source === undefined || targets.length === 0) return noColumns
  const words = (cells: readonly string[], column: number) => tidied(unguarded(cells[column] ?? ''))
  return {
    ok: true,
    original: undefined,
    source: source.language,
    entries: rows.flatMap(({ cells }) =>
      targets.map(({ language, column }) => ({
        id: words(cells, 0),
        language,
        source: words(cells, source.column),
        words: words(cells, column),
      })),
    ),
  }
}

const noColumns = refused(
  'noColumns',
  'In der ersten Zeile der Tabelle fehlen die Sprachen, zum Beispiel „Deutsch (de)“ und „Englisch (en)“.',
  'The first row of the table lacks the languages, for example “Deutsch (de)” and “Englisch (en)”.',
)
