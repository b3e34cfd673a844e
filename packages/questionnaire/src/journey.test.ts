import { describe, expect, it } from 'vitest'
import type { Answers } from './answers.ts'
import type { Condition } from './condition.ts'
import { complete } from './complete.ts'
import { journey, pageAfter, pageBefore } from './journey.ts'
import type { Question } from './question.ts'
import { both, pageOf, questionnaireOf } from './testing/examples.ts'

const choice = (id: string, visibleIf?: Condition): Question => ({
  kind: 'singleChoice',
  id,
  text: both('?'),
  options: ['yes', 'no'].map((code) => ({ code, label: both(code) })),
  ...(visibleIf && { visibleIf }),
})
const says = (variable: string, value: string): Condition => ({
  kind: 'compare',
  variable,
  operator: 'equal',
  value,
})
const yes = { kind: 'choice', code: 'yes' } as const
const no = { kind: 'choice', code: 'no' } as const

/** Have you a garden? - Do you grow fruit? - What fruit? The last depends on the middle one only. */
const garden = questionnaireOf(
  pageOf('garden', choice('garden')),
  { ...pageOf('fruit', choice('fruit')), visibleIf: says('garden', 'yes') },
  pageOf('which', choice('which', says('fruit', 'yes')), choice('thanks')),
)

const shown = (answers: Answers) =>
  journey(garden, answers).pages.map(({ page, questions }) => [
    page.id,
    ...questions.map(({ id }) => id),
  ])

describe('a journey', () => {
  it('shows what the answers so far call for', () => {
    expect(shown({})).toEqual([
      ['garden', 'garden'],
      ['which', 'thanks'],
    ])
    expect(shown({ garden: yes, fruit: yes })).toEqual([
      ['garden', 'garden'],
      ['fruit', 'fruit'],
      ['which', 'which', 'thanks'],
    ])
  })

  it('forgets an answer whose question has become hidden, and all that hung on it', () => {
    const changed = { garden: no, fruit: yes, which: yes }
    expect(shown(changed)).toEqual(shown({ garden: no }))
    expect(complete(garden, changed)).toEqual({ ok: true, answers: { garden: no } })
  })

  it('leaves out a page whose questions are all hidden, but not one that has only words', () => {
    const hidden = pageOf('hidden', choice('a', says('b', 'yes')))
    const wordy = { ...pageOf('words'), introduction: both('Nun geht es um den Verkehr.') }
    const walk = journey(questionnaireOf(hidden, wordy, pageOf('end', choice('b'))), { b: yes })
    expect(walk.pages.map(({ page }) => page.id)).toEqual(['words', 'end'])
  })

  it('goes forth to the check page and back from it', () => {
    const walk = journey(garden, { garden: yes })
    expect(pageAfter(walk, 'garden')?.page.id).toBe('fruit')
    expect(pageAfter(walk, 'which')).toBeUndefined()
    expect(pageBefore(walk, 'which')?.page.id).toBe('fruit')
    expect(pageBefore(walk, 'garden')).toBeUndefined()
    expect(pageBefore(walk, 'check')?.page.id).toBe('which')
    expect(pageAfter(walk, 'nowhere')).toBeUndefined()
  })

  it('ends even if a draft has the same page id twice', () => {
    const walk = journey(
      questionnaireOf(pageOf('a', choice('a')), pageOf('b', choice('b')), pageOf('a', choice('c'))),
      {},
    )
    expect(pageAfter(walk, 'b')?.page.id).toBe('a')
    expect(pageAfter(walk, 'a')).toBeUndefined()
  })
})
