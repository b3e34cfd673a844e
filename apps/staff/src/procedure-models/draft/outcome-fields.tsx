import { Fieldset, TextField, textsFor } from '@meinungsbild/design'
import type { Outcome } from '@meinungsbild/procedure'
import { errorAt } from '../../layout/error-at.ts'
import type { Frame } from '../../layout/frame.ts'
import { stepTexts } from './step.texts.ts'
import { blankOutcomes, decisionIds, type TypedStep } from './step-fields.ts'
import { verdictTexts } from './verdict.texts.ts'
import { WordsFields } from './words-fields.tsx'

type OutcomeFieldsProps = { readonly frame: Frame; readonly typed: TypedStep }

/** How a step can end, and where each end leads: the four decisions of the Leitung, or any of the house's own. */
export function OutcomeFields({ frame, typed }: OutcomeFieldsProps) {
  const texts = textsFor(stepTexts, frame.language)
  const verdicts = textsFor(verdictTexts, frame.language)
  const { step, targets, errors } = typed
  const isDecision = step.decision !== undefined
  const rows: readonly (Outcome | undefined)[] = isDecision
    ? decisionIds.map((id) => step.outcomes.find((outcome) => outcome.id === id))
    : [...step.outcomes, ...Array.from({ length: blankOutcomes }, () => undefined)]
  return (
    <Fieldset
      id="ergebnisse"
      legend={texts.outcomes}
      hint={`${isDecision ? texts.decisionOutcomesHint : texts.outcomesHint} ${texts.leadsToHint}`}
      style="section"
    >
      {rows.map((outcome, index) => {
        const id = isDecision ? decisionIds[index] : outcome?.id
        const legend = isDecision
          ? verdicts[decisionIds[index] ?? 'approved']
          : outcome === undefined
            ? texts.newOutcome
            : texts.outcome(index + 1)
        return (
          <Fieldset id={`ergebnis-${index}`} legend={legend}>
            <WordsFields
              frame={frame}
              errors={errors}
              name={`outcome-${index}`}
              label={texts.outcomeName}
              words={outcome?.title ?? { de: '', en: '' }}
              optional={outcome === undefined}
            />
            <TextField
              name={`outcome-${index}-next`}
              label={texts.leadsTo}
              value={id === undefined ? '' : (targets.get(id) ?? '')}
              width="medium"
              optional={outcome === undefined}
              error={errorAt(errors, `outcome-${index}-next`)}
            />
          </Fieldset>
        )
      })}
    </Fieldset>
  )
}
