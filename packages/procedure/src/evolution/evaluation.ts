import type { Entry } from '../entry.ts'
import type { Evaluation } from '../evaluation.ts'
import type { Done, EntryOf, State } from '../state.ts'

const kinds = [
  'analysisPlanned',
  'answersWeighted',
  'earlyReadingAsked',
  'earlyReadingRuled',
  'microdataExported',
] as const

export type EvaluationEntry = EntryOf<(typeof kinds)[number]>

export function isEvaluationEntry(entry: Entry): entry is EvaluationEntry {
  return kinds.some((kind) => kind === entry.kind)
}

/** From the analysis plan to the export of single answers. */
export function evolveEvaluation(state: State, entry: EvaluationEntry, done: Done): State {
  return { ...state, evaluation: evolved(state.evaluation, entry, done) }
}

function evolved(evaluation: Evaluation, entry: EvaluationEntry, done: Done): Evaluation {
  switch (entry.kind) {
    case 'analysisPlanned':
      return { ...evaluation, plan: { ...entry.plan, settled: done } }
    case 'answersWeighted':
      return { ...evaluation, weighting: { ...entry.weighting, settled: done } }
    case 'earlyReadingAsked': {
      const asked = { ...done, reason: entry.reason }
      return {
        ...evaluation,
        earlyReadings: [...evaluation.earlyReadings, { asked, ruling: undefined }],
      }
    }
    case 'earlyReadingRuled': {
      const { granted, reason, until } = entry
      const ruling = { ...done, granted, reason, until }
      const latest = evaluation.earlyReadings.at(-1)
      return latest === undefined
        ? evaluation
        : { ...evaluation, earlyReadings: evaluation.earlyReadings.with(-1, { ...latest, ruling }) }
    }
    case 'microdataExported': {
      const { format, purpose } = entry
      return { ...evaluation, exports: [...evaluation.exports, { ...done, format, purpose }] }
    }
    default:
      return entry satisfies never
  }
}
