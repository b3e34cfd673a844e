import { missingKinds, type MissingKind } from '@meinungsbild/questionnaire'

/** Where `missingCodes` may not lie: powers of ten at which an answer was found. */
export type TakenCodes = {
  add(answer: number): void
  has(power: number): boolean
}

/** Remembers of each answer whether it lies between -99 and -95, or that many times a power of ten. */
export function newTakenCodes(): TakenCodes {
  const powers = new Set<number>()
  return {
    add(answer) {
      if (answer > last) return
      const [mantissa, exponent] = (-answer).toExponential().split('e')
      if (Number(mantissa) >= 9.5 && Number(mantissa) <= 9.9) powers.add(Number(exponent) - 1)
    },
    has: (power) => powers.has(power),
  }
}

const first = -99
const last = first + missingKinds.length - 1

/**
 * The codes of missing values: -99 to -95, as statistics programs are used to, for the whole table. Where somebody answered
 * with such a number, -990 to -950, and so on: the first five among which, and between which, no answer lies.
 */
export function missingCodes(taken: TakenCodes): Readonly<Record<MissingKind, number>> {
  let power = 0
  while (taken.has(power)) power += 1
  const code = (kind: MissingKind) => (first + missingKinds.indexOf(kind)) * 10 ** power
  return {
    notAsked: code('notAsked'),
    notAnswered: code('notAnswered'),
    dontKnow: code('dontKnow'),
    noAnswer: code('noAnswer'),
    notApplicable: code('notApplicable'),
  }
}
