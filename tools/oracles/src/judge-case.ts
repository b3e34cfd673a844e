import { type Json, type OracleCase, type Outcome, unsupported } from './case.ts'
import { classicalCase } from './classical-cases.ts'
import { type Difference, differences } from './compare.ts'
import type { Data } from './read-data.ts'
import { surveyCase } from './survey-cases.ts'

export type Judged =
  | { readonly kind: 'agrees' }
  | { readonly kind: 'disagrees'; readonly differences: readonly Difference[] }
  | { readonly kind: 'unsupported'; readonly why: string }

/**
 * Computes a case and holds it against what R said. A figure that nobody computed makes a case unsupported, not wrong. Whether R
 * read empty texts as missing is not written down anywhere: if the one does not give its results, the other is tried.
 */
export function judgeCase(oracle: OracleCase, data: Data): Judged {
  const judged = judgeReading(oracle, data)
  if (judged.kind === 'agrees') return judged
  const otherwise = judgeReading(oracle, { ...data, emptyTexts: 'level' })
  return otherwise.kind === 'agrees' ? otherwise : judged
}

function judgeReading(oracle: OracleCase, data: Data): Judged {
  const outcome = outcomeOf(oracle, data)
  if (outcome.kind === 'unsupported') return outcome
  const all = differences(oracle.expected, outcome.value)
  const wrong = all.filter(({ found }) => !isMissing(found))
  const { ignored = [] } = outcome
  if (wrong.length > 0)
    return ignored.length > 0
      ? { kind: 'unsupported', why: `option ${ignored.join(', ')}` }
      : { kind: 'disagrees', differences: wrong }
  if (all.length === 0) return { kind: 'agrees' }
  return { kind: 'unsupported', why: `not computed: ${all.map(({ path }) => path).join(', ')}` }
}

/** A case asks for things that nobody foresaw; whatever goes wrong with it must not keep the others from being judged. */
function outcomeOf(oracle: OracleCase, data: Data): Outcome {
  try {
    return (
      surveyCase(oracle, data) ??
      classicalCase(oracle, data) ??
      unsupported(`unknown statistic ${oracle.analysis.stat}`)
    )
  } catch (error) {
    return unsupported(error instanceof Error ? error.message : String(error))
  }
}

function isMissing(value: Json | undefined): boolean {
  return value === undefined || value === null
}
