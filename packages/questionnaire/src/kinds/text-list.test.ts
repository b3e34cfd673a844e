import { describe, expect, it } from 'vitest'
import type { TextList } from '../question.ts'
import { both } from '../testing/examples.ts'
import { formOf } from '../testing/form-of.ts'
import { textList, textListColumns, textListForm } from './text-list.ts'

const question: TextList = {
  kind: 'textList',
  id: 'words',
  text: both('Was fällt Ihnen zu unserer Stadt ein?'),
  rows: [
    { id: 'first', label: both('Erstens'), maxLength: 5 },
    { id: 'second', label: both('Zweitens') },
    { id: 'constructor', label: both('E-Mail'), mask: { kind: 'email' } },
  ],
  special: ['noAnswer'],
}

const texts = (values: Readonly<Record<string, string>>) => ({ kind: 'texts', values }) as const

describe('several texts', () => {
  it('has a field for each, and one for the special answers', () => {
    expect(textListForm.fields(question)).toEqual([
      'words.first',
      'words.second',
      'words.constructor',
      'words~special',
    ])
  })

  it('reads what is filled in, tidied', () => {
    const form = formOf([
      ['words.first', ' Elbe\r\n'],
      ['words.second', '  '],
    ])
    expect(textList.read(question, form)).toEqual({
      answer: texts({ first: 'Elbe' }),
      problems: [],
    })
    expect(textList.read(question, formOf([['words.second', ' ']]))).toBeUndefined()
  })

  it('says of each text what is wrong with it', () => {
    expect(
      textListForm.check(question, texts({ first: 'Elbtal', second: 'x', constructor: 'nein' })),
    ).toMatchObject([
      { code: 'textTooLong', limit: 5, field: 'words.first', row: 'first' },
      { code: 'notAnEmail', field: 'words.constructor', row: 'constructor' },
    ])
    expect(textListForm.check(question, texts({ first: '' }))).toMatchObject([{ code: 'required' }])
  })

  it('asks for every text if it is required, in one sentence if there is none at all', () => {
    const required = { ...question, required: true }
    expect(textListForm.check(required, undefined)).toEqual([
      { code: 'required', question: 'words', kind: 'textList', field: 'words.first' },
    ])
    expect(textListForm.check(required, texts({ first: 'Elbe', constructor: 'a@b.de' }))).toEqual([
      {
        code: 'required',
        question: 'words',
        kind: 'textList',
        field: 'words.second',
        row: 'second',
      },
    ])
    expect(textListForm.check({ ...required, rows: [] }, undefined)).toEqual([])
  })

  it('takes a special answer only where nothing is filled in', () => {
    const box = ['words~special', 'noAnswer'] as const
    const special = { kind: 'special', special: 'noAnswer' } as const
    expect(textList.read(question, formOf([box]))).toEqual({ answer: special })
    expect(textList.read(question, formOf([box, ['words.second', 'x']]))?.problems).toMatchObject([
      { code: 'specialWithValue', field: 'words.first' },
    ])
    expect(textListColumns.data(question, special)).toEqual([special, special, special])
    expect(textList.value(question, special, [])).toBeNull()
    expect(textListForm.check({ ...question, special: [] }, special)).toMatchObject([
      { code: 'unknownOption', field: 'words.first' },
    ])
  })

  it('refuses texts for rows that are not there, and drops them where they are no longer offered', () => {
    const answer = texts({ first: 'Elbe', other: 'x' })
    expect(textListForm.check(question, answer)).toMatchObject([
      { code: 'unknownOption', field: 'words.first' },
    ])
    expect(textList.restrict(question, answer)).toEqual(texts({ first: 'Elbe' }))
    expect(textList.restrict(question, texts({ other: 'x' }))).toBeUndefined()
  })

  it('shows expressions the list of what was filled in, and each text by its row', () => {
    const answer = texts({ constructor: 'a@b.de', first: 'Elbe' })
    expect(textList.value(question, answer, [])).toEqual(['Elbe', 'a@b.de'])
    expect(textList.value(question, answer, ['first'])).toBe('Elbe')
    expect(textList.value(question, answer, ['second'])).toBeNull()
    expect(textList.value(question, answer, ['first', 'x'])).toBeNull()
  })

  it('is described row by row', () => {
    expect(textList.describe(question, texts({ second: 'x', first: 'Elbe' }), 'de')).toEqual([
      'Erstens: Elbe',
      'Zweitens: x',
    ])
  })
})
