import type { Form } from '../answers.ts'
import { optionField } from '../field-names.ts'
import { readNumeral } from '../numeral.ts'
import { problemOf, type Problem } from '../problem.ts'
import type { Ranking } from '../question.ts'
import type { KindReading } from './kind.ts'

/** How many places a ranking gives; never more than it has options. */
export function placesOf({ options, places = Infinity }: Ranking): number {
  return Math.min(places, options.length)
}

/** Reads the number beside each option: `2` or `2.`. Undefined if there is none. */
export function readPlaces(question: Ranking, form: Form): KindReading | undefined {
  const limit = placesOf(question)
  const problems: Problem[] = []
  const codes = new Map<number, string>()
  for (const { code } of question.options) {
    const field = optionField(question.id, code)
    const typed = form.get(field)?.trim() ?? ''
    if (typed === '') continue
    const place = readNumeral(typed.replace(/\.$/, ''), 0) ?? 0
    if (!Number.isInteger(place) || place < 1 || place > limit) {
      problems.push(problemOf(question, 'unknownOption', { field, limit }))
    } else if (codes.has(place)) {
      problems.push(problemOf(question, 'placeTwice', { field, limit: place }))
    } else {
      codes.set(place, code)
    }
  }
  if (problems.length > 0) return { problems }
  if (codes.size === 0) return undefined
  const given = [...codes].sort(([one], [other]) => one - other)
  const gap = given.findIndex(([place], index) => place !== index + 1)
  const after = given[gap]
  if (after === undefined)
    return { answer: { kind: 'ranking', codes: given.map(([, code]) => code) } }
  const field = optionField(question.id, after[1])
  return { problems: [problemOf(question, 'placeSkipped', { field, limit: gap + 1 })] }
}
