import type { Matrix, MultipleMatrix } from '@meinungsbild/questionnaire'
import { itemOf, type DraftItem } from '../form-reading/draft.ts'
import { note, ownWords } from '../form-reading/form-reading.ts'
import { newRowIds } from '../form-reading/ids.ts'
import { meaningOf } from '../form-reading/meaning-of.ts'
import { choicesOf } from './choice-options.ts'
import { checkOf } from './constraint.ts'
import { isHead } from './matrix-run.ts'
import { bind } from './names.ts'
import { pointsOf } from '../form-reading/points.ts'
import { cellOf } from './records.ts'
import { isYes } from './required.ts'
import { namesFor, useOf, type Standing } from './standing.ts'
import { placeOf, type SurveyRow } from './survey-tree.ts'
import { labelOf, textIn } from './texts.ts'
import type { XlsReading } from './xls-reading.ts'

/** Rows that are shown as one table (see `matrixRun`) as one question. */
export function matrixItems(
  run: readonly SurveyRow[],
  standing: Standing,
  reading: XlsReading,
): readonly DraftItem[] {
  const [head] = run
  const choices = head?.type.kind === 'select' ? choicesOf(head.type.list, reading) : undefined
  if (head?.type.kind !== 'select' || choices === undefined) return []
  const { several } = head.type
  const names = namesFor(standing, reading)
  const id = reading.ids.question(standing.prefix + (head.name || 'matrix'))
  const takeId = newRowIds()
  const asked = run
    .filter((row) => !isHead(row))
    .map((row) => ({ row, id: takeId(row.name), label: labelOf(row, names, reading) }))
  const help = isHead(head) ? textIn(head, 'hint', names, reading) : undefined
  const base = {
    id,
    text: isHead(head) ? labelOf(head, names, reading) : everyRow(reading),
    ...(help !== undefined && { help }),
    ...requirement(
      asked.map(({ row }) => row),
      reading,
    ),
    rows: asked.map((row) => ({ id: row.id, label: row.label })),
  }
  const question: Matrix | MultipleMatrix = several
    ? { kind: 'multipleMatrix', ...base, options: choices.options }
    : { kind: 'matrix', ...base, points: pointsOf(choices.options) }
  const coding = choices.coding(several)
  if (coding !== undefined) reading.codings.set(id, coding)
  reading.built.set(id, question)
  for (const { record } of run) reading.questions.set(String(record.row), true)
  const bound = asked.map((row) => {
    const meaning = () => meaningOf(id, [row.id], reading)
    bind(row.row.name, row.row.record.row, meaning, standing.scope, reading.names)
    return { ...row, meaning, names: namesFor(standing, reading, meaning) }
  })
  return [
    itemOf(question, {
      visible: standing.around,
      parts: new Map(
        bound.map((row) => {
          const relevant = useOf(row.row, 'relevant', row.names, reading)
          return [row.id, relevant === undefined ? [] : [relevant]]
        }),
      ),
      checks: bound.flatMap((row) => checkOf(row.row, row.names, row.meaning, reading)),
    }),
  ]
}

/** All rows are required, or none. */
function requirement(
  rows: readonly SurveyRow[],
  reading: XlsReading,
): { readonly required?: true } {
  const required = rows.filter(({ record }) => isYes(cellOf(record, 'required')))
  if (required.length === rows.length) return { required: true }
  for (const row of required) {
    note(
      reading,
      'lost',
      placeOf(row),
      'Von den Zeilen einer Matrix können nicht einzelne Pflicht sein.',
      'Single rows of a matrix cannot be required.',
    )
  }
  return {}
}

function everyRow(reading: XlsReading) {
  return ownWords(reading, 'Bitte antworten Sie in jeder Zeile.', 'Please answer in every row.')
}
