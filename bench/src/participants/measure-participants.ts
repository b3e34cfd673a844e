import { hash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { readTable } from '@meinungsbild/formats'
import { drawSample, folded, readList, suggestColumns } from '@meinungsbild/participants'
import { openStorage, type DrawnPerson } from '@meinungsbild/storage'
import { parse } from 'csv-parse/sync'
import { timed } from '../questionnaire/timed.ts'
import { round } from '../round.ts'
import { registerExtract } from './register-extract.ts'

export type ParticipantsFigures = {
  readonly people: number
  readonly seconds: number
  readonly ceilingSeconds: number
  /** How many times as long as the ceiling. */
  readonly ratio: number
}

const people = 100_000
const mostSeconds = 30

/**
 * Reading, checking, drawing and keeping everybody of a register extract, beside what the plain CSV library and one bulk
 * insert take for the same file on the same machine.
 */
export async function measureParticipants(
  say: (line: string) => void,
): Promise<ParticipantsFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'meinungsbild-bench-participants-'))
  try {
    const file = registerExtract(people)
    const ceiling = timed(() => bulkInsert(file, join(folder, 'ceiling.sqlite'))) / 1000
    const begun = performance.now()
    const kept = await importPeople(file, join(folder, 'staff.sqlite'))
    const taken = (performance.now() - begun) / 1000
    say(
      `${people.toLocaleString('de')} Menschen einlesen, prüfen, ziehen und speichern: ${taken.toFixed(1)} s (höchstens ${mostSeconds}); bloß lesen und einfügen ${ceiling.toFixed(1)} s, Verhältnis ${(taken / ceiling).toFixed(1)}; gespeichert ${kept.toLocaleString('de')}`,
    )
    return {
      people,
      seconds: round(taken, 2),
      ceilingSeconds: round(ceiling, 2),
      ratio: round(taken / ceiling, 2),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function importPeople(file: Uint8Array, database: string): Promise<number> {
  const table = readTable(file)
  if (!table.ok) throw new Error(table.flaw.code)
  const list = readList(table, {
    columns: suggestColumns(table.columns),
    age: { on: '2026-11-27', least: 16, most: undefined },
    mainResidenceOnly: true,
    strata: [{ kind: 'column', column: table.columns.indexOf('Stadtteil') }],
  })
  if (list.flaws.length > 0) throw new Error(`${list.flaws.length} lines were refused`)
  const plan = { allocation: { kind: 'everybody' }, reserve: 0, seed: 'Auental 2027' } as const
  const drawn = drawSample(list.people, plan, sha256Hex)
  if (!drawn.ok) throw new Error(drawn.code)
  const opened = await openStorage({ file: database })
  if (!opened.ok) throw new Error(opened.refusal.sentence.en)
  const sample = {
    at: '2026-11-27T09:00:00.000Z',
    source: 'register',
    legalBasis: '',
    reference: '',
    fileName: '',
    fileHash: '',
    counts: {},
    rules: {},
    seed: plan.seed,
    allocation: plan.allocation.kind,
    strata: drawn.strata,
  } as const
  const rows = drawn.main.map((person): DrawnPerson => {
    const { title, givenNames, familyName, street, postcode, town, ...rest } = person
    const address = { title, givenNames, familyName, street, postcode, town }
    return { ...rest, draw: 'main', address, nameKey: folded(`${familyName} ${givenNames}`) }
  })
  await opened.storage.participants.replace('bench', sample, rows)
  await opened.storage.close()
  return rows.length
}

/** The least that anybody could do: the library's rows, one prepared statement, one transaction. */
function bulkInsert(file: Uint8Array, path: string): void {
  const text = new TextDecoder('windows-1252').decode(file)
  const [head = [], ...rows]: string[][] = parse(text, { delimiter: ';' })
  const database = new DatabaseSync(path)
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
  database.exec(`CREATE TABLE people (${head.map((_, index) => `c${index} TEXT`).join(', ')})`)
  const insert = database.prepare(`INSERT INTO people VALUES (${head.map(() => '?').join(', ')})`)
  database.exec('BEGIN')
  for (const row of rows) insert.run(...row)
  database.exec('COMMIT')
  database.close()
}

function sha256Hex(text: string): string {
  return hash('sha256', text)
}
