import type { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import type { CodeState, CodeUse } from './code-use.ts'
import type { CodeName, KnownCode, TypedCode } from './codes.ts'

/** A code with what it has bought, and how that stands in the list. */
type LedgerCode = KnownCode & {
  /** The list of codes says that it was used. */
  readonly isMarked: boolean
  /** It may buy once more, because its first token was lost. */
  readonly isReissued: boolean
}

/** What codes have bought: on disk before anything is given out, under names that only the codes themselves give. */
export type IssueLedger = {
  find(code: TypedCode): LedgerCode | undefined
  /** What the list says of a code without what it has bought. */
  row(code: CodeName): { readonly way: CodeState['way']; readonly isReissued: boolean } | undefined
  note(code: TypedCode, use: CodeUse, isReissue: boolean): void
  /** How many codes of a survey have bought something. */
  count(surveyId: string): number
}

const bought = z.object({
  way: z.enum(['plain', 'blind']),
  blinded: z.instanceof(Uint8Array),
  reissued: z.number(),
})
const listed = z.object({
  way: z.enum(['fresh', 'plain', 'blind', 'closed']),
  blinded: z.instanceof(Uint8Array),
  reissued: z.number(),
  stratum: z.string(),
  privateKey: z.instanceof(Uint8Array),
})

/** A closed code is closed whatever its row says. */
const wayNow = `iif(EXISTS (SELECT 1 FROM closed_codes AS closed
  WHERE closed.survey = codes.survey AND closed.hash = codes.hash), 'closed', way)`

export function issueLedger(database: DatabaseSync): IssueLedger {
  const listedCode = database.prepare(
    `SELECT ${wayNow} AS way, blinded, reissued, stratum, private_key AS privateKey
     FROM codes JOIN strata ON strata.survey = codes.survey AND strata.id = codes.stratum
     WHERE codes.survey = ? AND hash = ?`,
  )
  const issueOf = database.prepare(
    'SELECT way, blinded, reissued FROM issues WHERE survey = ? AND key = ?',
  )
  const put = database.prepare(
    `INSERT INTO issues (survey, key, way, blinded, reissued) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (survey, key) DO UPDATE SET blinded = excluded.blinded, reissued = 1`,
  )
  const countOf = database.prepare('SELECT count(*) AS n FROM issues WHERE survey = ?')

  function rowOf({ surveyId, hash }: CodeName) {
    const row = listedCode.get(surveyId, hash)
    return row && listed.parse(row)
  }

  return {
    find(code) {
      const row = rowOf(code)
      if (row === undefined) return undefined
      const { stratum, privateKey } = row
      const isReissued = row.reissued === 1
      const known = { stratum, privateKey, isReissued, isMarked: row.way !== 'fresh' }
      const found = issueOf.get(code.surveyId, code.issue)
      if (row.way === 'closed' || found === undefined)
        return { ...known, way: row.way, blinded: row.blinded }
      const { way, blinded, reissued } = bought.parse(found)
      const mayAgain = isReissued && reissued === 0
      return { ...known, way: mayAgain ? 'fresh' : way, blinded }
    },
    row(code) {
      const row = rowOf(code)
      return row && { way: row.way, isReissued: row.reissued === 1 }
    },
    note({ surveyId, issue }, { way, blinded }, isReissue) {
      put.run(surveyId, issue, way, blinded, isReissue ? 1 : 0)
    },
    count: (surveyId) => Number(countOf.get(surveyId)?.['n']),
  }
}
