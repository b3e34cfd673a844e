import { mostCodes, schemeFlaws, type CodingScheme, type TypedCode } from '@meinungsbild/analysis'
import type { FormError } from '@meinungsbild/design'
import type { schemeTexts } from './scheme.texts.ts'

/** One code as it stands in the form. */
export type CodeRow = {
  readonly id: string
  readonly de: string
  readonly en: string
  readonly description: string
  readonly example: string
  /** Its place in the list, as typed. */
  readonly place: string
  readonly isRemoved: boolean
}

/** Blank rows below the codes. */
const blanks = 3

export function codeField(row: number, part: keyof CodeRow): string {
  return `code.${row}.${part}`
}

/** A scheme as it stands in the form, and some blank rows. */
export function rowsOf({ codes }: CodingScheme): readonly CodeRow[] {
  const rows = codes.map(({ id, label, description, example }, index) => ({
    id,
    de: label['de'] ?? '',
    en: label['en'] ?? '',
    description,
    example,
    place: String(index + 1),
    isRemoved: false,
  }))
  return withBlanks(rows)
}

export function withBlanks(rows: readonly CodeRow[]): readonly CodeRow[] {
  const more = Math.max(0, Math.min(blanks, mostCodes - rows.length))
  return [
    ...rows,
    ...Array.from({ length: more }, (_, index) => ({
      ...blank,
      place: String(rows.length + index + 1),
    })),
  ]
}

const blank = { id: '', de: '', en: '', description: '', example: '', isRemoved: false } as const

/** The rows of the form that was sent. */
export function rowsIn(form: URLSearchParams): readonly CodeRow[] {
  const rows: CodeRow[] = []
  for (let row = 0; row < mostCodes && form.has(codeField(row, 'de')); row += 1) {
    const typed = (part: keyof CodeRow) =>
      (form.get(codeField(row, part)) ?? '').replaceAll('\r\n', '\n').trim()
    rows.push({
      id: typed('id'),
      de: typed('de'),
      en: typed('en'),
      description: typed('description'),
      example: typed('example'),
      place: typed('place'),
      isRemoved: form.has(codeField(row, 'isRemoved')),
    })
  }
  return rows
}

export function isBlank({ id, de, en, description, example }: CodeRow): boolean {
  return [id, de, en, description, example].every((words) => words === '')
}

/** The codes that the rows stand for, each with its row, in the order of their places. */
function codesIn(rows: readonly CodeRow[]) {
  return rows
    .map((typed, row) => ({ typed, row }))
    .filter(({ typed }) => !isBlank(typed) && !typed.isRemoved)
    .toSorted((one, other) => placeOf(one.typed) - placeOf(other.typed))
}

/** The scheme that was typed, or what is wrong with it. */
export function readRows(
  rows: readonly CodeRow[],
  texts: (typeof schemeTexts)['de'],
): { readonly codes: readonly TypedCode[]; readonly errors: readonly FormError[] } {
  const ordered = codesIn(rows)
  const codes = ordered.map(({ typed }): TypedCode => {
    const { id, de, en, description, example } = typed
    return {
      id: id === '' ? undefined : id,
      label: en === '' ? { de } : { de, en },
      description,
      example,
    }
  })
  const errors = schemeFlaws(codes).map(({ index, code }) => ({
    field: codeField(ordered[index]?.row ?? 0, code === 'wordsTooLong' ? 'description' : 'de'),
    message: texts[code],
  }))
  return { codes, errors }
}

/** What is no number comes last and keeps its order. */
function placeOf({ place }: CodeRow): number {
  return /^\d{1,4}$/.test(place) ? Number(place) : mostCodes + 1
}
