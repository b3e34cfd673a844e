import type { FormError } from '@meinungsbild/design'
import { textOf } from '../../documents/text-field.ts'
import {
  criteria,
  grades,
  noAnswer,
  noRating,
  risks,
  type Assessment,
  type CriterionAnswer,
  type RiskRating,
} from './assessment-content.ts'

/** The stages of the wizard, as they stand in the address. */
export const stages = ['schwelle', 'risiken', 'ergebnis'] as const

export type Stage = (typeof stages)[number]

/** What the form of a stage says, over what was there before. */
export function withStage(before: Assessment, stage: Stage, form: URLSearchParams): Assessment {
  const text = (name: string) => textOf(form, name).trim()
  const choice = <Value extends string>(name: string, values: readonly Value[]): Value | '' =>
    values.find((value) => value === form.get(name)) ?? ''
  switch (stage) {
    case 'schwelle':
      return {
        ...before,
        criteria: Object.fromEntries(
          criteria.map((criterion): readonly [string, CriterionAnswer] => [
            criterion,
            {
              applies: choice(`criteria.${criterion}.applies`, ['yes', 'no']),
              reason: text(`criteria.${criterion}.reason`),
            },
          ]),
        ),
        verdict: {
          needed: choice('verdict.needed', ['yes', 'no']),
          reason: text('verdict.reason'),
        },
      }
    case 'risiken':
      return {
        ...before,
        risks: Object.fromEntries(
          risks.map((risk): readonly [string, RiskRating] => [
            risk,
            {
              likelihood: choice(`risks.${risk}.likelihood`, grades),
              severity: choice(`risks.${risk}.severity`, grades),
              measures: text(`risks.${risk}.measures`),
              left: choice(`risks.${risk}.left`, ['acceptable', 'high']),
            },
          ]),
        ),
      }
    case 'ergebnis':
      return {
        ...before,
        conclusion: {
          outcome: choice('conclusion.outcome', ['acceptable', 'consult']),
          reason: text('conclusion.reason'),
          views: text('conclusion.views'),
        },
      }
    default:
      return stage satisfies never
  }
}

/** What a stage lacks: an answer without a reason is none. What nobody has answered yet may wait. */
export function stageFlaws(
  { criteria: answers, verdict, risks: ratings, conclusion }: Assessment,
  stage: Stage,
  { reasonMissing, choose }: { readonly reasonMissing: string; readonly choose: string },
): readonly FormError[] {
  switch (stage) {
    case 'schwelle':
      return [
        ...criteria
          .filter((criterion) => {
            const { applies, reason } = answers[criterion] ?? noAnswer
            return applies === 'yes' && reason === ''
          })
          .map((criterion) => ({ field: `criteria.${criterion}.reason`, message: reasonMissing })),
        ...(verdict.needed !== '' && verdict.reason === ''
          ? [{ field: 'verdict.reason', message: reasonMissing }]
          : []),
      ]
    case 'risiken':
      return risks
        .filter((risk) => {
          const { likelihood, severity, left } = ratings[risk] ?? noRating
          return left !== '' && (likelihood === '' || severity === '')
        })
        .map((risk) => ({ field: `risks.${risk}.likelihood`, message: choose }))
    case 'ergebnis':
      return [
        ...(conclusion.outcome === '' ? [{ field: 'conclusion.outcome', message: choose }] : []),
        ...(conclusion.reason === ''
          ? [{ field: 'conclusion.reason', message: reasonMissing }]
          : []),
      ]
    default:
      return stage satisfies never
  }
}
