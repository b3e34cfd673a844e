import type { Answers, Channel, Respondent } from '@meinungsbild/questionnaire'
import { expect, test } from 'vitest'
import { buildDataset } from '../columns/build-dataset.ts'
import type { Selection } from '../selection.ts'
import { chose, townSurvey } from '../testing/town-survey.ts'
import { unweighted } from '../weights/weigh.ts'
import { releaseModes } from './release-modes.ts'

/** People who gave their age, one after the other a year older from `from` on. */
function crowd(
  count: number,
  from: number,
  channel?: Channel,
  more: Answers = {},
): readonly Respondent[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `${channel ?? ''}${from}-${index}`,
    answers: { age: { kind: 'number', value: from + (index % 10) }, ...more },
    circumstances: { seed: 1, today: '2026-11-22', language: 'de' },
    ...(channel && { channel }),
  }))
}

function modes(people: readonly Respondent[], selection: Selection = 'random') {
  const dataset = buildDataset(townSurvey, people)
  const rule = { minimumBase: 10, smallCell: 3 }
  return releaseModes(dataset, { rule, selection, weights: unweighted(dataset) })
}

function itemsOf(people: readonly Respondent[], selection?: Selection) {
  const found = modes(people, selection)
  if (found.kind === 'withheld') throw new Error(found.code)
  return found.items
}

test('means online and on paper stand beside each other, with whether they differ beyond chance', () => {
  const found = modes([...crowd(100, 30, 'web'), ...crowd(50, 60, 'paper')])
  expect(found).toMatchObject({
    kind: 'groups',
    first: { value: 100 },
    second: { value: 50 },
    items: [{ variable: { id: 'age' }, measure: 'mean', isProven: true }],
  })
  const [row] = itemsOf([...crowd(100, 30, 'web'), ...crowd(50, 60, 'paper')])[0]?.rows ?? []
  expect(row?.first.value).toBeCloseTo(34.5, 0)
  expect(row?.second.value).toBeCloseTo(64.5, 0)
  expect(row?.difference.value).toBeCloseTo((row?.second.value ?? 0) - (row?.first.value ?? 0), 9)
})

test('shares of categories are compared as a whole, options that go together one by one', () => {
  const places = (code: string): Answers => ({
    places: { kind: 'choices', codes: ['place1', code] },
  })
  const web = crowd(100, 30, 'web', { ...chose('living', 'gladly'), ...places('place2') })
  const paper = crowd(60, 30, 'paper', { ...chose('living', 'soso'), ...places('place3') })
  const items = itemsOf([...web, ...paper])
  const living = items.find(({ variable }) => variable.id === 'living')
  expect(living).toMatchObject({ measure: 'share', isProven: true })
  expect(living?.rows.map(({ category }) => category?.code)).toEqual(['gladly', 'soso', 'other'])
  const option = (code: string) => items.find(({ option: own }) => own?.code === code)
  expect(option('place2')).toMatchObject({ isProven: true, rows: [{ first: { value: 1 } }] })
  // Everybody chose it: there is nothing to test.
  expect(option('place1')).not.toHaveProperty('isProven')
})

test('where all gave one answer there is nothing to test', () => {
  const content: Answers = {
    content: { kind: 'rows', rows: { bus: { kind: 'choice', code: 'c3' } } },
  }
  const items = itemsOf([...crowd(60, 30, 'web', content), ...crowd(40, 30, 'paper', content)])
  const bus = items.find(({ variable }) => variable.id === 'content.bus')
  expect(bus).toMatchObject({ measure: 'mean', rows: [{ difference: { value: 0 } }] })
  expect(bus).not.toHaveProperty('isProven')
})

test('a difference that chance explains is not proven', () => {
  const found = modes([...crowd(20, 30, 'web'), ...crowd(20, 31, 'paper')])
  expect(found).toMatchObject({ items: [{ isProven: false }] })
})

test.each(['census', 'selfSelected'] as const)('nothing is proven of a %s', (selection) => {
  const found = modes([...crowd(100, 30, 'web'), ...crowd(50, 60, 'paper')], selection)
  expect(found).toMatchObject({ items: [{ variable: { id: 'age' } }] })
  expect(JSON.stringify(found)).not.toContain('isProven')
})

test('the exact mean of numbers is not told, and the same people always give the same', () => {
  const people = [...crowd(30, 30, 'web'), ...crowd(30, 60, 'paper')]
  const again = itemsOf(people.toReversed())
  expect(itemsOf(people)).toEqual(again)
  const [row] = again[0]?.rows ?? []
  expect([row?.first.value, row?.second.value]).not.toEqual([34.5, 64.5])
})

test('fewer than ten on paper, or of unknown way, give nothing away', () => {
  const web = crowd(100, 30, 'web')
  expect(modes([...web, ...crowd(9, 60, 'paper')])).toMatchObject({ code: 'baseTooSmall' })
  expect(modes(web)).toMatchObject({ code: 'baseTooSmall' })
  const both = [...web, ...crowd(10, 60, 'paper')]
  expect(modes(both)).toMatchObject({ kind: 'groups' })
  expect(modes([...both, ...crowd(1, 40)])).toMatchObject({ code: 'baseTooSmall' })
  expect(modes([...both, ...crowd(10, 40)])).toMatchObject({ kind: 'groups' })
})

test('a question that fewer than ten answered on paper is left out', () => {
  const silent = crowd(10, 60, 'paper').map((person) => ({
    ...person,
    id: `s${person.id}`,
    answers: {},
  }))
  const found = modes([...crowd(100, 30, 'web'), ...crowd(9, 60, 'paper'), ...silent])
  expect(found).toMatchObject({ kind: 'groups', second: { value: 19 }, items: [] })
})
