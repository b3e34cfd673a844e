import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { odsOf, xlsxOf } from '../spreadsheet/testing/workbook-files.ts'
import { readTable } from './read-table.ts'

const rows = [
  ['Name', 'Straße', 'Ort'],
  ['Müller', 'Große Straße 5 „A“', 'Köln'],
  ['Yıldız', 'Am Markt; hinten', 'Auental'],
] as const

const utf8 = (text: string) => new TextEncoder().encode(text)
const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'))
const utf16 = (text: string) => Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le'))

const csv = (delimiter: string, lines: readonly (readonly string[])[] = rows) =>
  lines
    .map((cells) =>
      cells.map((cell) => (cell.includes(delimiter) ? `"${cell}"` : cell)).join(delimiter),
    )
    .join('\r\n')

function read(file: Uint8Array) {
  const table = readTable(file)
  if (!table.ok) throw new Error(table.flaw.message['en'])
  return table
}

const expected = {
  columns: rows[0],
  lines: [
    { number: 2, cells: rows[1] },
    { number: 3, cells: rows[2] },
  ],
}

describe('a table', () => {
  test.each([
    ['semicolons in UTF-8', utf8(csv(';'))],
    ['commas in UTF-8 with a byte order mark', utf8(`\uFEFF${csv(',')}\r\n`)],
    ['tabs in UTF-16', utf16(csv('\t'))],
    ['.xlsx', xlsxOf({ Blatt: rows })],
    ['.ods', odsOf({ Blatt: rows })],
    ['.xlsx whose first sheet is empty', xlsxOf({ Leer: [], Blatt: rows })],
  ])('with %s is read, with the numbers of its lines', (_, file) => {
    expect(read(file)).toMatchObject(expected)
  })

  test('in Latin-1 is read as what was meant', () => {
    const table = read(latin1('Name;Straße\nMüller;Größe\n'))
    expect(table).toMatchObject({
      columns: ['Name', 'Straße'],
      lines: [{ number: 2, cells: ['Müller', 'Größe'] }],
      encoding: 'latin1',
    })
    expect(read(utf8('a;b\n1;ü')).encoding).toBe('unicode')
  })

  test('keeps lines of the wrong length, and skips empty ones without losing count', () => {
    const table = read(utf8('\n\na;b\n1;2\n\n;\n1;2;3\n1\n'))
    expect(table.columns).toEqual(['a', 'b'])
    expect(table.lines).toEqual([
      { number: 4, cells: ['1', '2'] },
      { number: 7, cells: ['1', '2', '3'] },
      { number: 8, cells: ['1'] },
    ])
  })

  test('keeps a quote in the middle of a cell, and names every line that a stray one swallows', () => {
    const table = read(utf8('a;b\n1;Gasthof "Zur Post"\n2;"x\n3;y\n4;z"\n5;q\n'))
    expect(table.lines.map(({ number }) => number)).toEqual([2, 3, 4, 5, 6])
    expect(table.lines[0]?.cells).toEqual(['1', 'Gasthof "Zur Post"'])
    for (const line of table.lines.slice(1, 4)) expect(line.cells[1]).toContain('\n')
    expect(table.lines[4]).toEqual({ number: 6, cells: ['5', 'q'] })
  })

  test('with several kinds of line breaks keeps the numbers of its lines', () => {
    expect(read(utf8('a;b\n\r\n1;2\r3;4\r\n5;6')).lines).toEqual([
      { number: 3, cells: ['1', '2'] },
      { number: 4, cells: ['3', '4'] },
      { number: 5, cells: ['5', '6'] },
    ])
  })

  test('pads the rows of a sheet, whose empty last cells are not in the file', () => {
    const sheet = { A: [['a', 'b', 'c'], ['1'], ['1', '2', '3', '4']] }
    expect(read(xlsxOf(sheet)).lines.map(({ cells }) => cells)).toEqual([
      ['1', '', ''],
      ['1', '2', '3', '4'],
    ])
  })

  test.each([
    ['nothing', utf8(''), 'noHeader'],
    ['only blanks', utf8('\n \n'), 'noHeader'],
    ['one word', utf8('Hallo'), 'noTable'],
    ['an open quote', utf8('a;b\n1;"2\n3;4\n'), 'notCsv'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0xff]), 'notText'],
    ['an empty workbook', xlsxOf({ A: [] }), 'noHeader'],
    ['more than 20 MB', new Uint8Array(20_000_001).fill(65), 'tooLarge'],
  ])('that is %s is refused with a sentence', (_, file, code) => {
    const table = readTable(file)
    expect(table).toMatchObject({ ok: false, flaw: { code } })
  })

  test('is never more lines than the file has, and their numbers ascend', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ';', '"', '\n', '\r', ' ', 'ü') })
    fc.assert(
      fc.property(text, (content) => {
        const table = readTable(utf8(content))
        const numbers = table.ok ? table.lines.map(({ number }) => number) : []
        expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b))
        expect(numbers.at(-1) ?? 0).toBeLessThanOrEqual(content.split(/\r\n|\r|\n/).length)
      }),
    )
  })
})
