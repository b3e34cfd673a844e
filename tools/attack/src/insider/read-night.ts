import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Machine } from '../field/machines.ts'

/** A code that was used, an answer, or a spent token, as it lies in a copy. */
export type Found = {
  /** The code's hash, the answer's id, or the token's hash. */
  readonly name: string
  readonly stratum: string
  /** Where its bytes begin in the database file. */
  readonly place: number
  /** Where they first appear in what lies beside the file: the order of commits, while it is there. */
  readonly logged: number | undefined
  /** Bytes of the sealed answer. */
  readonly size: number
}

export type Night = {
  readonly codes: readonly Found[]
  readonly ballots: readonly Found[]
  readonly spent: readonly Found[]
}

const queries = {
  codes: `SELECT hash AS name, stratum, 0 AS size FROM codes WHERE way <> 'fresh'`,
  ballots: 'SELECT id AS name, stratum, length(sealed) AS size FROM ballots',
  spent: `SELECT hash AS name, '' AS stratum, 0 AS size FROM spent WHERE kind = 'token'`,
} as const

/** Everything in one copy that could tell an order, but for what is `known` from an earlier one. */
export function readNight(folder: string, known: ReadonlySet<string> = new Set()): Night {
  return {
    codes: rowsOf(folder, 'admission', queries.codes, known),
    ballots: rowsOf(folder, 'collector', queries.ballots, known),
    spent: rowsOf(folder, 'collector', queries.spent, known),
  }
}

function rowsOf(
  folder: string,
  machine: Machine,
  query: string,
  known: ReadonlySet<string>,
): readonly Found[] {
  const file = join(folder, `${machine}.sqlite`)
  const bytes = readFileSync(file)
  const beside = ['-wal', '-journal'].flatMap((ending) =>
    existsSync(file + ending) ? [readFileSync(file + ending)] : [],
  )
  const log = Buffer.concat(beside)
  const database = new DatabaseSync(file)
  try {
    return database
      .prepare(query)
      .all()
      .flatMap((row): readonly Found[] => {
        const name = String(row['name'])
        if (known.has(name)) return []
        const logged = log.indexOf(name)
        return [
          {
            name,
            stratum: String(row['stratum']),
            place: bytes.indexOf(name),
            logged: logged === -1 ? undefined : logged,
            size: Number(row['size']),
          },
        ]
      })
  } finally {
    database.close()
  }
}
