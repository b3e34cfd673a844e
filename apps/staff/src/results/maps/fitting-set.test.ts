import type { Category, Variable } from '@meinungsbild/questionnaire'
import type { DistrictChoice, DistrictSet } from '@meinungsbild/storage'
import { expect, test } from 'vitest'
import { fittingSet } from './fitting-set.ts'

function setOf(id: string, ...names: readonly string[]): DistrictSet {
  const rest = { source: '', naming: 'name', corners: 0, by: '', at: '' }
  return { id, title: id, ...rest, names: names.map((name) => ({ name })) }
}

function asked(...labels: readonly string[]): Variable {
  const categories: readonly Category[] = labels.map((de) => ({ code: de, label: { de } }))
  const rest = { kind: 'singleChoice', text: {}, measure: 'nominal', special: [] } as const
  return { id: 'where', question: 'where', ...rest, categories }
}

const parts = setOf('parts', 'Altstadt', 'Hafen', 'Höhe', 'Weide')
const wards = setOf('wards', 'Altstadt', 'Hafen', 'Nord')
const choose = (set: string, districts: DistrictChoice['districts']): DistrictChoice => ({
  variable: 'where',
  set,
  districts,
  by: 'ira',
  at: '',
})
const fit = (variable: Variable, choice?: DistrictChoice, sets = [parts, wards]) =>
  fittingSet(variable, sets, choice)

test('the set with most names in common is taken, then the one with fewest blanks', () => {
  expect(fit(asked('Altstadt', 'Hafen', 'Höhe'))?.set.id).toBe('parts')
  expect(fit(asked('Altstadt', 'Hafen'))?.set.id).toBe('wards')
  expect([...(fit(asked('ALTSTADT', 'Hafen', 'woanders'))?.codes ?? [])]).toEqual([
    ['Altstadt', 'ALTSTADT'],
    ['Hafen', 'Hafen'],
  ])
})

test('one name in common, or less than half of the answers, is chance', () => {
  expect(fit(asked('Altstadt', 'gut'))).toBeUndefined()
  expect(fit(asked('Altstadt', 'Hafen', 'a', 'b', 'c'))).toBeUndefined()
  expect(fit({ ...asked('Altstadt', 'Hafen'), measure: 'ordinal' })).toBeUndefined()
  expect(fit(asked())).toBeUndefined()
})

test('what somebody chose counts, as far as it is still there', () => {
  const variable = asked('Altstadt', 'Hafen')
  const chosen = fit(variable, choose('parts', { Altstadt: 'Höhe', Hafen: 'gone', more: 'Weide' }))
  expect([chosen?.set.id, [...(chosen?.codes ?? [])]]).toEqual(['parts', [['Höhe', 'Altstadt']]])
  expect(fit(variable, choose('', {}))).toBeUndefined()
  expect(fit(variable, choose('deleted', {}))?.set.id).toBe('wards')
})
