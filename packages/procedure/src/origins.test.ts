import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leading, withDocument, withStep } from './check/changed-model.examples.ts'
import { findDocument, findStep } from './find.ts'
import { validModel } from './model.arbitrary.ts'
import type { Model } from './model.ts'
import { hamburg } from './models/hamburg.ts'
import { short } from './models/short.ts'
import { markOrigins } from './origins.ts'

/** Everything that is marked as Hamburg's, as text. */
function claims(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(claims)
  if (typeof value !== 'object' || value === null) return []
  const own = 'origin' in value && value.origin === 'seed' ? [JSON.stringify(value)] : []
  return [...own, ...Object.values(value).flatMap(claims)]
}

/** The model as somebody might write it who claims everything for Hamburg. */
function claimingAll(model: Model): Model {
  return JSON.parse(JSON.stringify(model).replaceAll('"origin":"ours"', '"origin":"seed"'))
}

describe('marks of origin', () => {
  test('of the Hamburg model are those it has, also under another name', () => {
    expect(markOrigins(hamburg)).toEqual(hamburg)
    const copy = { ...hamburg, id: 'auental', version: 3 }
    expect(markOrigins(claimingAll(copy))).toEqual(copy)
  })

  test('are not found where a model has Hamburg’s words without saying so', () => {
    expect(markOrigins(short)).toEqual(short)
  })

  test('are taken from a model that claims for Hamburg what is not its text', () => {
    const { steps, phases } = markOrigins(claimingAll(short))
    expect([...claims(steps), ...claims(phases)]).toEqual([])
  })

  test('are ours wherever a word was changed, and stay where none was', () => {
    const renamed = withStep(hamburg, '1.2', (step) => ({
      ...step,
      title: { de: 'Skizze', en: 'Sketch' },
    }))
    const step = findStep(markOrigins(renamed), '1.2')
    expect(step?.origin).toBe('ours')
    expect(claims(step)).toEqual([])
    // The way that led to it leads somewhere else now, to a step that Hamburg does not know.
    const idea = findStep(markOrigins(renamed), '1.1')
    expect(idea?.origin).toBe('seed')
    expect(idea?.outcomes.map(({ origin }) => origin)).toEqual(['ours', 'ours'])

    const asked = withDocument(hamburg, 'outlineConcept', (document) => ({
      ...document,
      sections: document.sections.map((section) =>
        section.id === 'goals' ? { ...section, questions: [] } : section,
      ),
    }))
    const concept = findDocument(markOrigins(asked), 'outlineConcept')
    expect(concept?.origin).toBe('seed')
    expect(concept?.sections.map(({ id, origin }) => `${id} ${origin}`)).toEqual([
      'profile ours',
      'goals ours',
      'participants seed',
      'resources seed',
      'legal seed',
    ])
  })

  test('survive another numbering, because they hang on words', () => {
    const renumbered: Model = JSON.parse(JSON.stringify(hamburg).replaceAll('"1.3"', '"1.30"'))
    expect(claims(markOrigins(renumbered))).toHaveLength(claims(hamburg).length)
  })

  test('follow a way that was changed', () => {
    const shortcut = markOrigins(leading(hamburg, '1.2', 'drafted', ['1.4']))
    expect(findStep(shortcut, '1.2')?.outcomes[0]?.origin).toBe('ours')
    expect(findStep(shortcut, '1.2')?.origin).toBe('seed')
  })

  test('never claim for Hamburg what its model does not, however it was changed', () => {
    const known = new Set(claims(hamburg).map(words))
    fc.assert(
      fc.property(validModel, (model) => {
        for (const claim of claims(markOrigins(claimingAll(model)))) {
          expect(known).toContain(words(claim))
        }
      }),
      { numRuns: 20, seed: 20261127 },
    )
  })
})

/** What a reader reads of a part: its texts, without what belongs to parts of their own. */
function words(claim: string): string {
  const { title, heading, part, questions, description, task, text }: Record<string, unknown> =
    JSON.parse(claim)
  return JSON.stringify([title, heading, part, questions, description, task, text])
}
