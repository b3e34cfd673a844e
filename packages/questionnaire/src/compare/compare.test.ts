import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreement, both, pageOf, questionnaireOf } from '../testing/examples.ts'
import { questionnaireArbitrary } from '../testing/questionnaire.arbitrary.ts'
import type { Questionnaire } from '../questionnaire.ts'
import { compareQuestionnaires } from './compare-questionnaires.ts'
import { joinVariables } from './joinability.ts'

const options = [
  { code: 'a', label: both('Bus') },
  { code: 'b', label: both('Bahn') },
]
const way = { kind: 'singleChoice', id: 'way', text: both('Wie kommen Sie?'), options } as const
const mood = { kind: 'scale', id: 'mood', text: both('Wie war es?'), points: agreement } as const
const age = { kind: 'number', id: 'age', text: both('Wie alt sind Sie?') } as const
const older = questionnaireOf(pageOf('first', way, mood), pageOf('last', age))

const joined = (newer: Questionnaire) =>
  Object.fromEntries(joinVariables(older, newer).map(({ id, joinability }) => [id, joinability]))

describe('comparing two versions', () => {
  it('finds nothing between a questionnaire and itself, and can join everything', () => {
    fc.assert(
      fc.property(questionnaireArbitrary, (questionnaire) => {
        const copy: Questionnaire = structuredCloneOf(questionnaire)
        expect(compareQuestionnaires(questionnaire, copy)).toEqual([])
        for (const { joinability } of joinVariables(questionnaire, copy)) {
          expect(joinability).toBe('same')
        }
      }),
    )
  })

  it('names what was added, removed, moved and changed', () => {
    const more = { code: 'c', label: both('Rad') }
    const newer = questionnaireOf(
      pageOf('first', mood, { ...way, options: [...options, more], required: true }),
      pageOf('new', { kind: 'date', id: 'day', text: both('Wann?') }),
    )
    expect(compareQuestionnaires(older, newer)).toEqual([
      { thing: 'page', id: 'new', kind: 'added' },
      { thing: 'page', id: 'last', kind: 'removed' },
      { thing: 'question', id: 'mood', kind: 'changed', moved: true, parts: [] },
      {
        thing: 'question',
        id: 'way',
        kind: 'changed',
        moved: true,
        parts: [
          { path: 'options.c', before: undefined, after: JSON.stringify(more) },
          { path: 'required', before: undefined, after: true },
        ],
      },
      { thing: 'question', id: 'day', kind: 'added' },
      { thing: 'question', id: 'age', kind: 'removed' },
    ])
  })

  it('tells a changed order of options from changed options', () => {
    const newer = questionnaireOf(
      pageOf('first', { ...way, options: options.toReversed() }, mood),
      pageOf('last', age),
    )
    expect(compareQuestionnaires(older, newer)).toMatchObject([
      {
        id: 'way',
        moved: false,
        parts: [{ path: 'options.order', before: 'a, b', after: 'b, a' }],
      },
    ])
  })
})

describe('joining two versions', () => {
  it('calls a question reworded if its words differ, spaces and new languages aside', () => {
    const spaced = {
      ...way,
      text: { de: ' Wie  kommen Sie? ', en: 'Wie kommen Sie?', tr: 'Nasıl?' },
    }
    expect(joined(questionnaireOf(pageOf('p', spaced, mood, age)))).toMatchObject({ way: 'same' })
    const other = { ...way, text: both('Womit kommen Sie?') }
    expect(joined(questionnaireOf(pageOf('p', other, mood, age)))).toMatchObject({
      way: 'reworded',
    })
  })

  it('extends a list but breaks a scale', () => {
    const longer = { ...way, options: [...options, { code: 'c', label: both('Rad') }] }
    const finer = { ...mood, points: [...agreement, { code: 'x', label: both('x'), value: 99 }] }
    expect(joined(questionnaireOf(pageOf('p', longer, finer)))).toEqual({
      way: 'extended',
      mood: 'broken',
      age: 'gone',
    })
  })

  it('breaks where an answer is missing or the kind is another', () => {
    const shorter = { ...way, options: options.slice(1) }
    const asText = { kind: 'shortText', id: 'age', text: age.text } as const
    expect(joined(questionnaireOf(pageOf('p', shorter, asText)))).toMatchObject({
      way: 'broken',
      age: 'broken',
      mood: 'gone',
    })
  })
})

function structuredCloneOf(questionnaire: Questionnaire): Questionnaire {
  return JSON.parse(JSON.stringify(questionnaire))
}
