import { bestAssignment } from './assignment.ts'
import type { ValueReading } from './cell-meaning.ts'
import { groupColumns, type ColumnGroup } from './column-group.ts'
import type { Candidate, ColumnMatch } from './column-match.ts'
import { fitOf } from './fit.ts'
import { likenessAmong } from './likeness.ts'
import { pairWithin, type Pairing } from './pair-within.ts'
import type { Slot } from './slot.ts'
import { wordsOf } from './words.ts'

/** How a column is weighed against a slot beyond their names. */
export type Fits = (candidate: Candidate, slot: Slot) => number

export type LikenessResult = {
  readonly matches: readonly ColumnMatch[]
  readonly uncertain: ReadonlySet<number>
}

/**
 * Matches columns whose names are not those of the questionnaire. Columns that begin alike are held against whole questions
 * first, by their beginning, by what the rest of the names says about rows and options, and by whether the values fit;
 * the best pairing of all groups with all questions decides. Within a question the same is done for rows and options.
 */
export function matchByLikeness(
  candidates: readonly Candidate[],
  slots: readonly Slot[],
  readingOf: (candidate: Candidate) => ValueReading,
): LikenessResult {
  const known = new Map<string, number>()
  const fits: Fits = (candidate, slot) => {
    const key = `${candidate.index} ${slot.key}`
    const fit = known.get(key) ?? fitOf(candidate, slot, readingOf(candidate))
    known.set(key, fit)
    return fit
  }
  const questions = [
    ...Map.groupBy(
      slots.filter(({ kind }) => kind !== 'list'),
      ({ question }) => question.id,
    ),
  ]
  const groups = groupColumns(candidates, slots)
  const pairings = groups.map((group) => questions.map(([id, own]) => weigh(group, id, own, fits)))
  const chosen = bestAssignment(pairings.map((row) => row.map(({ weight }) => weight)))
  const accepted = chosen.flatMap((question, group) => {
    const pairing = question === undefined ? undefined : pairings[group]?.[question]
    return pairing ? [pairing.pairing] : []
  })
  return {
    matches: accepted.flatMap(({ matches }) => matches),
    uncertain: new Set(accepted.flatMap(({ uncertain }) => uncertain)),
  }
}

function weigh(
  group: ColumnGroup,
  question: string,
  slots: readonly Slot[],
  fits: Fits,
): { readonly weight: number; readonly pairing: Pairing } {
  const prefix = likenessOfBeginnings(group.prefix, question)
  const pairing = pairWithin(group, slots, prefix >= 0.6, fits)
  const size = Math.max(1, group.members.length)
  const inner = pairing.matches.reduce((sum, { likeness }) => sum + likeness, 0) / size
  const fitsOfMatches = pairing.matches.map((match) => {
    const member = group.members.find(({ candidate }) => candidate.index === match.index)
    return member ? fits(member.candidate, match.slot) : 0
  })
  // A pair is only made where the values fit; without any certain pair there is nothing to average.
  const fitting =
    fitsOfMatches.reduce((sum, fit) => sum + fit, 0) / Math.max(1, fitsOfMatches.length)
  const isNamed = prefix >= 0.6 && pairing.matches.length + pairing.uncertain.length > 0
  const plausible = isNamed || (inner >= 0.45 && fitting >= 0.5)
  return { weight: plausible ? 0.45 * prefix + 0.3 * inner + 0.25 * fitting : 0, pairing }
}

/** "B1UnsichrHandlung" and "B1Unsicher": an equal number in front says much, the letters say the rest. */
function likenessOfBeginnings(prefix: string, question: string): number {
  const [left, right] = [prefix, question].map((name) => wordsOf(name).join(''))
  if (left === undefined || right === undefined || left === '' || right === '') return 0
  if (left === right) return 1
  const alike = likenessAmong([left, right])
  const letters = (alike(left, right) + alike(right, left)) / 2
  const [leftNumber, rightNumber] = [left, right].map((name) => /^\p{L}*\d+/u.exec(name)?.[0])
  if (leftNumber === undefined || rightNumber === undefined) return letters
  return leftNumber === rightNumber ? 0.6 + 0.4 * letters : letters / 2
}
