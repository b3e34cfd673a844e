import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { DataTable, DataVariable } from './data-table.ts'
import { contentOf } from './testing/content-of.ts'
import { exampleTable, missing, tableOf } from './testing/example-table.ts'
import { germanCsv, plainCsv, writeCsv, type CsvOptions } from './write-csv.ts'
import { writeRScript } from './write-r-script.ts'

const isHere = spawnSync('Rscript', ['--version']).status === 0
const note = isHere ? '' : ' (skipped: R is not on this machine)'

const folder = mkdtempSync(join(tmpdir(), 'meinungsbild-r-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('the script is ASCII, whatever the labels are', async () => {
  const script = writeRScript(await exampleTable(), { file: 'daten.csv', csv: germanCsv })
  expect(script).toMatch(/^[\n -~]+$/)
  expect(script).toContain('"wei\\U{df} nicht"')
})

describe.skipIf(!isHere)(`the script, run in R${note}`, () => {
  test.each([germanCsv, plainCsv])(
    'gives factors, numbers, days and why values are missing',
    async (csv) => {
      const said = await run(
        await exampleTable(),
        csv,
        `cat(class(daten$zufrieden), levels(daten$zufrieden), as.integer(daten$zufrieden), sep = "|")
       cat("\\n", daten$minuten, median(daten$minuten, na.rm = TRUE), sep = "|")
       cat("\\n", as.character(daten$weg_bus), sep = "|")
       cat("\\n", class(daten$einzug), format(daten$einzug, "%d.%m.%Y"), sep = "|")
       cat("\\n", daten$uhr, sep = "|")
       cat("\\n", as.character(attr(daten$zufrieden, "missing")), sep = "|")
       cat("\\n", attr(daten$zufrieden, "label"), comment(daten), nrow(daten), ls(), sep = "|")`,
      )
      expect(said.split('\n')).toEqual([
        'ordered|factor|sehr zufrieden|mäßig|überhaupt nicht|1|3|NA|2',
        '|12.5|-3|NA|1e+06|12.5',
        '|genannt|nicht genannt|NA|genannt',
        '|Date|28.02.2001|31.12.1969|NA|27.11.2026',
        '|07:30|23:59|NA|00:00',
        '|NA|NA|weiß nicht|NA',
        '|Wie zufrieden sind Sie mit der Straßenbeleuchtung?|Bürgerumfrage Süd|4|daten',
      ])
    },
  )

  test('gives texts back as they were written', async () => {
    const texts = [
      '=1+1',
      "'=a",
      '-99',
      '+49 "x"; y',
      'a\nb',
      'Größe 😀 \\U{41}',
      '＝1',
      ' Rand ',
      'x,y',
      '#1',
      '',
    ]
    const table = await tableOf(
      [variable('a')],
      [...texts.map((text) => [text]), [missing('notAsked')]],
    )
    const said = await run(table, germanCsv, 'cat(daten$a, sep = "\\u001f")')
    expect(said.split('\u001f')).toEqual([...texts, 'NA'])
  })

  test('keeps categories apart that are called the same', async () => {
    const categories = [1, 2].map((value) => ({ value, code: `${value}`, label: 'Sonstiges' }))
    const own = { kind: 'code', measure: 'nominal', categories } as const
    const table = await tableOf([{ ...variable('a'), ...own }], [[0], [1]])
    expect(await run(table, plainCsv, 'cat(as.character(daten$a), sep = "|")')).toBe(
      'Sonstiges (1)|Sonstiges (2)',
    )
  })

  test('reads a table of no rows', async () => {
    const table = await tableOf([variable('a')], [])
    expect(await run(table, plainCsv, 'cat(nrow(daten), names(daten))')).toBe('0 a')
  })
})

function variable(name: string): DataVariable {
  return { kind: 'text', name, id: name, label: name, missing: ['notAsked'] }
}

async function run(table: DataTable, csv: CsvOptions, commands: string): Promise<string> {
  const script = join(folder, 'daten.R')
  writeFileSync(join(folder, 'daten.csv'), await contentOf(writeCsv(table, csv)))
  writeFileSync(script, `${writeRScript(table, { file: 'daten.csv', csv })}\n${commands}\n`)
  const { status, stdout, stderr } = spawnSync('Rscript', ['--vanilla', script], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  })
  expect([status, stderr]).toEqual([0, ''])
  return stdout
}
