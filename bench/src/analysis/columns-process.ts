// Counts in a process of its own, so that nothing else counts as its memory.
import { buildDataset, type Dataset } from '@meinungsbild/analysis'
import {
  axisOf,
  contentsOf,
  crossTable,
  maskOf,
  tallyAll,
} from '@meinungsbild/analysis/testing/kernels.ts'
import { people, questionnaire, weightOf } from './material.ts'
import { cellName, countName, cross, type Done, type Task } from './tasks.ts'

type Survey = { readonly dataset: Dataset; readonly weights: Float64Array }
const surveys = new Map<number, Survey>()

process.on('message', (task: Task) => process.send?.(work(task)))

function work({ kind, answers }: Task): Done {
  const survey = surveys.get(answers) ?? build(answers)
  surveys.set(answers, survey)
  const begun = performance.now()
  const table = kind === 'oneWay' ? oneWayTables(survey) : filteredTable(survey)
  const milliseconds = performance.now() - begun
  return { milliseconds, memoryMb: process.memoryUsage.rss() / 2 ** 20, figures: table() }
}

function build(answers: number): Survey {
  const weights = Float64Array.from({ length: answers }, (_, person) => weightOf(person))
  return { dataset: buildDataset(questionnaire, people(answers)), weights }
}

function oneWayTables({ dataset }: Survey) {
  const tables = tallyAll(contentsOf(dataset).columns.values())
  return () =>
    Object.fromEntries(
      tables.flatMap(({ column, counts }) => {
        const { id, categories } = column.variable
        const values =
          column.kind === 'numbers' ? [...column.numbers] : categories.map(({ code }) => code)
        return [
          ...values.map((value, index) => [countName(id, value), counts.counts[index] ?? 0]),
          [countName(id, undefined), counts.missing.notAnswered],
        ]
      }),
    )
}

function filteredTable({ dataset, weights }: Survey) {
  const { columns, recordKeys } = contentsOf(dataset)
  const [row, column] = [columns.get(cross.row), columns.get(cross.column)]
  const { question: variable, codes } = cross.filter
  const found = maskOf(dataset, { kind: 'anyOf', variable, codes })
  if (row === undefined || column === undefined || !found.ok) throw new Error('Not asked.')
  const counted = { filter: found.mask, weights, recordKeys }
  const table = crossTable(axisOf(row), axisOf(column), counted)
  return () =>
    Object.fromEntries(
      row.variable.categories.flatMap((one, r) =>
        column.variable.categories.flatMap((other, c) => {
          const cell = r * table.columns + c
          return [
            [cellName('people', one.code, other.code), table.counts[cell] ?? 0],
            [cellName('weight', one.code, other.code), table.weighted[cell] ?? 0],
          ]
        }),
      ),
    )
}
