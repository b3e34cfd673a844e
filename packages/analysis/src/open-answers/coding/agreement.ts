import { cohenKappa } from '@meinungsbild/statistics'
import type { Code, CodingScheme } from './coding-scheme.ts'
import type { CoderState } from './coding-state.ts'

/**
 * How far coders who worked independently agree (Intercoder-Übereinstimmung). All shares are 0 to 1 and about coders, not
 * about people; with more than two coders they are means over all pairs.
 */
export type Agreement = {
  readonly texts: number
  readonly coders: number
  /** Share of texts that were given exactly the same codes. */
  readonly sameCodes: number
  readonly overall: CodeAgreement
  readonly byCode: readonly (CodeAgreement & { readonly code: Code })[]
}

type CodeAgreement = {
  /** Share of decisions (this code or not, text by text) that are the same. */
  readonly observed: number
  /** Undefined where all gave the code always, or never: then there is nothing that chance could explain. */
  readonly kappa: number | undefined
}

/**
 * Agreement of those coders who are done; undefined for fewer than two, and without texts or codes. By code it is Cohen's
 * kappa (1960), of more than two coders its mean over the pairs (Light 1971). Overall it is pooled: the means over all codes
 * of observed and expected agreement in the same formula (De Vries et al. 2008), because a mean of kappas would let rare
 * codes outweigh all others.
 */
export function agreementOf(
  { codes }: CodingScheme,
  coders: readonly CoderState[],
): Agreement | undefined {
  const done = coders.filter(({ isDone }) => isDone).map(({ codings }) => codings)
  const pairs = done.flatMap((one, index) =>
    done.slice(index + 1).map((other) => pairOf(one, other)),
  )
  const texts = done[0]?.size ?? 0
  if (pairs.length === 0 || texts === 0 || codes.length === 0) return undefined
  const byCode = codes.map((code) => ({ code, looks: pairs.map((pair) => look(pair, code.id)) }))
  return {
    texts,
    coders: done.length,
    sameCodes: mean(
      pairs.map((pair) => mean(pair.map(([one, other]) => (isSame(one, other) ? 1 : 0)))),
    ),
    overall: pooled(byCode.flatMap(({ looks }) => looks)),
    byCode: byCode.map(({ code, looks }) => ({
      code,
      observed: mean(looks.map(({ observed }) => observed)),
      kappa: meanKappa(looks),
    })),
  }
}

/** What two coders gave to the same texts. */
type Pair = readonly (readonly [one: readonly string[], other: readonly string[]])[]

/** One code before the eyes of two coders. */
type Look = {
  readonly observed: number
  readonly expected: number
  readonly kappa: number | undefined
}

function pairOf(one: CoderState['codings'], other: CoderState['codings']): Pair {
  return [...one].map(([text, codes]) => [codes, other.get(text) ?? []])
}

function look(pair: Pair, code: string): Look {
  const count = (first: boolean, second: boolean) =>
    pair.filter(([one, other]) => one.includes(code) === first && other.includes(code) === second)
      .length
  const result = cohenKappa([
    [count(true, true), count(true, false)],
    [count(false, true), count(false, false)],
  ])
  if ('refused' in result) return { observed: 1, expected: 1, kappa: undefined }
  const { observed, expected, kappa } = result
  return { observed, expected, kappa }
}

function pooled(looks: readonly Look[]): CodeAgreement {
  const observed = mean(looks.map((own) => own.observed))
  const expected = mean(looks.map((own) => own.expected))
  return { observed, kappa: expected === 1 ? undefined : (observed - expected) / (1 - expected) }
}

function meanKappa(looks: readonly Look[]): number | undefined {
  const kappas = looks.map(({ kappa }) => kappa).filter((kappa) => kappa !== undefined)
  return kappas.length === 0 ? undefined : mean(kappas)
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((code) => other.includes(code))
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
