import { cell, readCsv } from '@meinungsbild/formats'
import { expect, test } from 'vitest'
import { cityAnswers } from './citizens.ts'
import { cityMaterial } from './material.ts'

function counts(count: number, column: string): Readonly<Record<string, number>> {
  const csv = readCsv(cityAnswers(count))
  if (!csv.ok) throw new Error(csv.flaw.message['de'])
  const values = Map.groupBy(csv.rows, (row) => cell(csv, row, column) ?? 'no such column')
  return Object.fromEntries([...values].map(([value, rows]) => [value, rows.length]))
}

test('the published shares come out to the person', () => {
  expect(counts(500, 'gern')).toEqual({ '1': 290, '2': 160, '3': 40, '4': 5, '5': 5 })
  expect(counts(500, 'verwaltung')).toEqual({ '1': 100, '2': 240, '3': 95, '4': 45, '5': 20 })
})

test('shares that do not divide evenly still make up everybody', () => {
  expect(counts(7, 'gern')).toEqual({ '1': 4, '2': 2, '3': 1 })
  expect(Object.values(counts(333, 'gern')).reduce((sum, count) => sum + count)).toBe(333)
})

test('only families say how they find the playgrounds, and every one does', () => {
  const csv = readCsv(cityAnswers(500))
  if (!csv.ok) throw new Error(csv.flaw.message['de'])
  const families = csv.rows.filter((row) => cell(csv, row, 'kinder') === 'ja')
  const asked = csv.rows.filter((row) => cell(csv, row, 'ausbau') !== 'NA')
  expect(families).toHaveLength(120)
  expect(asked).toEqual(families)
})

test('everybody lives in a district, and who lives farther out is less content with bus and train', () => {
  const csv = readCsv(cityAnswers(500))
  if (!csv.ok) throw new Error(csv.flaw.message['de'])
  const content = (home: string) => {
    const rows = csv.rows.filter((row) => cell(csv, row, 'stadtteil') === home)
    const good = rows.filter((row) =>
      ['1', '2'].includes(cell(csv, row, 'zufrieden.nahverkehr') ?? ''),
    )
    return { people: rows.length, share: good.length / rows.length }
  }
  const homes = ['Altstadt', 'Nordhafen', 'Mühlenfeld', 'Am Sonnenhang', 'Weidenau', 'Auinsel']
  expect(homes.map((home) => content(home).people)).toEqual([90, 85, 100, 75, 95, 55])
  expect(content('Altstadt').share).toBeGreaterThan(2 * content('Auinsel').share)
})

test('the same number of citizens gives the same answers', () => {
  expect(cityAnswers(120)).toBe(cityAnswers(120))
  expect(cityAnswers(120)).not.toBe(cityAnswers(121))
})

test('every cell fits the questionnaire, and a third of those invited answer', () => {
  const { answers, invited } = cityMaterial(500)
  expect(answers.rows).toHaveLength(500)
  expect(answers.rows.flatMap(({ problems }) => problems)).toEqual([])
  expect([answers.unfit, answers.unmatchedColumns]).toEqual([[], []])
  expect((500 / invited).toFixed(3)).toBe('0.328')
})
