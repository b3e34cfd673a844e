import type { DatabaseSync } from 'node:sqlite'
import { groupCommit } from '@meinungsbild/database'
import { closeCode, type ClosedCode } from './close-code.ts'
import { problemOfUse, type CodeState, type CodeUse, type UseProblem } from './code-use.ts'
import { issueLedger } from './issue-ledger.ts'
import { lateMarks, type LateMark } from './late-marks.ts'

/** A code that the door knows, by the survey's id and the code's hash. */
export type CodeName = { readonly surveyId: string; readonly hash: string }

/** A code that somebody has typed: with the name under which it is kept what it has bought. */
export type TypedCode = CodeName & { readonly issue: string }

/** What the door knows of a code, with the key of its stratum (PKCS #8, DER). */
export type KnownCode = CodeState & { readonly stratum: string; readonly privateKey: Uint8Array }

/** `unknown`: the door has no such code. */
type Used = { readonly ok: true } | { readonly ok: false; readonly problem: UseProblem | 'unknown' }

/** `notIssued`: nothing was signed blindly for the code, so that it still opens the door. `reissuedBefore`: once is enough. */
type Reissued = 'reissued' | 'unknown' | 'notIssued' | 'reissuedBefore'

/** The codes of all doors, and what they have bought. */
export type Codes = {
  find(code: TypedCode): KnownCode | undefined
  /** Resolves when it is on disk that the code was used so; refuses what would buy a second token. */
  use(code: TypedCode, use: CodeUse): Promise<Used>
  /** Lets a code buy a token again whose first was lost: once, and only in the blind mode. Asking again changes nothing more. */
  reissue(code: CodeName): Reissued
  /** Closes a code whose owner has answered on paper. */
  close(code: CodeName): ClosedCode
  /** Closes codes whose owners get others; gives the hashes of those that have bought something, and stay. */
  retire(surveyId: string, hashes: readonly string[]): readonly string[]
  /** How many codes have bought something. */
  usedCount(surveyId: string): number
  /**
   * How many codes have bought something without being marked or waiting for it: their marks were lost with a process that
   * died. Each comes back when its code is shown again. Codes that were taken off the list after they had bought count too.
   */
  marksLost(surveyId: string): number
  /** The hashes of the codes that are marked as used, sorted; the marks come late, see `lateMarks`. */
  used(surveyId: string): readonly string[]
  /** Writes the marks that wait, of all surveys or of one: at the end of a day, of the field, of the process. */
  markAll(surveyId?: string): void
}

/** `batch`: how many marks of a stratum are written together; 1 writes each at once. */
export function openCodes(database: DatabaseSync, batch: number): Codes {
  const ledger = issueLedger(database)
  const late = lateMarks(batch)
  const mark = database.prepare('UPDATE codes SET way = ? WHERE survey = ? AND hash = ?')
  const makeFresh = database.prepare(
    `UPDATE codes SET way = 'fresh', reissued = 1 WHERE survey = ? AND hash = ?`,
  )
  const usedOf = database.prepare(
    `SELECT hash FROM codes WHERE survey = ? AND way <> 'fresh' ORDER BY hash`,
  )
  // A code that may buy once more is unmarked until it has.
  const unmarkedOf = database.prepare(
    `SELECT (SELECT count(*) FROM issues WHERE survey = ?1)
       - (SELECT count(*) FROM codes WHERE survey = ?1 AND way IN ('plain', 'blind'))
       - (SELECT count(*) FROM codes WHERE survey = ?1 AND reissued = 1)
       + (SELECT count(*) FROM issues WHERE survey = ?1 AND reissued = 1) AS n`,
  )
  const uses = groupCommit<readonly [TypedCode, CodeUse], Used>(database, (items) =>
    items.map(([code, use]) => useOne(code, use)),
  )

  function useOne(code: TypedCode, use: CodeUse): Used {
    const before = ledger.find(code)
    if (before === undefined) return { ok: false, problem: 'unknown' }
    const problem = problemOfUse(before, use)
    if (problem !== undefined) return { ok: false, problem }
    if (before.way !== 'fresh') return { ok: true }
    ledger.note(code, use, before.isReissued)
    late.add({ ...code, stratum: before.stratum, way: use.way })
    return { ok: true }
  }

  function close(code: CodeName): ClosedCode {
    return late.wayOf(code) === undefined ? closeCode(database, code) : 'alreadyUsed'
  }

  function write(marks: readonly LateMark[]): void {
    for (const { way, surveyId, hash } of marks) mark.run(way, surveyId, hash)
  }

  return {
    find(code) {
      const found = ledger.find(code)
      if (found === undefined) return undefined
      const { way, stratum, isMarked } = found
      // A mark that was lost with the process comes back when the code is shown again.
      if (!isMarked && (way === 'plain' || way === 'blind')) late.add({ ...code, stratum, way })
      return found
    },
    async use(code, use) {
      const used = await uses.append([code, use])
      write(late.takeFull())
      return used
    },
    reissue(code) {
      const row = ledger.row(code)
      if (row === undefined) return 'unknown'
      const way = late.wayOf(code) ?? row.way
      if (row.isReissued) return way === 'fresh' ? 'reissued' : 'reissuedBefore'
      if (way !== 'blind') return 'notIssued'
      late.forget(code)
      makeFresh.run(code.surveyId, code.hash)
      return 'reissued'
    },
    close,
    retire: (surveyId, hashes) =>
      hashes.filter((hash) => close({ surveyId, hash }) === 'alreadyUsed'),
    usedCount: ledger.count,
    marksLost: (surveyId) => Number(unmarkedOf.get(surveyId)?.['n']) - late.count(surveyId),
    used: (surveyId) => usedOf.all(surveyId).map((row) => String(row['hash'])),
    markAll: (surveyId) => write(late.takeAll(surveyId)),
  }
}
