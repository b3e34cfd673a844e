import { strToU8, zipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readWorkbook } from './read-workbook.ts'
import { odsOf, odsWith, xlsxOf, xlsxWith, type Cells } from './testing/workbook-files.ts'
import { xlsOf } from './testing/xls-file.ts'

const cells: Cells = {
  survey: [
    ['type', 'name', 'Straße'],
    ['text', '', 'a & b <c>'],
    ['', '', ''],
    [12, 0.5, true],
  ],
  choices: [['list_name'], ['Größe\nund mehr']],
}

function textsIn(file: Uint8Array) {
  const workbook = readWorkbook(file)
  if (!workbook.ok) throw new Error(workbook.flaw.message['en'])
  return workbook.sheets
}

describe.each([
  ['.xlsx', xlsxOf],
  ['.xls', xlsOf],
  ['.ods', odsOf],
])('a workbook as %s', (_, write) => {
  test('is read as texts, with the numbers of its rows', () => {
    expect(textsIn(write(cells))).toEqual([
      {
        name: 'survey',
        rows: [
          { number: 1, cells: ['type', 'name', 'Straße'] },
          { number: 2, cells: ['text', '', 'a & b <c>'] },
          { number: 4, cells: ['12', '0.5', 'TRUE'] },
        ],
      },
      {
        name: 'choices',
        rows: [
          { number: 1, cells: ['list_name'] },
          { number: 2, cells: ['Größe\nund mehr'] },
        ],
      },
    ])
  })

  test('that is cut off or damaged is read or refused, and never more', () => {
    const file = write(cells)
    fc.assert(
      fc.property(fc.nat(file.length), fc.uint8Array({ maxLength: 4 }), (at, bytes) => {
        const damaged = Uint8Array.from(file)
        damaged.set(bytes.subarray(0, file.length - at), at)
        for (const other of [damaged, file.subarray(0, at)]) {
          const read = readWorkbook(other)
          expect(read.ok || read.flaw.message['de']).toBeTruthy()
        }
      }),
    )
  })
})

test('what else a cell of an .xlsx file can hold is read as people see it', () => {
  const cell = (attributes: string, inner: string) => `<c ${attributes}>${inner}</c>`
  const sheet = [
    cell('t="inlineStr"', '<is><r><t>Stra</t></r><r><t>ße</t></r><rPh><t>strase</t></rPh></is>'),
    cell('t="inlineStr"', '<is><t>a_x000D_b</t></is>'),
    cell('t="str"', '<f>A1</f><v>from a formula</v>'),
    cell('t="e"', '<v>#NAME?</v>'),
    cell('', '<v>1E-1</v>'),
  ]
  expect(textsIn(xlsxWith(sheet.join('')))[0]?.rows[0]?.cells).toEqual([
    'Straße',
    'a\nb',
    'from a formula',
    '',
    '0.1',
  ])
})

test('a table of one sheet is read as such, whatever its delimiter', () => {
  expect(textsIn(strToU8('type;name\ntext;"a;b"\n'))).toEqual([
    {
      name: '',
      rows: [
        { number: 1, cells: ['type', 'name'] },
        { number: 2, cells: ['text', 'a;b'] },
      ],
    },
  ])
})

test('a cell that stands far off keeps its place', () => {
  const file = xlsxOf({ a: [['x', ...Array.from({ length: 700 }, () => ''), 'y']] })
  expect(textsIn(file)[0]?.rows[0]?.cells).toHaveLength(702)
})

const row = (text: string, attributes = '', rows = '') =>
  `<table:table table:name="a"><table:table-row ${rows}><table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell></table:table-row></table:table>`

test('repeated empty cells cost nothing, repeated texts are counted', () => {
  const huge = 'table:number-columns-repeated="16000"'
  expect(textsIn(odsWith(row('', huge, 'table:number-rows-repeated="1048576"')))).toEqual([
    { name: 'a', rows: [] },
  ])
  expect(
    readWorkbook(odsWith(row('x', huge, 'table:number-rows-repeated="1048576"'))),
  ).toMatchObject({ ok: false, flaw: { code: 'tooLarge' } })
})

test.each([
  ['a huge file', new Uint8Array(100_000_000), 'tooLarge'],
  ['a bomb', zipSync({ 'content.xml': new Uint8Array(15_000_000) }), 'zipBomb'],
  ['an archive of something else', zipSync({ 'a.txt': strToU8('x') }), 'notWorkbook'],
  [
    'a text document',
    zipSync({ 'content.xml': strToU8('<d><body><text/></body></d>') }),
    'notWorkbook',
  ],
  [
    'an entity bomb',
    zipSync({ 'content.xml': strToU8('<!DOCTYPE x [<!ENTITY a "b">]><x/>') }),
    'documentType',
  ],
  [
    'the head of an old Excel file',
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]),
    'notWorkbook',
  ],
  ['an old Excel file whose parts all lead to its beginning', circularXls(), 'notWorkbook'],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'notText'],
  ['nothing', new Uint8Array(), 'noHeader'],
])('%s is refused with a sentence', (_, file, code) => {
  const read = readWorkbook(file)
  expect(read).toMatchObject({ ok: false, flaw: { code } })
  expect(!read.ok && read.flaw.message['de']).toMatch(/[.)]$/)
})

/** Head and zeros: by them every sector is the table of sectors, and the next one after each is the first. */
function circularXls(): Uint8Array {
  const file = new Uint8Array(19_000_000)
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  file[30] = 9
  return file
}
