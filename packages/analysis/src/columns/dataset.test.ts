import { expect, test } from 'vitest'
import { buildDataset, type Dataset } from '../index.ts'
import { respondents } from '../testing/respondents.ts'
import { chose, people, townSurvey } from '../testing/town-survey.ts'
import { contentsOf } from './dataset.ts'

const dataset = buildDataset(townSurvey, respondents(people(4711, chose('living', 'gladly'))))

test('nothing but questionnaire, size and endings can be found in a dataset', () => {
  expect(Reflect.ownKeys(dataset)).toEqual(['questionnaire', 'size', 'endings'])
  expect(Object.getPrototypeOf(dataset)).toBe(Object.prototype)
  expect(JSON.parse(JSON.stringify({ ...dataset, questionnaire: 'asked' }))).toEqual({
    questionnaire: 'asked',
    size: 4711,
    endings: {},
  })
})

test('nobody outside names its columns, and nobody makes a dataset', () => {
  // @ts-expect-error -- columns are not there for the compiler
  expect(dataset.columns).toBeUndefined()
  // @ts-expect-error -- nor is anything made by hand a dataset
  const made: Dataset = { questionnaire: townSurvey, size: 9, endings: new Map() }
  expect(() => contentsOf(made)).toThrow('not built here')
  expect(() => contentsOf({ ...dataset })).toThrow('not built here')
})

test('the package exports no way to columns or counts', async () => {
  const exported = Object.keys(await import('../index.ts'))
  const inside = ['contentsOf', 'makeDataset', 'tally', 'tallyAll', 'crossTable', 'maskOf']
  expect(exported.filter((name) => inside.includes(name))).toEqual([])
})
