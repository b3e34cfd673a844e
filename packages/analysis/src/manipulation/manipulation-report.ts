import type { Pace, Respondent } from '@meinungsbild/questionnaire'
import type { Dataset } from '../dataset.ts'
import { releaseIf, type DisclosureRule, type Withheld } from '../disclosure.ts'
import type { Arrivals } from './arrivals.ts'
import { burstsFinding } from './bursts.ts'
import { doorFinding } from './door.ts'
import { graver, type Finding, type SuspicionLevel } from './finding.ts'
import { identicalAnswersFinding } from './identical-answers.ts'
import { speedFinding } from './speed.ts'
import { straightLiningFinding } from './straight-lining.ts'
import { textsFinding } from './texts.ts'
import { uniformAnswersFinding } from './uniform-answers.ts'

export type ManipulationInput = {
  readonly dataset: Dataset
  /** How many answered at which pace, of those whose pace is known. */
  readonly paces: ReadonlyMap<Pace, number>
  /** Undefined where the collector counted nothing. */
  readonly arrivals: Arrivals | undefined
  readonly rule: DisclosureRule
}

/** What speaks for or against manipulation (Manipulationsbericht); what cannot be judged is not among the findings. */
export type ManipulationReport =
  | {
      readonly kind: 'report'
      /** The gravest of the findings. */
      readonly level: SuspicionLevel
      readonly findings: readonly Finding[]
    }
  | Withheld

/**
 * Looks for traces of manipulation in a survey that anybody could answer. It finds series, copies and programs; single
 * double votes it cannot find, and an honest crowd called up by one side looks honest. Unremarkable never means
 * representative. Honest surveys are called noticeable in fewer than five of a hundred cases.
 */
export function manipulationReport(input: ManipulationInput): ManipulationReport {
  const { dataset, paces, arrivals, rule } = input
  return releaseIf(dataset.size, rule, (release): ManipulationReport => {
    const findings = [
      arrivals && burstsFinding(arrivals, rule, release),
      arrivals && doorFinding(arrivals, release),
      identicalAnswersFinding(dataset, release),
      speedFinding(paces, rule, release),
      straightLiningFinding(dataset, rule, release),
      uniformAnswersFinding(dataset, release),
      textsFinding(dataset, rule, release),
    ].filter((finding) => finding !== undefined)
    const level = findings.reduce<SuspicionLevel>((worst, own) => graver(worst, own.level), 'quiet')
    return { kind: 'report', level, findings }
  })
}

/** How many answered at which pace; who was led to another ending does not count. */
export function countPaces(people: Iterable<Respondent>): ReadonlyMap<Pace, number> {
  const counts = new Map<Pace, number>()
  for (const { pace, ending } of people) {
    if (pace !== undefined && ending === undefined) counts.set(pace, (counts.get(pace) ?? 0) + 1)
  }
  return counts
}
