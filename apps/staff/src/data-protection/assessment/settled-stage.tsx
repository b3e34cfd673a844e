import { SummaryList, textsFor, type UiLanguage } from '@meinungsbild/design'
import { criteria, noAnswer, noRating, risks, type Assessment } from './assessment-content.ts'
import type { Stage } from './assessment-fields.ts'
import { assessmentTexts } from './assessment.texts.ts'

type SettledStageProps = {
  readonly language: UiLanguage
  readonly stage: Stage
  readonly assessment: Assessment
}

/** What was settled in a stage, for whoever may only read it. */
export function SettledStage({ language, stage, assessment }: SettledStageProps) {
  const texts = textsFor(assessmentTexts, language)
  const { verdict, conclusion } = assessment
  const isLeftOut = verdict.needed === 'no' && Object.keys(assessment.risks).length === 0
  if (stage !== 'schwelle' && isLeftOut) return <p>{texts.standingNotNeeded}</p>
  switch (stage) {
    case 'schwelle':
      return (
        <SummaryList
          facts={[
            ...criteria.map((criterion) => {
              const { applies, reason } = assessment.criteria[criterion] ?? noAnswer
              return { label: texts[criterion], value: said([texts[applies || 'open'], reason]) }
            }),
            {
              label: texts.needed,
              value: said([texts[verdict.needed || 'open'], verdict.reason]),
            },
          ]}
        />
      )
    case 'risiken':
      return (
        <SummaryList
          facts={risks.map((risk) => {
            const { likelihood, severity, measures, left } = assessment.risks[risk] ?? noRating
            const value = said([
              texts[left || 'open'],
              likelihood && `${texts.likelihood} ${texts[`grade${likelihood}`]}`,
              severity && `${texts.severity} ${texts[`grade${severity}`]}`,
              measures,
            ])
            return { label: texts[risk], value }
          })}
        />
      )
    case 'ergebnis':
      return (
        <SummaryList
          facts={[
            {
              label: texts.outcome,
              value: said([outcomeIn(assessment, language), conclusion.reason]),
            },
            { label: texts.views, value: conclusion.views === '' ? texts.open : conclusion.views },
          ]}
        />
      )
    default:
      return stage satisfies never
  }
}

function outcomeIn({ conclusion: { outcome } }: Assessment, language: UiLanguage): string {
  const texts = textsFor(assessmentTexts, language)
  if (outcome === '') return texts.open
  return outcome === 'consult' ? texts.outcomeConsult : texts.outcomeAcceptable
}

function said(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ')
}
