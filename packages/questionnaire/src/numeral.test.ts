import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatNumeral, readNumeral, writeNumeral } from './numeral.ts'

describe('reading a number', () => {
  it.each([
    ['12', 12],
    ['3,5', 3.5],
    ['3.5', 3.5],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1 234,5', 1234.5],
    ['1\u202F234', 1234],
    ["1'234", 1234],
    ['1.234', 1234],
    ['1.234.567', 1_234_567],
    ['1,234,567', 1_234_567],
    ['1,234', 1.234],
    ['0.125', 0.125],
    [',5', 0.5],
    ['-3', -3],
    ['− 3', -3],
    ['+3', 3],
    ['007', 7],
  ])('takes %s', (input, value) => {
    expect(readNumeral(input, 2)).toBe(value)
  })

  it('takes a point before three digits as decimal point only where so many decimals are accepted', () => {
    expect(readNumeral('1.234', 2)).toBe(1234)
    expect(readNumeral('1.234', 3)).toBe(1.234)
  })

  it('has no negative zero', () => {
    expect(Object.is(readNumeral('-0', 0), 0)).toBe(true)
  })

  it.each([
    '',
    '-',
    ',',
    'zwei',
    '1e3',
    '0x10',
    '12 km',
    '1.2.3',
    '1,2,3',
    '1.234.5',
    '1 2',
    '12 34',
    'Infinity',
    '1'.repeat(41),
  ])('refuses %s', (input) => {
    expect(readNumeral(input, 2)).toBeUndefined()
  })

  it('reads what it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e14, max: 1e14 }), fc.nat({ max: 6 }), (steps, decimals) => {
        const value = steps / 10 ** decimals + 0
        expect(readNumeral(writeNumeral(value), decimals)).toBe(value)
      }),
    )
  })
})

describe('showing a number', () => {
  it('groups thousands from five digits on, so that a year stays a year', () => {
    expect(formatNumeral(1985, 'de')).toBe('1985')
    expect(formatNumeral(19_850, 'de')).toBe('19.850')
    expect(formatNumeral(19_850.25, 'en')).toBe('19,850.25')
    expect(formatNumeral(-0.5, 'de-x-ls')).toBe('-0,5')
  })
})
