import { expect, test } from 'vitest'
import { choiceMeaning } from './choice-value.ts'

function offer(labels: readonly string[], open = false) {
  const options = labels.map((label, index) => ({ code: String(index + 1), label: { de: label } }))
  const other = { code: 'other', label: { de: 'Sonstiges' }, openText: true as const }
  return {
    options: open ? [...options, other] : options,
    special: ['dontKnow' as const],
    codebook: new Map<string, string>(),
  }
}

const accounts = ['ich habe keinen Account', 'selten', 'einmal pro Tag', 'mehrmals täglich']
const grades = ['sehr zufrieden', 'eher zufrieden', 'unzufrieden']

test.each([
  ['2', 'code', '2'],
  ['2.0', 'code', '2'],
  ['selten', 'label', '2'],
  [' SELTEN ', 'likeLabel', '2'],
  ['ich habe <b>keinen</b> Account', 'likeLabel', '1'],
  ['mehrmals taeglich', 'likeLabel', '4'],
  ['keinen Account', 'containment', '1'],
])('%s is recognised by its %s', (value, how, code) => {
  expect(choiceMeaning(value, offer(accounts))).toEqual({ kind: 'code', code, how })
})

test.each([
  ['a word that needs its negation', 'Account', accounts],
  ['a word without its degree', 'zufrieden', grades],
  ['a part of a word', 'oft', ['oftmals', 'nie']],
  ['what two labels contain', 'Tag', ['am Tag', 'jeden Tag']],
])('%s is not taken for a label', (_, value, labels) => {
  expect(choiceMeaning(value, offer(labels))).toMatchObject({
    kind: 'unfit',
    reason: { code: 'unknownValue' },
  })
})

test('an unknown value goes to the option with a text, and only there', () => {
  expect(choiceMeaning('Sekundarschule', offer(accounts, true))).toEqual({
    kind: 'other',
    code: 'other',
    text: 'Sekundarschule',
  })
  expect(choiceMeaning('-oth-', offer(accounts, true))).toMatchObject({
    kind: 'code',
    code: 'other',
  })
})

test('"weiß nicht" is a special answer where it is offered', () => {
  expect(choiceMeaning('Weiss nicht', offer(grades))).toEqual({
    kind: 'special',
    special: 'dontKnow',
  })
})

test('the codes of a codebook go before those of the questionnaire', () => {
  const codebook = new Map([['1', 'mehrmals täglich']])
  expect(choiceMeaning('1', { ...offer(accounts), codebook })).toEqual({
    kind: 'code',
    code: '4',
    how: 'codebook',
  })
})
