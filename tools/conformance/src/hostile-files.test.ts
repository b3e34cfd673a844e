import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ownFiles } from './default-folder.ts'
import { newExaminer } from './examiner.ts'
import { usualLimits, type Limits } from './limits.ts'
import type { Outcome } from './outcome.ts'
import { runConformance } from './testing/run-conformance.ts'

let folder: string

/** Four processes are started, one after the other. */
const slow = { timeout: 120_000 }

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'meinungsbild-conformance-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

test('a damaged file counts as one that was not read, with its reason; what is no form is listed', async () => {
  const market = readFileSync(join(ownFiles, 'market.lss'), 'utf8')
  const library = readFileSync(join(ownFiles, 'library.json'), 'utf8')
  const park = readFileSync(join(ownFiles, 'park.xlsx'))
  put('half.lss', market.slice(0, market.length / 2))
  put('laughs.lss', market.replace('<document>', '<!DOCTYPE d [<!ENTITY a "ha">]><document>'))
  put('half.json', library.slice(0, library.length / 2))
  put('half.xlsx', park.subarray(0, park.length - 200))
  put('nested.json', '['.repeat(100_000))
  put('empty.lss', '')
  put('bytes.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 255, 0, 255]))
  put('answers.csv', 'id,often,age\n1,weekly,17\n')
  const { lines, last } = await runConformance(folder)
  expect(last.limesurvey.files).toEqual([0, 2])
  expect(last.surveyjs.files).toEqual([0, 1])
  expect(last.xlsform.files).toEqual([0, 1])
  for (const name of ['half.lss', 'laughs.lss', 'half.json', 'half.xlsx']) {
    const at = lines.indexOf(`${name}: nicht gelesen`)
    expect(lines[at + 1]).toMatch(/^ {2}Datei: .+\.$/)
  }
  expect(lines.slice(-5, -1)).toEqual(
    ['answers.csv', 'bytes.xlsx', 'empty.lss', 'nested.json'].map((name) => `  ${name}`),
  )
})

test('several surveys in one file are read for their losses and not counted', async () => {
  const library = JSON.stringify(JSON.parse(readFileSync(join(ownFiles, 'library.json'), 'utf8')))
  put('lines.jsonl', `${library}\n${library}\n`)
  put('list.json', `[${library}]`)
  const { lines, last } = await runConformance(folder)
  expect(last.surveyjs.files).toEqual([0, 0])
  expect(lines[0]).toMatch(/^lines\.jsonl: 10 von 10 Fragen, 6 von 8 Bedingungen .*nicht gezählt/)
  expect(lines[1]).toMatch(/^ {2}Umfrage 1, thanks; Umfrage 2, thanks: /)
  expect(lines[2]).toMatch(/^list\.json: 5 von 5 Fragen/)
})

test('folders that contain themselves are walked once', async () => {
  mkdirSync(join(folder, 'inner'))
  symlinkSync(folder, join(folder, 'inner', 'outer'))
  put('inner/pool.txt', readFileSync(join(ownFiles, 'pool.txt')))
  const { last } = await runConformance(folder)
  expect(last.limesurvey.files).toEqual([1, 1])
})

test(
  'a file that takes too long or too much is given up, and the next one is read',
  slow,
  async () => {
    put('large.json', `{"elements":[{"type":"text","name":"q"}${',{}'.repeat(6_000_000)}]}`)
    const large = join(folder, 'large.json')
    const small = join(ownFiles, 'library.json')
    expect(await outcomesOf([large, large], { ...usualLimits, milliseconds: 5 })).toMatchObject([
      { kind: 'refused', message: { en: 'Reading took too long and was given up.' } },
      { kind: 'refused', message: { en: 'Reading took too long and was given up.' } },
    ])
    expect(await outcomesOf([large, small], { ...usualLimits, megabytes: 128 })).toMatchObject([
      { kind: 'refused', message: { en: 'Reading took too much memory and was given up.' } },
      { kind: 'form', tool: 'surveyjs' },
    ])
  },
)

function put(name: string, content: string | Uint8Array): void {
  writeFileSync(join(folder, name), content)
}

async function outcomesOf(paths: readonly string[], limits: Limits): Promise<readonly Outcome[]> {
  const examiner = newExaminer(limits)
  const outcomes: Outcome[] = []
  for (const path of paths) outcomes.push(await examiner.examine({ path, beside: [] }))
  examiner.stop()
  return outcomes
}
