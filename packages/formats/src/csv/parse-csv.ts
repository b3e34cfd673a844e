import { CsvError, parse, type Options } from 'csv-parse/sync'
import { refused, type Refused } from '../report.ts'

export type Delimiter = ',' | ';' | '\t'

const maxCharacters = 200_000_000

/** The rows of a CSV file, of as many cells as they happen to have. Refused with the line: a quote that is not closed. */
export function parseCsv(
  text: string,
  delimiter: Delimiter,
  options: Pick<Options, 'skipEmptyLines' | 'relaxQuotes'>,
): { readonly rows: readonly string[][] } | Refused {
  if (text.length > maxCharacters) return tooLong
  try {
    return { rows: parse(text, { ...always, ...options, delimiter }) }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error['lines'] === 'number' ? error['lines'] : 0
    return refused(
      'notCsv',
      `Die Datei ist keine gültige CSV-Datei (Zeile ${line}: Anführungszeichen).`,
      `The file is not valid CSV (line ${line}: quotes).`,
    )
  }
}

/** A file that went through several programs has more than one kind of line breaks. */
const always: Options = {
  bom: true,
  relaxColumnCount: true,
  recordDelimiter: ['\r\n', '\n', '\r'],
}

/** The delimiter that cuts the header into most cells, quotes respected. */
export function delimiterOf(text: string): Delimiter {
  const header =
    text
      .slice(0, 100_000)
      .replace(/"(?:[^"]|"")*"/g, '')
      .split(/\r?\n|\r/, 1)[0] ?? ''
  const candidates = [',', ';', '\t'] as const
  return candidates.reduce((best, candidate) =>
    header.split(candidate).length > header.split(best).length ? candidate : best,
  )
}

const tooLong = refused(
  'tooLarge',
  'Die Datei ist zu groß (höchstens 200 Millionen Zeichen).',
  'The file is too large (at most 200 million characters).',
)
