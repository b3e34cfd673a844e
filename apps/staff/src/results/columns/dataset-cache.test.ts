import { buildDataset } from '@meinungsbild/analysis'
import { expect, test } from 'vitest'
import { parkSurvey } from '../../questionnaire/testing/park-survey.ts'
import { makeDatasetCache } from './dataset-cache.ts'

const dataset = buildDataset(parkSurvey, [])

test('what was longest not asked for goes when there is no more room', () => {
  const cache = makeDatasetCache(100)
  cache.keep('a', dataset, 40)
  cache.keep('b', dataset, 40)
  expect(cache.find('a')).toBe(dataset)
  cache.keep('c', dataset, 40)
  expect(cache.find('b')).toBeUndefined()
  expect(cache.find('a')).toBe(dataset)
  expect(cache.find('c')).toBe(dataset)
})

test('what is kept anew takes its room once', () => {
  const cache = makeDatasetCache(100)
  cache.keep('a', dataset, 60)
  cache.keep('a', dataset, 60)
  cache.keep('b', dataset, 40)
  expect(cache.find('a')).toBe(dataset)
})

test('what is larger than all the room is kept alone until another comes', () => {
  const cache = makeDatasetCache(100)
  cache.keep('a', dataset, 10)
  cache.keep('b', dataset, 500)
  expect(cache.find('a')).toBeUndefined()
  expect(cache.find('b')).toBe(dataset)
  cache.keep('c', dataset, 10)
  expect(cache.find('b')).toBeUndefined()
})
