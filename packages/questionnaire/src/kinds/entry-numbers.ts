import type { Form } from '../answers.ts'
import type { Repeat } from '../question.ts'
import { mostEntries, shownCount } from './shown-count.ts'

/** The numbers of all entries that a repeated group can have: 1, 2, ... */
export function possibleEntries({ max }: Repeat): readonly number[] {
  return upTo(Math.min(max, mostEntries))
}

/** The numbers of the entries that the form shows. */
export function shownEntries(repeat: Repeat, form: Form): readonly number[] {
  return upTo(shownCount(repeat.id, repeat, mostEntries, form))
}

function upTo(last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last) }, (_, index) => index + 1)
}
