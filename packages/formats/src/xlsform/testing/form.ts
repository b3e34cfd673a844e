import type { Question } from '@meinungsbild/questionnaire'
import type { FormRead } from '../../form-reading/finish-reading.ts'
import { readXlsForm } from '../read-xls-form.ts'

/** A sheet as lines of cells, which `|` parts. */
export type SheetLines = {
  readonly survey: string
  readonly choices?: string
  readonly settings?: string
}

/** Reads a form of these sheets, written below each other as one table. */
export function formOf(sheets: SheetLines): FormRead {
  const lines = Object.entries(sheets).flatMap(([name, text]) => [
    [name],
    ...text
      .trim()
      .split('\n')
      .map((line) => ['', ...line.split('|').map((cell) => cell.trim())]),
  ])
  const width = Math.max(...lines.map((cells) => cells.length))
  const csv = lines
    .map((cells) =>
      Array.from(
        { length: width },
        (_, index) => `"${(cells[index] ?? '').replaceAll('"', '""')}"`,
      ).join(','),
    )
    .join('\n')
  const form = readXlsForm(new TextEncoder().encode(csv))
  if (!form.ok) throw new Error(form.flaw.message['en'])
  return form
}

export function questionsOf({ questionnaire }: FormRead): readonly Question[] {
  return questionnaire.pages.flatMap(({ questions }) => questions)
}

/** The lines of the report in English: "lost Row 3 (q): ...". */
export function linesOf({ report }: FormRead): readonly string[] {
  return report.map(({ kind, place, message }) => `${kind} ${place['en']}: ${message['en']}`)
}
