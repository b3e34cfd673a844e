import { standingCodes, type Coding, type Settlement } from './coding.ts'
import type { CodingScheme } from './coding-scheme.ts'

/** Where the coding of one question stands. */
export type CodingState = {
  /** Everybody who has coded something, in the order of their names. */
  readonly coders: readonly CoderState[]
  /** Texts that those who are done gave different codes to, settled or not. */
  readonly differences: readonly CodingDifference[]
  /** By text: what all who are done agree on, or what was settled. */
  readonly final: ReadonlyMap<string, readonly string[]>
}

export type CoderState = {
  readonly coder: string
  /** By text. */
  readonly codings: ReadonlyMap<string, readonly string[]>
  /** Every text has been coded. Before that, nobody sees what others gave. */
  readonly isDone: boolean
  /** Texts coded by an older version of the scheme. */
  readonly outdated: readonly string[]
}

export type CodingDifference = {
  readonly text: string
  readonly codings: readonly { readonly coder: string; readonly codes: readonly string[] }[]
  readonly settled: readonly string[] | undefined
}

/** Computes where the coding of `texts` stands. Codings of texts that are no longer there count for nothing. */
export function codingState(
  scheme: CodingScheme,
  texts: readonly string[],
  codings: readonly Coding[],
  settlements: readonly Settlement[],
): CodingState {
  const coders = codersOf(scheme, texts, codings)
  const done = coders.filter(({ isDone }) => isDone)
  const settled = new Map(
    settlements.map((settlement) => [settlement.text, standingCodes(settlement, scheme)]),
  )
  const differences: CodingDifference[] = []
  const final = new Map<string, readonly string[]>()
  for (const text of texts) {
    const given = done.map(({ coder, codings: own }) => ({ coder, codes: own.get(text) ?? [] }))
    const [first] = given
    if (first === undefined) continue
    const agreed = given.every(({ codes }) => sameCodes(codes, first.codes))
    const decided = settled.get(text)
    if (!agreed) differences.push({ text, codings: given, settled: decided })
    const codes = agreed ? first.codes : decided
    if (codes !== undefined) final.set(text, codes)
  }
  return { coders, differences, final }
}

function codersOf(
  scheme: CodingScheme,
  texts: readonly string[],
  codings: readonly Coding[],
): readonly CoderState[] {
  const present = new Set(texts)
  const byCoder = Map.groupBy(
    codings.filter(({ text }) => present.has(text)),
    ({ coder }) => coder,
  )
  return [...byCoder]
    .map(([coder, all]) => {
      const standing = all.flatMap((coding) => {
        const codes = standingCodes(coding, scheme)
        return codes === undefined ? [] : [{ ...coding, codes }]
      })
      return {
        coder,
        codings: new Map(standing.map(({ text, codes }) => [text, codes])),
        isDone: standing.length === texts.length,
        outdated: standing
          .filter(({ version }) => version < scheme.version)
          .map(({ text }) => text),
      }
    })
    .sort((one, other) => (one.coder < other.coder ? -1 : 1))
}

/** Codes stand in the order of the scheme. */
function sameCodes(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((code, index) => code === other[index])
}
