import { parse } from 'node-html-parser'
import { describe, expect, test } from 'vitest'
import { formFields, hasButton, submission, type Fields } from './form-fields.ts'

const page = parse(`<form>
  <input type="hidden" name="page" value="p&amp;1">
  <input name="city" value="Auental">
  <label><input type="radio" name="size" value="small">small</label>
  <label><input type="radio" name="size" value="large" checked>large</label>
  <input type="checkbox" name="like" value="a">
  <input type="checkbox" name="like" value="b" checked>
  <input type="checkbox" name="like" value="c" checked>
  <input type="checkbox" name="agreed">
  <textarea name="wish">
first
second</textarea>
  <select name="year"><option value="">choose</option><option>2026</option><option value="27" disabled>2027</option></select>
  <select name="unit"><option value="1">One</option><option value="2" selected>Two</option></select>
  <select name="several" multiple><option value="x">X</option><option value="y">Y</option></select>
  <input name="gone" value="1" disabled>
  <fieldset disabled><input name="locked" value="1"><button name="go" value="locked">no</button></fieldset>
  <input value="without a name">
  <input type="file" name="paper"><input type="reset" name="again" value="1">
  <input name="row"><input name="row" value="old">
  <button name="go" value="next">Next</button>
  <button name="go" value="off" disabled>Off</button>
  <button name="go" value="script" type="button">Nothing without script</button>
  <input type="submit" name="go" value="back">
</form>`)
const form = formFields(page)

function sent(fields: Fields = {}, button?: string): Record<string, readonly string[]> {
  const body = submission(form, fields, button, 'here')
  return Object.fromEntries([...new Set(body.keys())].map((name) => [name, body.getAll(name)]))
}

describe('what a form sends', () => {
  test('an untouched form sends what the page came with, in the order of the page', () => {
    expect([...submission(form, {}, undefined, 'here')]).toEqual([
      ['page', 'p&1'],
      ['city', 'Auental'],
      ['size', 'large'],
      ['like', 'b'],
      ['like', 'c'],
      ['wish', 'first\r\nsecond'],
      ['year', ''],
      ['unit', '2'],
      ['row', ''],
      ['row', 'old'],
    ])
  })

  test('a chosen radio, box or option replaces what was chosen before', () => {
    expect(sent({ size: 'small', like: ['a', 'c'], year: '2026', unit: '1' })).toMatchObject({
      size: ['small'],
      like: ['a', 'c'],
      year: ['2026'],
      unit: ['1'],
    })
    expect(sent({ agreed: 'on', several: ['y', 'x'] })).toMatchObject({
      agreed: ['on'],
      several: ['x', 'y'],
    })
  })

  test('no value takes every choice away and leaves a text empty', () => {
    const { like, size, city } = sent({ like: [], size: [], city: [] })
    expect([like, size, city]).toEqual([undefined, undefined, ['']])
  })

  test('several texts of one name are filled one after the other', () => {
    expect(sent({ row: ['one', 'two'] })['row']).toEqual(['one', 'two'])
    expect(sent({ row: 'one' })['row']).toEqual(['one', ''])
  })

  test('line breaks go out as every browser sends them', () => {
    expect(sent({ wish: '\na\nb\r\nc\rd' })['wish']).toEqual(['\r\na\r\nb\r\nc\r\nd'])
  })

  test('only the button that is pressed is sent, last of all', () => {
    expect(sent()['go']).toBeUndefined()
    expect([...submission(form, {}, 'go=next', 'here')].at(-1)).toEqual(['go', 'next'])
    expect(sent({}, 'go=back')['go']).toEqual(['back'])
  })
})

describe('what the page does not offer', () => {
  test.each<[string, Fields, RegExp]>([
    ['an unknown field', { country: 'x' }, /here has no field country; it has page, city,/],
    ['a disabled field', { gone: '1' }, /no field gone/],
    ['a field in a disabled group', { locked: '1' }, /no field locked/],
    ['a radio value', { size: 'medium' }, /size does not offer „medium“/],
    ['a second radio value', { size: ['small', 'large'] }, /size does not offer „large“/],
    ['a checkbox value', { like: ['a', 'z'] }, /like does not offer „z“/],
    ['an option', { year: '2030' }, /year does not offer „2030“/],
    ['a disabled option', { year: '27' }, /year does not offer „27“/],
    ['more texts than fields', { row: ['1', '2', '3'] }, /row does not offer „3“/],
  ])('%s is an error', (_, fields, message) => {
    expect(() => submission(form, fields, undefined, 'here')).toThrow(message)
  })

  test.each(['go=delete', 'go=off', 'go=locked', 'go=script', 'again=1', 'go'])(
    'the button %s is an error',
    (button) => {
      expect(hasButton(form, button)).toBe(false)
      expect(() => submission(form, {}, button, 'here')).toThrow(`here has no button ${button}`)
    },
  )
})
