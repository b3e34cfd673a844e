import type { DatabaseSync } from 'node:sqlite'
import { groupCommit } from '@meinungsbild/database'
import { z } from 'zod'
import { closeCode, type ClosedCode } from './close-code.ts'
import {
  nothingBlinded,
  problemOfUse,
  type CodeState,
  type CodeUse,
  type UseProblem,
} from './code-use.ts'

/** A code that the door knows, by the survey's id and the code's hash. */
export type CodeName = { readonly surveyId: string; readonly hash: string }

/** What the door knows of a code, with the key of its stratum (PKCS #8, DER). */
export type KnownCode = CodeState & { readonly stratum: string; readonly privateKey: Uint8Array }

/** `unknown`: the door has no such code. */
export type Used =
  | { readonly ok: true }
  | { readonly ok: false; readonly problem: UseProblem | 'unknown' }

/** `notIssued`: nothing was signed blindly for the code, so that it still opens the door. `reissuedBefore`: once is enough. */
export type Reissued = 'reissued' | 'unknown' | 'notIssued' | 'reissuedBefore'

/** The codes of all doors, and what they have bought. */
export type Codes = {
  find(code: CodeName): KnownCode | undefined
  /** Marks the code as used so and resolves when that is on disk; refuses what would buy a second token. */
  use(code: CodeName, use: CodeUse): Promise<Used>
  /** Makes a code fresh again whose token was lost: once, and only in the blind mode. Asking again changes nothing more. */
  reissue(code: CodeName): Reissued
  /** Closes a code whose owner has answered on paper. */
  close(code: CodeName): ClosedCode
  /** The hashes of the codes that were used, sorted. */
  used(surveyId: string): readonly string[]
}

const state = z.object({
  way: z.enum(['fresh', 'plain', 'blind', 'closed']),
  blinded: z.instanceof(Uint8Array),
})
const known = state.extend({ stratum: z.string(), privateKey: z.instanceof(Uint8Array) })

/** A closed code is closed whatever its row says. */
const wayNow = `iif(EXISTS (SELECT 1 FROM closed_codes AS closed
  WHERE closed.survey = codes.survey AND closed.hash = codes.hash), 'closed', way)`

export function openCodes(database: DatabaseSync): Codes {
  const withKey = database.prepare(
    `SELECT ${wayNow} AS way, blinded, stratum, private_key AS privateKey
     FROM codes JOIN strata ON strata.survey = codes.survey AND strata.id = codes.stratum
     WHERE codes.survey = ? AND hash = ?`,
  )
  const alone = database.prepare(
    `SELECT ${wayNow} AS way, blinded, reissued FROM codes WHERE survey = ? AND hash = ?`,
  )
  const mark = database.prepare(
    'UPDATE codes SET way = ?, blinded = ? WHERE survey = ? AND hash = ?',
  )
  const makeFresh = database.prepare(
    `UPDATE codes SET way = 'fresh', blinded = ?, reissued = 1 WHERE survey = ? AND hash = ?`,
  )
  const usedOf = database.prepare(
    `SELECT hash FROM codes WHERE survey = ? AND way <> 'fresh' ORDER BY hash`,
  )
  const uses = groupCommit<readonly [CodeName, CodeUse], Used>(database, (items) =>
    items.map(([code, use]) => markOne(code, use)),
  )

  function markOne({ surveyId, hash }: CodeName, use: CodeUse): Used {
    const row = alone.get(surveyId, hash)
    if (row === undefined) return { ok: false, problem: 'unknown' }
    const before = state.parse(row)
    const problem = problemOfUse(before, use)
    if (problem !== undefined) return { ok: false, problem }
    if (before.way === 'fresh') mark.run(use.way, use.blinded, surveyId, hash)
    return { ok: true }
  }

  return {
    find({ surveyId, hash }) {
      const row = withKey.get(surveyId, hash)
      return row && known.parse(row)
    },
    use: (code, use) => uses.append([code, use]),
    reissue({ surveyId, hash }) {
      const row = alone.get(surveyId, hash)
      if (row === undefined) return 'unknown'
      const { way } = state.parse(row)
      const isReissued = row['reissued'] === 1
      if (isReissued) return way === 'fresh' ? 'reissued' : 'reissuedBefore'
      if (way !== 'blind') return 'notIssued'
      makeFresh.run(nothingBlinded, surveyId, hash)
      return 'reissued'
    },
    close: (code) => closeCode(database, code),
    used: (surveyId) => usedOf.all(surveyId).map((row) => String(row['hash'])),
  }
}
