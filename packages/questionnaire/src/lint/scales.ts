import type { Flaw } from '../flaw.ts'
import type { ScalePoint } from '../parts.ts'
import { adviceAt, flawAt } from './flaw-at.ts'

/** A scale needs steps whose values go in one direction; whether its words are balanced is advice. */
export function* lintPoints(points: readonly ScalePoint[], path: string): Iterable<Flaw> {
  if (points.length < 2) {
    yield flawAt(
      path,
      'shortScale',
      'Eine Skala braucht mindestens zwei Stufen.',
      'A scale needs at least two points.',
    )
    return
  }
  const values = points.map(({ value }) => value)
  const steps = values.slice(1).map((value, index) => value - (values[index] ?? value))
  if (!steps.every((step) => step > 0) && !steps.every((step) => step < 0)) {
    yield flawAt(
      path,
      'unorderedScale',
      'Die Werte der Stufen müssen durchgehend steigen oder durchgehend fallen.',
      'The values of the points must rise throughout or fall throughout.',
    )
  }
  yield* lintBalance(points, path)
}

const kind =
  /\b(gut|zufrieden|gern|zu|stark|wichtig|einverstanden|good|satisfied|agree|likely|important|excellent|ausgezeichnet|hervorragend)\b/i
const unkind =
  /\b(schlecht|unzufrieden|ungern|nicht|kein|unwichtig|mangelhaft|ungenügend|bad|poor|dissatisfied|disagree|unlikely|unimportant|not)\b/i

/**
 * Counts approving and disapproving steps by their words, in German and English. More of one sort pushes people there
 * (Porst, Fragebogen, 2014, ch. 5). Silent unless every step but at most one in the middle can be told.
 */
function* lintBalance(points: readonly ScalePoint[], path: string): Iterable<Flaw> {
  const signs = points.map(({ label }) => signOf(label['de'] ?? label['en'] ?? ''))
  const unknown = signs.filter((sign) => sign === 0).length
  if (unknown > 1 || points.length < 3) return
  const sum = signs.reduce((total, sign) => total + sign, 0)
  if (Math.abs(sum) <= 1 && !(sum !== 0 && unknown === 1)) return
  yield adviceAt(
    path,
    'unbalancedScale',
    'Die Skala hat mehr zustimmende als ablehnende Stufen oder umgekehrt. Das lenkt die Antworten; bitte gleichen Sie beide Seiten aus.',
    'The scale has more approving than disapproving points or the other way round. This steers the answers; please balance both sides.',
  )
}

function signOf(words: string): number {
  return unkind.test(words) ? -1 : kind.test(words) ? 1 : 0
}
