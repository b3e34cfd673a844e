import { contentsOf, type Dataset } from '../columns/dataset.ts'
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
  const { dataset, arrivals, rule } = input
  const { paces, traces } = contentsOf(dataset)
  return releaseIf(dataset.size, rule, (release): ManipulationReport => {
    const findings = [
      arrivals && burstsFinding(arrivals, rule, release),
      arrivals && doorFinding(arrivals, release),
      identicalAnswersFinding(traces.identical, release),
      speedFinding(paces, rule, release),
      straightLiningFinding(traces.straight, rule, release),
      uniformAnswersFinding(dataset, release),
      textsFinding(traces.writing, rule, release),
    ].filter((finding) => finding !== undefined)
    const level = findings.reduce<SuspicionLevel>((worst, own) => graver(worst, own.level), 'quiet')
    return { kind: 'report', level, findings }
  })
}
