import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readCsv } from '../../csv/read-csv.ts'
import type { DataTable, DataVariable } from '../data-table.ts'
import { contentOf } from '../testing/content-of.ts'
import {
  exampleRows,
  exampleSets,
  exampleVariables,
  missing,
  tableOf,
} from '../testing/example-table.ts'
import { writeSav } from './write-sav.ts'

const version = spawnSync('pspp', ['--version'], { encoding: 'utf8' })
const isHere = version.status === 0
const note = isHere ? '' : ' (skipped: PSPP is not on this machine)'

const folder = mkdtempSync(join(tmpdir(), 'meinungsbild-pspp-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe.skipIf(!isHere)(`a system file, opened in PSPP${note}`, () => {
  test.each([true, false])(
    'shows labels, days and texts (compressed: %s)',
    async (isCompressed) => {
      const table = await tableOf(withOneMissingText, exampleRows, { sets: exampleSets })
      const { rows, columns } = await opened(table, 'CELLS=LABELS', isCompressed)
      expect(columns).toEqual(table.variables.map(({ name }) => name))
      expect(rows).toEqual([
        [
          'sehr zufrieden',
          '12.5',
          'genannt',
          'nicht genannt',
          '=SUMME(A1:A9)',
          '02/28/2001',
          '11/01/2026',
          '07:30:00',
        ],
        [
          'überhaupt nicht',
          '-3',
          'nicht genannt',
          'genannt',
          'Bänke; "viele",\nund Bäume',
          '12/31/1969',
          '01/01/1999',
          '23:59:00',
        ],
        [
          'weiß nicht',
          'weiß nicht',
          'nicht gefragt',
          'nicht gefragt',
          'nicht beantwortet',
          'nicht gefragt',
          'nicht beantwortet',
          'nicht beantwortet',
        ],
        ['mäßig', '1000000', 'genannt', 'genannt', "'-99", '11/27/2026', '02/01/2000', '00:00:00'],
      ])
    },
  )

  test('knows which values are missing, in numbers and in texts', async () => {
    const table = await tableOf(withOneMissingText, exampleRows)
    const { rows } = await opened(table, 'CELLS=VALUES /MISSING=RECODE')
    expect(rows[2]).toEqual([' ', ' ', ' ', ' ', '', ' ', ' ', ' '])
    expect(rows.map((row) => row[0])).toEqual(['1', '3', ' ', '2'])
  })

  test('knows the sets of options', async () => {
    const table = await tableOf(withOneMissingText, exampleRows, { sets: exampleSets })
    const said = await run(table, 'MRSETS /DISPLAY NAME=ALL.')
    expect(said).toContain('$weg,Wie kommen Sie hin?,Dichotomies,1,"weg_bus\nweg_rad"')
  })

  test('has whole strings of any length', async () => {
    const texts = [300, 2000].map((size) => 'ä€😀x'.repeat(size / 10))
    const table = await tableOf(
      [textVariable('a'), textVariable('b'), textVariable('c')],
      [
        [...texts, 'Ende'],
        ['', 'ß', ''],
        [missing('notAsked'), 'x'.repeat(2000), 'Ende'],
      ],
    )
    const { rows } = await opened(table, 'CELLS=VALUES')
    expect(rows).toEqual([
      [...texts, 'Ende'],
      ['', 'ß', ''],
      ['-99', 'x'.repeat(2000), 'Ende'],
    ])
  })

  test('has a thousand variables', async () => {
    const variables = Array.from({ length: 1000 }, (_, nth) => textVariable(`variable_${nth}`))
    const row = variables.map((_, index) => `Wert ${index}`)
    const { columns, rows } = await opened(await tableOf(variables, [row]), 'CELLS=VALUES')
    expect(columns).toEqual(variables.map(({ name }) => name))
    expect(rows).toEqual([row])
  })

  test('may have no rows', async () => {
    const { columns, rows } = await opened(await tableOf(exampleVariables, []), 'CELLS=VALUES')
    expect(columns).toEqual(exampleVariables.map(({ name }) => name))
    expect(rows).toEqual([])
  })
})

/** Several missing values of one string are read by PSPP from version 2 on. */
const withOneMissingText: readonly DataVariable[] = exampleVariables.map((variable) =>
  variable.kind === 'text' ? { ...variable, missing: ['notAnswered'] } : variable,
)

function textVariable(name: string): DataVariable {
  return { kind: 'text', name, id: name, label: `Ümläut ${name}`, missing: ['notAsked'] }
}

/** What PSPP writes as CSV once it has read the file. */
async function opened(table: DataTable, options: string, isCompressed = true) {
  const csv = join(folder, 'opened.csv')
  const save = `SAVE TRANSLATE /OUTFILE='${csv}' /TYPE=CSV /REPLACE /FIELDNAMES /${options}.`
  await run(table, save, isCompressed)
  const read = readCsv(readFileSync(csv, 'utf8'))
  if (!read.ok) throw new Error(read.flaw.code)
  return read
}

/** What PSPP says, which is nothing but what it was asked for: no warning. */
async function run(table: DataTable, command: string, isCompressed = true): Promise<string> {
  const sav = join(folder, 'written.sav')
  const syntax = join(folder, 'syntax.sps')
  writeFileSync(sav, await contentOf(writeSav(table, isCompressed)))
  writeFileSync(syntax, `GET FILE='${sav}'.\n${command}\n`)
  const { status, stdout, stderr } = spawnSync('pspp', ['-O', 'format=csv', syntax], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  })
  expect([status, stderr, /warning|error/i.exec(stdout)?.input ?? '']).toEqual([0, '', ''])
  return stdout
}
