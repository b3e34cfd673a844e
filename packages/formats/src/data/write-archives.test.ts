import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { measureTable } from './measure-table.ts'
import { contentOf } from './testing/content-of.ts'
import { exampleTable } from './testing/example-table.ts'
import { germanCsv, plainCsv, writeCsv } from './write-csv.ts'
import { writeRArchive } from './write-r-archive.ts'
import { writeTablesArchive } from './write-tables.ts'

test('the archive for R holds the CSV file and the script that names it', async () => {
  const table = await measureTable(await exampleTable())
  const files = unzipSync(await contentOf(writeRArchive(table, 'daten')))
  expect(Object.keys(files)).toEqual(['daten.R', 'daten.csv'])
  expect(strFromU8(files['daten.R'] ?? new Uint8Array())).toContain('"daten.csv"')
  expect(files['daten.csv']).toEqual(await contentOf(writeCsv(table, plainCsv)))
})

test('tables become a CSV file each, in order, none of whose cells is a formula', async () => {
  const tables = [
    { title: 'Öffnungszeiten: gut?', head: ['Antwort'], rows: [['=1+1'], [0.5]] },
    { title: '../../etc', head: ['Antwort'], rows: [] },
    { title: '…', head: [], rows: [] },
  ]
  const file = writeTablesArchive(tables, germanCsv, new Date('2026-11-27T09:00:00Z'))
  const files = unzipSync(await contentOf(file))
  expect(Object.keys(files)).toEqual(['1-Oeffnungszeiten-gut.csv', '2-etc.csv', '3-.csv'])
  expect(Buffer.from(files['1-Oeffnungszeiten-gut.csv'] ?? []).toString('utf8')).toBe(
    "\uFEFFÖffnungszeiten: gut?\r\nAntwort\r\n'=1+1\r\n0,5\r\n\r\n",
  )
})
