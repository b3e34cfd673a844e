import { describe, expect, it } from 'vitest'
import { both } from '../testing/examples.ts'
import { formOf } from '../testing/form-of.ts'
import { longText, longTextForm } from './long-text.ts'

const long = { kind: 'longText', id: 'why', text: both('Warum?') } as const
const written = (value: string) => ({ kind: 'text', value }) as const

describe('long text', () => {
  it('trims, turns every line end into LF and composes characters', () => {
    const form = formOf([['why', ' a\u0308 \r\nb\rc\u0000\n ']])
    expect(longText.read(long, form)).toEqual({ answer: written('ä \nb\nc') })
  })

  it('takes blank as no answer', () => {
    expect(longText.read(long, formOf([['why', ' \r\n\t ']]))).toBeUndefined()
    expect(longTextForm.check({ ...long, required: true }, undefined)).toMatchObject([
      { code: 'required', field: 'why' },
    ])
  })

  it('keeps what looks like markup as it is', () => {
    const text = '<script>alert(1)</script> & "so"'
    expect(longText.read(long, formOf([['why', text]]))).toEqual({ answer: written(text) })
  })

  it('counts characters, not the units that store them, up to 2000 by default', () => {
    expect(longTextForm.check(long, written('😀'.repeat(2000)))).toEqual([])
    expect(longTextForm.check(long, written('ä'.repeat(2001)))).toMatchObject([
      { code: 'textTooLong', limit: 2000 },
    ])
    expect(longTextForm.check({ ...long, maxLength: 3 }, written('abcd'))).toMatchObject([
      { limit: 3 },
    ])
  })

  it('takes a special answer only without a text', () => {
    const asked = { ...long, special: ['noAnswer'] as const }
    const box = ['why~special', 'noAnswer'] as const
    expect(longText.read(asked, formOf([box, ['why', '  ']]))).toEqual({
      answer: { kind: 'special', special: 'noAnswer' },
    })
    expect(longText.read(asked, formOf([box, ['why', 'darum']]))?.problems).toMatchObject([
      { code: 'specialWithValue', field: 'why' },
    ])
  })
})
