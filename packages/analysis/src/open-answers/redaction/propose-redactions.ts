import { marksOf, type Mark } from './mark.ts'
import { tellingNumbers } from './numbers.ts'
import { people } from './people.ts'
import { redactionKinds } from './redaction-kind.ts'
import { streets } from './streets.ts'
import { waysToReach } from './ways-to-reach.ts'

const finders = [...waysToReach, ...tellingNumbers, ...streets, ...people]

/**
 * What a machine can see that points to a person: in order, apart from each other, each within the text. It is a proposal:
 * who is meant by "the lame baker from the market" only a reader knows.
 */
export function proposeRedactions(text: string): readonly Mark[] {
  return finders
    .flatMap((finder) => marksOf(finder, text))
    .sort((one, other) => one.from - other.from || other.to - one.to)
    .reduce<readonly Mark[]>(joined, [])
}

/** Marks that overlap become one, so that nothing of either is left; it bears the more telling kind. */
function joined(marks: readonly Mark[], next: Mark): readonly Mark[] {
  const last = marks.at(-1)
  if (last === undefined || next.from >= last.to) return [...marks, next]
  const kind = rank(last) <= rank(next) ? last.kind : next.kind
  return [...marks.slice(0, -1), { from: last.from, to: Math.max(last.to, next.to), kind }]
}

function rank({ kind }: Mark): number {
  return redactionKinds.indexOf(kind)
}
