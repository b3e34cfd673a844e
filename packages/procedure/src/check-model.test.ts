import { describe, expect, test } from 'vitest'
import { checkModel } from './check-model.ts'
import { findStep } from './find.ts'
import { parseModel } from './model-schema.ts'
import type { Model, Step } from './model.ts'
import { hamburg } from './models/hamburg.ts'
import { models } from './models/models.ts'
import { short } from './models/short.ts'

function withStep(model: Model, id: string, change: (step: Step) => Step): Model {
  return { ...model, steps: model.steps.map((step) => (step.id === id ? change(step) : step)) }
}

function leading(model: Model, id: string, outcome: string, next: readonly string[]): Model {
  return withStep(model, id, (step) => ({
    ...step,
    outcomes: step.outcomes.map((each) => (each.id === outcome ? { ...each, next } : each)),
  }))
}

const messages = (model: Model) =>
  checkModel(model).map(({ place, message }) => `${place}: ${message}`)

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
  const headings = hamburg.documents.map(({ id, sections }) => [
    id,
    sections.filter(({ origin }) => origin === 'seed').map((section) => section.heading.de),
  ])
  expect(Object.fromEntries(headings)).toEqual({
    assignment: [],
    outlineConcept: [
      'Zielsetzung',
      'Beteiligte unterstützende Stellen',
      'Ressourceneinsatz',
      'Rechtliche Rahmenbedingungen',
    ],
    minutes: [],
    outlineMemo: ['Votum', 'Sachverhalt', 'Bewertung der Pressestelle'],
    detailedConcept: ['Planung', 'Verantwortlichkeiten', 'Projektorganisation'],
    detailedMemo: ['Votum', 'Sachverhalt', 'Bewertung der Pressestelle'],
    resultReport: [],
    resultsMemo: ['Ergebnisse', 'Bewertung', 'Vorgeschlagene Maßnahmen'],
    pressRelease: ['Ergebnisse', 'Maßnahmen'],
    closingMemo: [],
  })
})

test('the short model claims nothing of Hamburg’s', () => {
  expect(JSON.stringify(short)).not.toContain('"seed"')
  expect(short.steps.filter(({ kind }) => kind === 'decision')).toHaveLength(2)
})

describe('a model is refused', () => {
  test('when an outcome leads nowhere, or a step cannot be reached', () => {
    const broken = leading(hamburg, '1.3', 'answered', ['9.9'])
    expect(messages(broken)).toContain('1.3: outcome answered leads to no step: 9.9')
    expect(messages(broken)).toContain('1.4: cannot be reached')
  })

  test('when a path reaches the field without an approval', () => {
    const broken = leading(hamburg, '1.5', 'submitted', ['2.4'])
    expect(messages(broken)).toContain('3.1: the field can be reached without an approval')
  })

  test('when a path reaches the field without a field release', () => {
    const broken = leading(hamburg, '2.4', 'implemented', ['3.1'])
    expect(messages(broken)).toContain('3.1: the field can be reached without a field release')
  })

  test('when publication does not wait for a decision after the field', () => {
    const broken = leading(hamburg, '3.3', 'submitted', ['3.6'])
    expect(messages(broken)).toContain('3.6: publication needs an approval after the field')
  })

  test('when something after the field leads back behind it', () => {
    const broken = leading(hamburg, '3.4', 'changesOrdered', ['2.4'])
    expect(messages(broken)).toContain('3.4: leads back behind the field, to 2.4')
  })

  test('when the end cannot be reached', () => {
    const broken = leading(hamburg, '3.7', 'filed', ['3.5'])
    expect(messages(broken)).toContain('3.7: the end cannot be reached from here')
  })

  test('when it names a role or a document that it does not have', () => {
    const roles = hamburg.roles.filter(({ role }) => role !== 'statisticsOffice')
    expect(messages({ ...hamburg, roles })).toContain(
      '2.5: releaseField: the model has no role statisticsOffice',
    )
    const documents = hamburg.documents.filter(({ id }) => id !== 'minutes')
    expect(messages({ ...hamburg, documents })).toContain('1.4: saveDocument: no document minutes')
  })

  test('when its form is wrong, with the place', () => {
    const step = { ...findStep(hamburg, '1.2'), kind: 'dance' }
    const parsed = parseModel({ ...hamburg, steps: [step] })
    expect(!parsed.ok && parsed.flaws[0]).toMatch(/^steps\.0\.kind: /)
  })
})
