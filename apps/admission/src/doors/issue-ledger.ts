import type { Queries } from '@meinungsbild/database'
import { z } from 'zod'
import type { CodeState, CodeUse } from './code-use.ts'
import type { CodeName, TypedCode } from './codes.ts'

/** A code with what it has bought, and how that stands in the list. */
export type LedgerCode = CodeState & {
  readonly stratum: string
  /** The list of codes says that it was used. */
  readonly isMarked: boolean
  /** It may buy once more, because its first token was lost. */
  readonly isReissued: boolean
}

/** What the list says of a code without what it has bought. */
export type ListedCode = CodeState & { readonly stratum: string; readonly isReissued: boolean }

/** Something that a code buys now. */
export type Note = {
  readonly code: TypedCode
  readonly use: CodeUse
  readonly stratum: string
  readonly isReissue: boolean
}

const listed = z.object({
  survey: z.string(),
  hash: z.string(),
  way: z.enum(['fresh', 'plain', 'blind', 'closed']),
  blinded: z.instanceof(Uint8Array),
  reissued: z.number(),
  stratum: z.string(),
})
const bought = z.object({
  survey: z.string(),
  key: z.string(),
  way: z.enum(['plain', 'blind']),
  blinded: z.instanceof(Uint8Array),
  reissued: z.number(),
})

/** Codes and what they have bought by `nameOf`; those that are on no list are missing. */
export async function findCodes(
  queries: Pick<Queries, 'all'>,
  codes: readonly TypedCode[],
): Promise<ReadonlyMap<string, LedgerCode>> {
  const onLists = await findListed(queries, codes)
  const issues = await queries.all(
    `SELECT survey, key, way, blinded, reissued FROM issues WHERE survey IN (?) AND key IN (?)`,
    surveysOf(codes),
    codes.map(({ issue }) => issue),
  )
  const boughtBy = new Map(
    issues.map((row) => bought.parse(row)).map((issue) => [`${issue.survey} ${issue.key}`, issue]),
  )
  return new Map(
    codes.flatMap((code): [string, LedgerCode][] => {
      const own = onLists.get(nameOf(code))
      if (own === undefined) return []
      const known = { ...own, isMarked: own.way !== 'fresh' }
      const issue = boughtBy.get(`${code.surveyId} ${code.issue}`)
      if (own.way === 'closed' || issue === undefined) return [[nameOf(code), known]]
      const mayAgain = own.isReissued && issue.reissued === 0
      const { way, blinded } = issue
      return [[nameOf(code), { ...known, way: mayAgain ? 'fresh' : way, blinded }]]
    }),
  )
}

/** What the lists say of codes, by `nameOf`. A closed code is closed whatever its row says. */
export async function findListed(
  queries: Pick<Queries, 'all'>,
  codes: readonly CodeName[],
): Promise<ReadonlyMap<string, ListedCode>> {
  const rows = await queries.all(
    `SELECT codes.survey, codes.hash, stratum, blinded, reissued,
       CASE WHEN closed.hash IS NULL THEN way ELSE 'closed' END AS way
     FROM codes LEFT JOIN closed_codes AS closed
       ON closed.survey = codes.survey AND closed.hash = codes.hash
     WHERE codes.survey IN (?) AND codes.hash IN (?)`,
    surveysOf(codes),
    codes.map(({ hash }) => hash),
  )
  return new Map(
    rows
      .map((row) => listed.parse(row))
      .map(({ survey, hash, reissued, ...rest }) => [
        nameOf({ surveyId: survey, hash }),
        { ...rest, isReissued: reissued === 1 },
      ]),
  )
}

/** Notes what codes have bought, in the order of their names, which tells nothing. No code may be there twice. */
export async function putNotes(queries: Queries, notes: readonly Note[]): Promise<void> {
  const rows = notes.map(({ code: { surveyId: survey, issue: key }, use, isReissue }) => ({
    survey,
    key,
    way: use.way,
    blinded: use.blinded,
    reissued: isReissue ? 1 : 0,
  }))
  await queries.insert(
    'issues',
    rows.toSorted((some, other) => (some.key < other.key ? -1 : 1)),
    '(survey, key) DO UPDATE SET blinded = excluded.blinded, reissued = 1',
  )
}

export function nameOf({ surveyId, hash }: CodeName): string {
  return `${surveyId} ${hash}`
}

function surveysOf(codes: readonly CodeName[]): readonly string[] {
  return [...new Set(codes.map(({ surveyId }) => surveyId))]
}
