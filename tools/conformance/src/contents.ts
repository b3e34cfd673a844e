import { jsonContents } from './json-contents.ts'
import type { ExpressionLanguage } from './outcome.ts'
import { tableContents } from './table-contents.ts'
import { zipNames } from './zip-names.ts'

/** What a file is, told from its bytes: names and endings may say anything. */
export type Contents =
  /** A survey, a group or a question, or an archive with one in it; not one of answers. */
  | { readonly kind: 'limesurvey' }
  | { readonly kind: 'surveyjs' }
  /** Surveys of SurveyJS as a list or one per line, which is no file of SurveyJS itself. */
  | { readonly kind: 'collection'; readonly surveys: readonly unknown[] }
  /** `isTable`: one sheet of it as CSV. */
  | { readonly kind: 'xlsform'; readonly isTable: boolean }
  /** Another sheet as CSV, which is read with the first. */
  | { readonly kind: 'xlsformPart' }
  | { readonly kind: 'suite'; readonly language: ExpressionLanguage; readonly json: unknown }

/** Undefined for what is none of these. A damaged file is still what its beginning says. */
export function contentsOf(file: Uint8Array): Contents | undefined {
  if (startsWith(file, [0x50, 0x4b, 3, 4])) return archiveContents(zipNames(file))
  if (startsWith(file, [0xd0, 0xcf, 0x11, 0xe0])) return oldWorkbookContents(file)
  const text = textOf(file)
  switch (text.trimStart()[0]) {
    case '<':
      return xmlContents(text)
    case '{':
    case '[':
      return jsonContents(text)
    default:
      return tableContents(text)
  }
}

function archiveContents(names: readonly string[]): Contents | undefined {
  if (names.some((name) => /\.ls[sgq]$/i.test(name))) return { kind: 'limesurvey' }
  const isWorkbook = names.some((name) => name === 'content.xml' || name.startsWith('xl/'))
  return isWorkbook ? { kind: 'xlsform', isTable: false } : undefined
}

/** An .xls file names its sheets in plain bytes: length, encoding, name. */
function oldWorkbookContents(file: Uint8Array): Contents | undefined {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  const isForm = ['\u0006\0survey', '\u0006\u0001s\0u\0r\0v\0e\0y\0'].some((sheet) =>
    bytes.includes(sheet, 'latin1'),
  )
  return isForm ? { kind: 'xlsform', isTable: false } : undefined
}

function xmlContents(text: string): Contents | undefined {
  const [, type] = /<LimeSurveyDocType>\s*([^<]*)/.exec(text.slice(0, 100_000)) ?? []
  const isForm = type !== undefined && !/^(?:Responses|Tokens|Timings|Label ?set)\s*$/i.test(type)
  return isForm ? { kind: 'limesurvey' } : undefined
}

function textOf(file: Uint8Array): string {
  const isWide = startsWith(file, [0xff, 0xfe]) || startsWith(file, [0xfe, 0xff])
  const encoding = isWide ? (file[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8'
  return new TextDecoder(encoding).decode(file)
}

function startsWith(file: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => file[index] === byte)
}
