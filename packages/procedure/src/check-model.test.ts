import { describe, expect, test } from 'vitest'
import { checkModel } from './check-model.ts'
import { flawed } from './check/flawed-models.examples.ts'
import { findStep } from './find.ts'
import { parseModel } from './model-schema.ts'
import type { Model } from './model.ts'
import { hamburg } from './models/hamburg.ts'
import { models } from './models/models.ts'
import { short } from './models/short.ts'

const sentences = (model: Model) => checkModel(model).map(({ sentence }) => sentence.en)

describe.each(models.map((model) => [model.id, model] as const))('the model %s', (_, model) => {
  test('has no flaw', () => {
    expect(checkModel(model)).toEqual([])
  })

  test('is data: it survives JSON and its schema unchanged', () => {
    expect(parseModel(JSON.parse(JSON.stringify(model)))).toEqual({ ok: true, model })
  })
})

test('the Hamburg model calls seed only what the published text says', () => {
  const ours = hamburg.steps.filter(({ origin }) => origin === 'ours').map(({ id }) => id)
  expect(ours).toEqual(['2.5', '3.7'])
  const outcomes = hamburg.steps
    .filter(({ kind }) => kind === 'decision')
    .map(({ id, outcomes: ways }) => [
      id,
      ways.filter(({ origin }) => origin === 'seed').map((way) => way.id),
    ])
  expect(outcomes).toEqual([
    ['1.6', ['approved']],
    ['2.3', ['approved', 'changesOrdered']],
    ['3.4', ['approved']],
  ])
})

test('the short model claims nothing of Hamburg’s', () => {
  expect(JSON.stringify(short)).not.toContain('"seed"')
  expect(short.steps.filter(({ kind }) => kind === 'decision')).toHaveLength(2)
})

describe('a model is refused, with a sentence that names the place, when', () => {
  test.each(flawed)('%s', (_, model, sentence) => {
    expect(sentences(model)).toContain(sentence)
  })

  test('its form is wrong, with the place', () => {
    const step = { ...findStep(hamburg, '1.2'), kind: 'dance' }
    const parsed = parseModel({ ...hamburg, steps: [step] })
    expect(!parsed.ok && parsed.flaws[0]?.sentence.de).toContain('„steps.0.kind“')
  })
})
