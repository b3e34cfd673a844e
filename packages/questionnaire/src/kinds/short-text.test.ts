import { describe, expect, it } from 'vitest'
import { both } from '../testing/examples.ts'
import { formOf } from '../testing/form-of.ts'
import { shortText, shortTextForm } from './short-text.ts'

const question = { kind: 'shortText', id: 'name', text: both('Wie heißt Ihr Stadtteil?') } as const
const written = (value: string) => ({ kind: 'text', value }) as const

describe('short text', () => {
  it('is one line of at most 200 characters', () => {
    expect(shortText.read(question, formOf([['name', 'Alt-\r\nStadt']]))).toEqual({
      answer: written('Alt- Stadt'),
    })
    expect(shortTextForm.check(question, written('x'.repeat(200)))).toEqual([])
    expect(shortTextForm.check(question, written('x'.repeat(201)))).toMatchObject([{ limit: 200 }])
  })

  it('refuses an empty text and an answer of another kind', () => {
    expect(shortTextForm.check(question, written(''))).toHaveLength(1)
    expect(shortTextForm.check(question, { kind: 'choice', code: 'x' })).toHaveLength(1)
  })

  it('refuses what no form could have brought: several lines, unseen characters', () => {
    for (const value of ['a\nb', 'a\u0000b', ' a', 'a\u0308', '\uD800']) {
      expect(shortTextForm.check(question, written(value))).toMatchObject([
        { code: 'unknownOption' },
      ])
    }
  })

  it('says what it must look like, in the words of the author where the pattern is theirs', () => {
    const email = { ...question, mask: { kind: 'email' } } as const
    expect(shortTextForm.check(email, written('anna@example'))).toEqual([
      { code: 'notAnEmail', question: 'name', kind: 'shortText', field: 'name' },
    ])
    const description = both('drei Buchstaben und vier Ziffern')
    const pattern = '[A-Z]{3}\\d{4}'
    const own = { ...question, mask: { kind: 'pattern', pattern, description } } as const
    expect(shortTextForm.check(own, written('ABC1234'))).toEqual([])
    expect(shortTextForm.check(own, written('ABC12345'))).toMatchObject([
      { code: 'badFormat', message: description },
    ])
  })

  it('asks nobody to meet a pattern that cannot be read', () => {
    const mask = { kind: 'pattern', pattern: '(', description: both('?') } as const
    expect(shortTextForm.check({ ...question, mask }, written('x'))).toEqual([])
  })
})
