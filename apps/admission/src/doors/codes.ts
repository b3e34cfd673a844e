import { groupCommit, type Database, type Queries } from '@meinungsbild/database'
import { closeCodes, type ClosedCode } from './close-codes.ts'
import type { CodeState, CodeUse } from './code-use.ts'
import { findCodes, findListed, nameOf, putNotes } from './issue-ledger.ts'
import { judgeUses, type AskedUse, type Used } from './judge-uses.ts'
import { lateMarks, type LateMark } from './late-marks.ts'

/** A code that the door knows, by the survey's id and the code's hash. */
export type CodeName = { readonly surveyId: string; readonly hash: string }

/** A code that somebody has typed: with the name under which it is kept what it has bought. */
export type TypedCode = CodeName & { readonly issue: string }

/** What the door knows of a code, with the key of its stratum (PKCS #8, DER). */
export type KnownCode = CodeState & { readonly stratum: string; readonly privateKey: Uint8Array }

/** `notIssued`: nothing was signed blindly for the code, so that it still opens the door. `reissuedBefore`: once is enough. */
type Reissued = 'reissued' | 'unknown' | 'notIssued' | 'reissuedBefore'

/** The codes of all doors, and what they have bought. */
export type Codes = {
  find(code: TypedCode): Promise<KnownCode | undefined>
  /** Resolves when it is on disk that the code was used so; refuses what would buy a second token. */
  use(code: TypedCode, use: CodeUse): Promise<Used>
  /** Lets a code buy a token again whose first was lost: once, and only in the blind mode. Asking again changes nothing more. */
  reissue(code: CodeName): Promise<Reissued>
  /** Closes a code whose owner has answered on paper. */
  close(code: CodeName): Promise<ClosedCode>
  /** Closes codes whose owners get others; gives the hashes of those that have bought something, and stay. */
  retire(surveyId: string, hashes: readonly string[]): Promise<readonly string[]>
  /** How many codes have bought something. */
  usedCount(surveyId: string): Promise<number>
  /**
   * How many codes have bought something without being marked or waiting for it: their marks were lost with a process that
   * died. Each comes back when its code is shown again. Codes that were taken off the list after they had bought count too.
   */
  marksLost(surveyId: string): Promise<number>
  /** The hashes of the codes that are marked as used, sorted; the marks come late, see `lateMarks`. */
  used(surveyId: string): Promise<readonly string[]>
  /** Writes the marks that wait, of all surveys or of one: at the end of a day, of the field, of the process. */
  markAll(surveyId?: string): Promise<void>
}

/** `batch`: how many marks of a stratum are written together; 1 writes each at once. */
export function openCodes(database: Database, batch: number): Codes {
  const late = lateMarks(batch)
  const uses = groupCommit<AskedUse, Used>(database, async (queries, asked) => {
    const before = await findCodes(
      queries,
      asked.map(({ code }) => code),
    )
    const { used, notes } = judgeUses(asked, before)
    await putNotes(queries, notes)
    // Before the commit: whoever closes a code right after it must see that it was used.
    for (const { code, use, stratum } of notes) late.add({ ...code, stratum, way: use.way })
    return used
  })

  /** Marks wait until they are on disk: in between, too, the code is one that was used. */
  async function write(wanted: () => readonly LateMark[]): Promise<void> {
    if (wanted().length === 0) return
    const marks = await database.transaction(async (queries) => {
      const now = wanted()
      await markCodes(queries, now)
      return now
    })
    late.written(marks)
  }

  function close(codes: readonly CodeName[]): Promise<readonly ClosedCode[]> {
    return database.transaction((queries) =>
      closeCodes(queries, codes, (code) => late.wayOf(code) !== undefined),
    )
  }

  async function count(sql: string, surveyId: string, times = 1): Promise<number> {
    return Number((await database.get(sql, ...Array<string>(times).fill(surveyId)))?.['n'])
  }

  return {
    async find(code) {
      const found = (await findCodes(database, [code])).get(nameOf(code))
      if (found === undefined) return undefined
      const { way, blinded, stratum, isMarked } = found
      // A mark that was lost with the process comes back when the code is shown again.
      if (!isMarked && (way === 'plain' || way === 'blind')) late.add({ ...code, stratum, way })
      const key = await database.get(
        'SELECT private_key FROM strata WHERE survey = ? AND id = ?',
        code.surveyId,
        stratum,
      )
      const privateKey = key?.['private_key']
      if (!(privateKey instanceof Uint8Array)) return undefined
      return { way, blinded, stratum, privateKey }
    },
    async use(code, use) {
      try {
        return await uses.append({ code, use })
      } catch (error) {
        // Perhaps it is on disk all the same: then its mark comes back when the code is shown again.
        late.forget(code)
        throw error
      } finally {
        await write(late.full)
      }
    },
    reissue: (code) =>
      database.transaction(async (queries) => {
        const row = (await findListed(queries, [code])).get(nameOf(code))
        if (row === undefined) return 'unknown'
        const way = late.wayOf(code) ?? row.way
        if (row.isReissued) return way === 'fresh' ? 'reissued' : 'reissuedBefore'
        if (way !== 'blind') return 'notIssued'
        await queries.run(
          `UPDATE codes SET way = 'fresh', reissued = 1 WHERE survey = ? AND hash = ?`,
          code.surveyId,
          code.hash,
        )
        late.forget(code)
        return 'reissued'
      }),
    close: async (code) => (await close([code]))[0] ?? 'unknown',
    async retire(surveyId, hashes) {
      const closed = await close(hashes.map((hash) => ({ surveyId, hash })))
      return hashes.filter((_, index) => closed[index] === 'alreadyUsed')
    },
    usedCount: (surveyId) => count('SELECT count(*) AS n FROM issues WHERE survey = ?', surveyId),
    async marksLost(surveyId) {
      // A code that may buy once more is unmarked until it has.
      const unmarked = await count(
        `SELECT (SELECT count(*) FROM issues WHERE survey = ?)
           - (SELECT count(*) FROM codes WHERE survey = ? AND way IN ('plain', 'blind'))
           - (SELECT count(*) FROM codes WHERE survey = ? AND reissued = 1)
           + (SELECT count(*) FROM issues WHERE survey = ? AND reissued = 1) AS n`,
        surveyId,
        4,
      )
      return unmarked - late.count(surveyId)
    },
    async used(surveyId) {
      const rows = await database.all(
        `SELECT hash FROM codes WHERE survey = ? AND way <> 'fresh' ORDER BY hash`,
        surveyId,
      )
      return rows.map((row) => String(row['hash']))
    },
    markAll: (surveyId) => write(() => late.all(surveyId)),
  }
}

async function markCodes(queries: Queries, marks: readonly LateMark[]): Promise<void> {
  const together = Map.groupBy(marks, ({ surveyId, way }) => `${way} ${surveyId}`)
  for (const some of together.values()) {
    const [first] = some
    if (first !== undefined)
      await queries.run(
        'UPDATE codes SET way = ? WHERE survey = ? AND hash IN (?)',
        first.way,
        first.surveyId,
        some.map(({ hash }) => hash),
      )
  }
}
