import type { Language, Text } from '@meinungsbild/questionnaire'
import { languageName } from '../parts/language-name.ts'

/** One option, point or row of a list that was pasted. */
export type PastedLine = { readonly code?: string; readonly label: Text }

/**
 * Reads a list as people have it: one entry per line, `code = words` where there are codes, or the cells of a spreadsheet.
 * There the columns are the survey's languages in their order, after one for the codes if there is one more; a first line
 * of names (`Kürzel`, `Deutsch`, `en`) says it otherwise. Empty lines, bullets and repetitions are left out.
 */
export function pastedLines(
  text: string,
  languages: readonly [Language, ...Language[]],
): readonly PastedLine[] {
  const lines = text.includes('\t') ? spreadsheet(text, languages) : plainList(text, languages)
  return withoutRepetitions(lines.filter(({ label }) => Object.keys(label).length > 0))
}

function plainList(
  text: string,
  [language]: readonly [Language, ...Language[]],
): readonly PastedLine[] {
  const roles = ['code', { language }] as const
  return linesOf(text).map((line) => lineOf(codeAndWords(withoutBullet(line)), roles))
}

function spreadsheet(text: string, languages: readonly Language[]): readonly PastedLine[] {
  const rows = linesOf(text)
    .map(cells)
    .filter((row) => row.some((cell) => cell !== ''))
  const named = rolesIn(rows[0] ?? [], languages)
  const roles = named ?? rolesFor(Math.max(0, ...rows.map((row) => row.length)), languages)
  return (named === undefined ? rows : rows.slice(1)).map((row) => lineOf(row, roles))
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n?|\n/)
}

type Role = 'code' | { readonly language: Language }

/** Spreadsheets put cells with quotation marks or line breaks in quotation marks. */
function cells(line: string): readonly string[] {
  return line.split('\t').map((cell) => {
    const plain = cell.trim()
    const [, quoted] = /^"(.*)"$/.exec(plain) ?? []
    return tidy(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
  })
}

function withoutBullet(line: string): string {
  return tidy(line).replace(/^[-–—•·▪◦*]\s+/, '')
}

/** `ja = Ja` and `1=Ja`, but not „Preis=Leistung“. */
function codeAndWords(line: string): readonly string[] {
  const [, code = '', words = line] =
    /^([^\s~=]{1,40}) = (.+)$/.exec(line) ?? /^(\d{1,10}) ?= ?(.+)$/.exec(line) ?? []
  return [code, words]
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function rolesFor(columns: number, languages: readonly Language[]): readonly Role[] {
  const spoken = languages.map((language) => ({ language }))
  return columns > languages.length ? ['code', ...spoken] : spoken
}

const codeNames: ReadonlySet<string> = new Set(['kürzel', 'code', 'codes', 'kennung', 'id'])

/** What the columns are if the first line names all of them, in German or English. */
function rolesIn(
  line: readonly string[],
  languages: readonly Language[],
): readonly Role[] | undefined {
  const roles = line.map((cell): Role | undefined => {
    const name = cell.toLowerCase()
    if (codeNames.has(name)) return 'code'
    const language = languages.find((tag) => namesOf(tag).includes(name))
    return language === undefined ? undefined : { language }
  })
  const known = roles.filter((role) => role !== undefined)
  const isHeader = known.length === line.length && known.some((role) => role !== 'code')
  return isHeader ? known : undefined
}

function namesOf(tag: Language): readonly string[] {
  const names = [tag, languageName(tag, 'de'), languageName(tag, 'en')]
  return names.map((name) => name.toLowerCase())
}

function lineOf(row: readonly string[], roles: readonly Role[]): PastedLine {
  let code = ''
  const label: [Language, string][] = []
  for (const [index, role] of roles.entries()) {
    const cell = row[index] ?? ''
    if (role === 'code') code = cell.replace(/[\s~]+/g, '_').slice(0, 40)
    else if (cell !== '') label.push([role.language, cell])
  }
  return { ...(code !== '' && { code }), label: Object.fromEntries(label) }
}

/** Of lines with the same code or, without any, the same words only the first counts. */
function withoutRepetitions(lines: readonly PastedLine[]): readonly PastedLine[] {
  const seen = new Set<string>()
  return lines.filter(({ code, label }) => {
    const key = code ?? JSON.stringify(label).toLowerCase()
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
