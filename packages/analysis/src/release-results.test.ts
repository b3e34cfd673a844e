import { expect, test } from 'vitest'
import type { Answers } from '@meinungsbild/questionnaire'
import { buildDataset } from './columns/build-dataset.ts'
import { releaseResults } from './release-results.ts'
import type { Field } from './results.ts'
import { respondents } from './testing/respondents.ts'
import { chose, people, townSurvey } from './testing/town-survey.ts'

const rule = { minimumBase: 10, smallCell: 3 }

function released(answers: readonly Answers[], field?: Field) {
  return releaseResults(buildDataset(townSurvey, respondents(answers)), rule, field)
}

function resultOf(variable: string, answers: readonly Answers[], field?: Field) {
  const result = released(answers, field).variables.find(
    (candidate) => candidate.variable.id === variable,
  )
  if (result === undefined) throw new Error(`no result for ${variable}`)
  return result
}

const town = [
  ...people(12, chose('living', 'gladly')),
  ...people(7, chose('living', 'soso')),
  ...people(2, { living: { kind: 'special', special: 'dontKnow' } }),
  ...people(3, {}),
]

test('a table says count, share, base and every kind of missing value', () => {
  const result = resultOf('living', town)
  if (result.kind !== 'categories') throw new Error(result.kind)
  expect(result.base.value).toBe(19)
  expect(result.missing.dontKnow.value).toBe(2)
  expect(result.missing.notAnswered.value).toBe(3)
  expect(result.smallBase).toBe(true)
  expect(result.categories).toMatchObject([
    { count: { value: 12 }, share: { shown: { de: '63\u00a0%', en: '63%' } } },
    { count: { value: 7 }, share: { shown: { de: '37\u00a0%', en: '37%' } } },
    { count: { value: 0 }, share: { shown: { de: '0\u00a0%', en: '0%' } } },
  ])
  expect(result.mean).toBeUndefined()
})

test('percentages have a decimal from 200 people on', () => {
  const at = (gladly: number, soso: number) => {
    const answers = [
      ...people(gladly, chose('living', 'gladly')),
      ...people(soso, chose('living', 'soso')),
    ]
    const result = resultOf('living', answers)
    const share = result.kind === 'categories' ? result.categories[0]?.share : undefined
    return share?.kind === 'figure' ? share.shown : undefined
  }
  expect(at(115, 84)).toEqual({ de: '58\u00a0%', en: '58%' })
  expect(at(115, 85)).toEqual({ de: '57,5\u00a0%', en: '57.5%' })
  expect(at(3, 197)?.['de']).toBe('1,5\u00a0%')
})

test('nine answers are withheld with the reason and ten are shown', () => {
  const result = resultOf('living', people(9, chose('living', 'gladly')))
  expect(result).toMatchObject({ kind: 'withheld', code: 'baseTooSmall' })
  expect(result.kind === 'withheld' && result.message['de']).toBe(
    'Nicht ausgewiesen, weil weniger als 10 Personen geantwortet haben.',
  )
  expect(resultOf('living', people(10, chose('living', 'gladly'))).kind).toBe('categories')
})

test('one small question is withheld beside others that are shown', () => {
  const results = released([
    ...people(12, chose('living', 'gladly')),
    ...people(9, chose('living', 'soso')),
  ])
  expect(results.variables.find(({ variable }) => variable.id === 'why')?.kind).toBe('withheld')
  expect(results.variables.find(({ variable }) => variable.id === 'living')?.kind).toBe(
    'categories',
  )
})

test('only a random sample has intervals', () => {
  const intervalOf = (field: Field) => {
    const result = resultOf('living', town, field)
    return result.kind === 'categories' ? result.categories[0]?.interval : undefined
  }
  expect(intervalOf({ selection: 'random' })?.low.shown['de']).toBe('41\u00a0%')
  expect(intervalOf({ selection: 'random' })?.high.shown['de']).toBe('81\u00a0%')
  expect(intervalOf({ selection: 'census' })).toBeUndefined()
  expect(intervalOf({ selection: 'selfSelected' })).toBeUndefined()
})

test('a self-selected survey claims nothing, and is what is assumed', () => {
  const results = released(town)
  expect(results.selection).toBe('selfSelected')
  expect(results.statement['de']).toContain('Nicht-Zufallsstichprobe')
  expect(JSON.stringify(results)).not.toMatch(/repräsentativ|representative|Vertrauensbereich/)
})

test('the response rate is there if the number of invited is known', () => {
  expect(released(town).responseRate).toBeUndefined()
  const rate = released(town, { selection: 'random', invited: 60 }).responseRate
  expect(rate).toMatchObject({ value: 0.4, shown: { de: '40\u00a0%' } })
})

test('scale points and numbers have mean and median', () => {
  // 24 people, scale 1 to 5 shortened to 1 to 4: mean 52/24 without the one 5, checked by hand.
  const row = (code: string): Answers => ({
    content: { kind: 'rows', rows: { bus: { kind: 'choice', code } } },
  })
  const scale = resultOf('content.bus', [...people(8, row('c1')), ...people(4, row('c4'))])
  expect(scale.kind === 'categories' && scale.mean).toMatchObject({
    value: 2,
    shown: { de: '2,0' },
  })
  expect(scale.kind === 'categories' && scale.median).toMatchObject({
    value: 1,
    shown: { de: '1' },
  })
  const ages = [14, 15, 15, 16, 16, 16, 17, 18, 19, 20].map((value): Answers => ({
    age: { kind: 'number', value },
  }))
  const age = resultOf('age', ages)
  if (age.kind !== 'numbers') throw new Error(age.kind)
  expect(age.mean?.value).toBe(16.6)
  expect(age.median?.value).toBe(16)
  // The tails hold one or two people each, and go together until they hold three.
  expect(age.bins.map(({ label }) => label['de'])).toEqual(['unter 16', '16', '17', '18 und mehr'])
  // One person gave 17, and one more figure is kept secret so that this cannot be computed.
  const shown = age.bins.filter(({ share }) => share.kind === 'figure')
  expect(shown.map(({ label }) => label['de'])).not.toContain('17')
  expect(shown).toHaveLength(2)
})

test('the median of an even number of people lies between the middle two', () => {
  const ages = [14, 15, 15, 15, 15, 18, 18, 19, 19, 20].map((value): Answers => ({
    age: { kind: 'number', value },
  }))
  const age = resultOf('age', ages)
  expect(age.kind === 'numbers' && age.median).toMatchObject({
    value: 16.5,
    shown: { de: '16,5', en: '16.5' },
  })
})

test('what people wrote is counted and stays inside', () => {
  const written = people(12, {
    living: { kind: 'choice', code: 'other', text: 'Geheimnis eins' },
    why: { kind: 'text', value: 'Geheimnis zwei' },
  })
  const talkative = people(12, {
    ...chose('living', 'soso'),
    why: { kind: 'text', value: 'Geheimnis drei' },
  })
  const results = released([...written, ...talkative])
  expect(JSON.stringify(results)).not.toContain('Geheimnis')
  expect(results.variables.find(({ variable }) => variable.id === 'why')).toMatchObject({
    kind: 'texts',
    base: { value: 12 },
    missing: { notAsked: { value: 12 } },
  })
})

test('a rule without a minimum is a mistake of the caller', () => {
  expect(() =>
    releaseResults(buildDataset(townSurvey, respondents(town)), { minimumBase: 0, smallCell: 3 }),
  ).toThrow(RangeError)
})
