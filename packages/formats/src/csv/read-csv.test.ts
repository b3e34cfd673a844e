import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cell, readCsv } from './read-csv.ts'

test.each([',', ';', '\t'] as const)(
  'a file with "%s" is read, quotes and byte order mark included',
  (delimiter) => {
    const text = `\uFEFFa${delimiter}"b ""x"""\r\n1${delimiter}"zwei\r\nZeilen${delimiter} drei"\r\n\r\n`
    const csv = readCsv(text)
    if (!csv.ok) throw new Error(csv.flaw.code)
    expect(csv).toMatchObject({
      delimiter,
      columns: ['a', 'b "x"'],
      rows: [['1', `zwei\r\nZeilen${delimiter} drei`]],
    })
    expect(cell(csv, csv.rows[0] ?? [], 'a')).toBe('1')
    expect(cell(csv, csv.rows[0] ?? [], '__proto__')).toBeUndefined()
  },
)

test.each([
  ['a,b\n1,2\n1,2,3\n', 'unevenRow', 'Zeile 2 der Daten hat 3 Zellen, die Kopfzeile 2.'],
  ['a,b\n1,"2\n', 'notCsv', /Zeile \d+/],
  ['', 'noHeader', /Kopfzeile/],
  [',,\n1,2,3\n', 'noHeader', /Kopfzeile/],
])('%j is refused', (text, code, sentence) => {
  const csv = readCsv(text)
  if (csv.ok) throw new Error('was read')
  expect(csv.flaw.code).toBe(code)
  expect(csv.flaw.message['de']).toMatch(sentence)
})

test('what was written is read back, whatever stands in the cells', () => {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  const tables = fc.integer({ min: 1, max: 4 }).chain((width) =>
    fc.array(fc.array(fc.string(), { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 5,
    }),
  )
  fc.assert(
    fc.property(tables, (rows) => {
      const columns = rows[0]?.map((_, index) => `column${index}`) ?? []
      const csv = readCsv([columns, ...rows].map((row) => row.map(quoted).join(';')).join('\n'))
      expect(csv.ok && csv.rows).toEqual(rows)
    }),
  )
})
