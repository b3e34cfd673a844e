import type { Answers, Questionnaire, Text } from '@meinungsbild/questionnaire'
import { describe, expect, test } from 'vitest'
import { openVariables, personalTextQuestions } from './open-variable.ts'
import { writtenTexts } from './written-texts.ts'

const both = (de: string): Text => ({ de, en: de })

/** Every way to write something, and what looks like one and is none. */
const survey: Questionnaire = {
  id: 'park',
  title: both('Park'),
  languages: ['de', 'en'],
  pages: [
    {
      id: 'p1',
      questions: [
        {
          kind: 'singleChoice',
          id: 'visit',
          text: both('Besuch?'),
          comment: true,
          options: [
            { code: 'yes', label: both('ja') },
            { code: 'other', label: both('anders'), openText: true },
          ],
        },
        {
          kind: 'multipleChoice',
          id: 'uses',
          text: both('Wozu?'),
          comment: true,
          options: [
            { code: 'sport', label: both('Sport') },
            { code: 'other', label: both('Sonstiges'), openText: true },
          ],
        },
        { kind: 'longText', id: 'wish', text: both('Wunsch?'), visibleIf: "visit = 'yes'" },
        {
          kind: 'textList',
          id: 'three',
          text: both('Drei Dinge?'),
          rows: [{ id: 'first', label: both('Erstens') }],
        },
        {
          kind: 'table',
          id: 'ways',
          text: both('Wege?'),
          rows: [{ id: 'north', label: both('Norden') }],
          columns: [
            { id: 'state', label: both('Zustand'), cell: { kind: 'text' } },
            { id: 'count', label: both('Zahl'), cell: { kind: 'number' } },
          ],
        },
        {
          kind: 'repeat',
          id: 'people',
          text: both('Haushalt?'),
          entry: both('Person'),
          min: 1,
          max: 2,
          questions: [
            { kind: 'shortText', id: 'hobby', text: both('Hobby?') },
            { kind: 'yesNo', id: 'dog', text: both('Hund?'), comment: true },
          ],
        },
        { kind: 'computed', id: 'sum', text: both('Alles'), value: 'wish', type: 'text' },
        {
          kind: 'shortText',
          id: 'mail',
          text: both('Ihre E-Mail-Adresse?'),
          mask: { kind: 'email' },
        },
        { kind: 'address', id: 'home', text: both('Anschrift?'), parts: [{ part: 'name' }] },
        { kind: 'longText', id: 'story', text: both('Ihr Fall?'), personal: true },
        { kind: 'number', id: 'age', text: both('Alter?'), personal: true },
      ],
    },
  ],
}

const open = openVariables(survey)
const circumstances = { seed: 1, today: '2026-11-22', language: 'de' }
const written = (answers: Answers, ending?: string) =>
  writtenTexts(survey, open, { answers, circumstances, ...(ending !== undefined && { ending }) })

describe('open variables', () => {
  test('are all places where something is written, but for personal data', () => {
    expect(
      open.map(({ id, kind, labels }) => [id, kind, ...labels.map((label) => label['de'])]),
    ).toEqual([
      ['visit~other', 'otherOption', 'anders'],
      ['visit.~comment', 'comment'],
      ['uses~other', 'otherOption', 'Sonstiges'],
      ['uses.~comment~sport', 'comment', 'Sport'],
      ['uses.~comment~other', 'comment', 'Sonstiges'],
      ['wish', 'text'],
      ['three.first', 'text', 'Erstens'],
      ['ways.north.state', 'text', 'Norden', 'Zustand'],
      ['people.1.hobby', 'text', 'Person 1', 'Hobby?'],
      ['people.1.dog.~comment', 'comment', 'Person 1', 'Hund?'],
      ['people.2.hobby', 'text', 'Person 2', 'Hobby?'],
      ['people.2.dog.~comment', 'comment', 'Person 2', 'Hund?'],
    ])
    expect(personalTextQuestions(survey).map(({ id }) => id)).toEqual(['mail', 'home', 'story'])
  })
})

describe('what somebody wrote', () => {
  const everything: Answers = {
    visit: { kind: 'choice', code: 'yes', comment: 'oft' },
    uses: {
      kind: 'choices',
      codes: ['other'],
      texts: { other: 'Lesen' },
      comments: { other: 'laut' },
    },
    wish: { kind: 'text', value: 'Bänke' },
    three: { kind: 'texts', values: { first: 'Licht' } },
    ways: {
      kind: 'cells',
      rows: {
        north: { state: { kind: 'text', value: 'gut' }, count: { kind: 'number', value: 3 } },
      },
    },
    people: {
      kind: 'entries',
      entries: [
        { hobby: { kind: 'text', value: 'Angeln' } },
        { dog: { kind: 'choice', code: 'yes', comment: 'zwei' } },
      ],
    },
    mail: { kind: 'text', value: 'petra@example.org' },
    home: { kind: 'texts', values: { name: 'Petra' } },
    story: { kind: 'text', value: 'Es war so' },
  }

  test('is found with its variable, and nothing else', () => {
    expect(written(everything).map(({ variable, text }) => `${variable}: ${text}`)).toEqual([
      'visit.~comment: oft',
      'uses~other: Lesen',
      'uses.~comment~other: laut',
      'wish: Bänke',
      'three.first: Licht',
      'ways.north.state: gut',
      'people.1.hobby: Angeln',
      'people.2.dog.~comment: zwei',
    ])
  })

  test('counts only if the question was shown, and only of those who belong to the survey', () => {
    const hidden: Answers = {
      visit: { kind: 'choice', code: 'other', text: 'selten' },
      wish: { kind: 'text', value: 'Bänke' },
    }
    expect(written(hidden)).toEqual([{ variable: 'visit~other', text: 'selten' }])
    expect(written(everything, 'screenedOut')).toEqual([])
    expect(written({ wish: { kind: 'special', special: 'noAnswer' } })).toEqual([])
    const blank: Answers = {
      visit: { kind: 'choice', code: 'yes' },
      wish: { kind: 'text', value: ' \n ' },
    }
    expect(written(blank)).toEqual([])
  })
})
