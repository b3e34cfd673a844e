import type {
  Command,
  DecisionOutcome,
  MeasureDecision,
  MeasureVerdict,
} from '@meinungsbild/procedure'
import { linesOf, textOf } from '../documents/text-field.ts'

/** A decision as it stands in its form. */
export type DecisionFields = {
  readonly outcome: string
  readonly reason: string
  /** One per line. */
  readonly conditions: string
  /** One per line. */
  readonly changes: string
  readonly followUp: string
  /** By measure id. */
  readonly verdicts: Readonly<Record<string, { readonly verdict: string; readonly note: string }>>
}

export const undecided: DecisionFields = {
  outcome: '',
  reason: '',
  conditions: '',
  changes: '',
  followUp: '',
  verdicts: {},
}

/** Names of the fields on one measure. */
export function verdictField(measure: string): string {
  return `verdict.${measure}`
}

export function noteField(measure: string): string {
  return `note.${measure}`
}

export const verdicts: readonly MeasureVerdict[] = ['supported', 'changed', 'rejected', 'deferred']

const outcomes: readonly DecisionOutcome[] = ['approved', 'changesOrdered', 'rejected', 'deferred']

export function decisionFields(form: URLSearchParams, measures: readonly string[]): DecisionFields {
  return {
    outcome: form.get('outcome') ?? '',
    reason: textOf(form, 'reason'),
    conditions: textOf(form, 'conditions'),
    changes: textOf(form, 'changes'),
    followUp: form.get('followUp') ?? '',
    verdicts: Object.fromEntries(
      measures.map((id) => [
        id,
        { verdict: form.get(verdictField(id)) ?? '', note: textOf(form, noteField(id)) },
      ]),
    ),
  }
}

/** What the form decides; nothing if no outcome was chosen. Measures without a verdict are left out. */
export function decisionCommand(
  form: URLSearchParams,
  step: string,
  measures: readonly string[],
): Extract<Command, { kind: 'decide' }> | undefined {
  const fields = decisionFields(form, measures)
  const outcome = outcomes.find((each) => each === fields.outcome)
  if (outcome === undefined) return undefined
  return {
    kind: 'decide',
    step,
    outcome,
    contentHash: form.get('contentHash') ?? '',
    reason: fields.reason,
    conditions: linesOf(form, 'conditions'),
    changes: linesOf(form, 'changes'),
    ...(fields.followUp === '' ? {} : { followUp: fields.followUp }),
    measures: Object.entries(fields.verdicts).flatMap(([measure, { verdict, note }]) => {
      const known = verdicts.find((each) => each === verdict)
      const decided: MeasureDecision | undefined = known && {
        measure,
        verdict: known,
        ...(note === '' ? {} : { note }),
      }
      return decided ?? []
    }),
  }
}
