import { checkModel, models, type Model, type Step } from '@meinungsbild/procedure'
import { validModel } from '@meinungsbild/procedure/model.arbitrary.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDocument, addSection, moveSection, removeSection } from './documents.ts'
import { freeName } from './free-name.ts'
import { addPhase, movePhase, removePhase } from './phases.ts'
import { addStep, freeNumber, moveStep, removeStep, renumberStep } from './steps.ts'

const [hamburg] = models
if (hamburg === undefined) throw new Error('There is no model.')

const ids = ({ steps }: Model) => steps.map(({ id }) => id)
const both = (text: string) => ({ de: text, en: text })
const sentences = (model: Model) => checkModel(model).map(({ sentence }) => sentence.en)

const gates = ['openField', 'releaseField', 'publish', 'submitMemo', 'decide', 'closeField']

function withNewStep(model: Model, after: string) {
  const id = freeNumber(model, after)
  return { id, more: addStep(model, { id, kind: 'concept', title: both('Neu'), after }) }
}

function isPlain({ steps }: Model, { id, outcomes, acts }: Step): boolean {
  const isAtFork = steps.some((each) =>
    each.outcomes.some(({ next }) => next.length > 1 && next !== 'closed' && next.includes(id)),
  )
  return (
    !isAtFork &&
    outcomes.every(({ next }) => next !== 'closed' && next.length === 1) &&
    acts.every(({ act }) => !gates.includes(act))
  )
}

describe('a step', () => {
  test('is put in on the way, behind the one that was chosen', () => {
    fc.assert(
      fc.property(validModel, fc.nat(), (model, at) => {
        const after = model.steps[at % model.steps.length]?.id ?? ''
        const { id, more } = withNewStep(model, after)
        expect(ids(more).indexOf(id)).toBe(ids(more).indexOf(after) + 1)
      }),
      { numRuns: 20, seed: 20261127 },
    )
  })

  // Where ways part or meet, somebody must say how the new step belongs; elsewhere it is right at once.
  test('is put in without a flaw where one step follows one step', () => {
    fc.assert(
      fc.property(validModel, fc.nat(), (model, at) => {
        const plain = model.steps.filter((step) => isPlain(model, step))
        fc.pre(plain.length > 0)
        const { more } = withNewStep(model, plain[at % plain.length]?.id ?? '')
        expect(sentences(more)).toEqual([])
      }),
      { numRuns: 20, seed: 20261127 },
    )
  })

  test('gets another number everywhere, and the model stays what it was', () => {
    fc.assert(
      fc.property(validModel, fc.nat(), (model, at) => {
        const from = model.steps[at % model.steps.length]?.id ?? ''
        const there = renumberStep(model, from, '9.99')
        expect(JSON.stringify(there)).not.toContain(`"${from}"`)
        expect(checkModel(there)).toEqual([])
        expect(renumberStep(there, '9.99', from)).toEqual(model)
      }),
      { numRuns: 20, seed: 20261127 },
    )
  })

  test('is taken out with all that others say of it', () => {
    const less = removeStep(hamburg, '1.3')
    expect(JSON.stringify(less)).not.toContain('"1.3"')
    expect(sentences(less)).toContain('Step 1.2 Outline concept: “draft is ready” leads nowhere.')
  })

  test('changes places within its phase, and phases at its edge', () => {
    expect(ids(moveStep(hamburg, '1.3', -1)).slice(0, 4)).toEqual(['1.1', '1.3', '1.2', '1.4'])
    const earlier = moveStep(hamburg, '1.7', -1)
    expect(ids(earlier)).toEqual(ids(hamburg))
    expect(earlier.steps.find(({ id }) => id === '1.7')?.phase).toBe('planning')
    expect(moveStep(hamburg, '1.1', -1)).toEqual(hamburg)
    expect(moveStep(hamburg, '3.7', 1)).toEqual(hamburg)
  })

  test('is offered the next free number', () => {
    expect(freeNumber(hamburg, '1.2')).toBe('1.8')
    expect(freeNumber(hamburg, '2.5')).toBe('2.6')
    expect(freeNumber(hamburg, 'new1')).toBe('new1.1')
  })
})

describe('a phase', () => {
  test('moves with its steps, and goes only when it is empty', () => {
    const moved = movePhase(hamburg, 'design', -1)
    expect(moved.phases.map(({ id }) => id)).toEqual(['design', 'planning', 'evaluation'])
    expect(ids(moved)[0]).toBe('1.7')
    expect(removePhase(hamburg, 'design')).toEqual(hamburg)
    const more = addPhase(hamburg, both('Nachbereitung'))
    expect(more.phases.at(-1)).toEqual({
      id: 'nachbereitung',
      title: both('Nachbereitung'),
      origin: 'ours',
    })
    expect(removePhase(more, 'nachbereitung')).toEqual(hamburg)
  })
})

describe('a document', () => {
  test('gets sections of its own, in an order of its own', () => {
    const more = addDocument(hamburg, both('Vermerk zum Recht'), 'memo')
    const document = more.documents.at(-1)
    if (document === undefined) throw new Error('It was not added.')
    expect(document).toMatchObject({ id: 'vermerkZumRecht', layout: 'memo', origin: 'ours' })
    const longer = addSection(addSection(document, both('Votum')), both('Votum'))
    expect(longer.sections.map(({ id }) => id)).toEqual(['inhalt', 'votum', 'votum2'])
    const order = moveSection(longer, 'votum2', -1).sections.map(({ id }) => id)
    expect(order).toEqual(['inhalt', 'votum2', 'votum'])
    expect(removeSection(document, 'inhalt')).toEqual(document)
  })
})

test.each([
  ['Prüfung & Größe', [], 'pruefungGroesse'],
  ['Łódź 2027', [], 'odz2027'],
  ['constructor', [], 'xconstructor'],
  ['市', [], 'x'],
  ['Konzept', ['konzept', 'konzept2'], 'konzept3'],
])('the name made of %s is free', (title, taken, name) => {
  expect(freeName(title, taken)).toBe(name)
})
