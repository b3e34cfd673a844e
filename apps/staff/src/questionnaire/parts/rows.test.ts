import { describe, expect, test } from 'vitest'
import { changeTyped } from './change-typed.ts'
import { filledRows, presentRows, shownRows } from './rows.ts'

function formOf(...entries: readonly (readonly [string, string])[]): URLSearchParams {
  return new URLSearchParams(entries.map(([name, value]) => [name, value]))
}

/** What is typed after a button was pressed. */
function after(button: string, form: URLSearchParams) {
  form.set('tun', button)
  expect(changeTyped(form, ['de', 'en'])).toBe(true)
  form.delete('tun')
  return [...form].map(([name, value]) => `${name}=${value}`)
}

const options = () =>
  formOf(
    ['options.0.code', 'a'],
    ['options.1.code', 'b'],
    ['options.1.visibleIf', 'rows'],
    ['options.2.code', 'c'],
    ['rows.1.id', 'x'],
  )

describe('the rows of a list', () => {
  test('are counted with those left empty for more', () => {
    expect(filledRows(options(), 'options')).toEqual([0, 1, 2])
    expect(presentRows(formOf(['jumps.1.is', '']), 'jumps')).toEqual([1])
    expect(shownRows(options(), 'options', 3)).toHaveLength(6)
    const more = options()
    after('more:options', more)
    expect(shownRows(more, 'options', 3)).toHaveLength(9)
  })

  test('are not mixed up with those of lists in them', () => {
    const nested = formOf(['columns.0.cell.options.4.code', 'x'])
    expect(presentRows(nested, 'columns')).toEqual([0])
    expect(presentRows(nested, 'columns.0.cell.options')).toEqual([4])
    expect(presentRows(nested, 'col')).toEqual([])
  })

  test('take everything along when they are moved', () => {
    expect(after('up:options:1', options())).toEqual([
      'options.1.code=a',
      'options.0.code=b',
      'options.0.visibleIf=rows',
      'options.2.code=c',
      'rows.1.id=x',
    ])
    expect(after('down:options:1', options()).slice(1, 4)).toEqual([
      'options.2.code=b',
      'options.2.visibleIf=rows',
      'options.1.code=c',
    ])
    expect(after('up:options:0', options())[0]).toBe('options.0.code=a')
  })

  test('close up when one is taken out', () => {
    expect(after('remove:options:1', options())).toEqual([
      'options.0.code=a',
      'options.1.code=c',
      'rows.1.id=x',
    ])
  })

  test('are added at the end', () => {
    expect(after('add:options', options()).at(-1)).toBe('options.3.is=yes')
  })

  test('take in a pasted list: known codes anew, known words once, the rest at the end', () => {
    const form = formOf(
      ['options.0.code', 'bus'],
      ['options.0.label.de', 'Omnibus'],
      ['options.1.code', 'rad'],
      ['options.1.label.de', 'Rad'],
      ['options.paste', 'bus\tBus\tBus\n\tRAD\tBike\n\tzu Fuß\tOn foot'],
    )
    expect(after('paste:options', form)).toEqual([
      'options.0.code=bus',
      'options.0.label.de=Bus',
      'options.1.code=rad',
      'options.1.label.de=RAD',
      'options.0.label.en=Bus',
      'options.1.label.en=Bike',
      'options.2.label.de=zu Fuß',
      'options.2.label.en=On foot',
    ])
  })

  test.each([
    'remove:options:x',
    'up:options',
    'dance:options:1',
    'more:a b',
    '',
    'up:__proto__.x:1:2:3',
  ])('are not touched by %j', (button) => {
    const form = options()
    form.set('tun', button)
    const before = form.toString()
    changeTyped(form, ['de'])
    expect(form.toString().replace(/options\.more=\d/, '')).toBe(before)
  })
})
