import { Fieldset, Notice, RadioGroup, Select, TextArea, textsFor } from '@meinungsbild/design'
import { errorAt } from '../../layout/error-at.ts'
import {
  criteria,
  grades,
  noAnswer,
  noRating,
  risks,
  thresholdOf,
  type Criterion,
  type Risk,
} from './assessment-content.ts'
import type { AssessmentProps } from './assessment-page.tsx'
import { assessmentTexts } from './assessment.texts.ts'
import { knownOfCriterion, knownOfRisk } from './known.ts'

/** Schwellwertanalyse: every criterion with what the system knows, and the verdict. */
export function ThresholdStage(props: AssessmentProps) {
  const { frame, assessment, errors } = props
  const texts = textsFor(assessmentTexts, frame.language)
  const { met, open, asksForAssessment } = thresholdOf(assessment)
  const { verdict } = assessment
  return (
    <>
      <p>{texts.thresholdLead}</p>
      {criteria.map((criterion) => (
        <CriterionFields {...props} criterion={criterion} />
      ))}
      <Fieldset id="ergebnis" legend={texts.verdict} style="section">
        <p>
          {texts.met(met, open)} {open === 0 && (asksForAssessment ? texts.asks : texts.asksNot)}
        </p>
        <YesNo frame={frame} name="verdict.needed" label={texts.needed} value={verdict.needed} />
        <TextArea
          name="verdict.reason"
          label={texts.reason}
          value={verdict.reason}
          rows={3}
          error={errorAt(errors, 'verdict.reason')}
        />
      </Fieldset>
    </>
  )
}

function CriterionFields({
  frame,
  facts,
  assessment,
  errors,
  criterion,
}: AssessmentProps & { readonly criterion: Criterion }) {
  const texts = textsFor(assessmentTexts, frame.language)
  const { applies, reason } = assessment.criteria[criterion] ?? noAnswer
  const known = knownOfCriterion(criterion, facts)
  const name = `criteria.${criterion}`
  return (
    <Fieldset id={criterion} legend={texts[criterion]} style="section">
      {known && (
        <p class="muted">
          {texts.known}: {known[frame.language]}
        </p>
      )}
      <YesNo frame={frame} name={`${name}.applies`} label={texts.applies} value={applies} />
      <TextArea
        name={`${name}.reason`}
        label={texts.reason}
        value={reason}
        rows={2}
        optional={applies !== 'yes'}
        error={errorAt(errors, `${name}.reason`)}
      />
    </Fieldset>
  )
}

function YesNo({
  frame,
  name,
  label,
  value,
}: Pick<AssessmentProps, 'frame'> & {
  readonly name: string
  readonly label: string
  readonly value: string
}) {
  const texts = textsFor(assessmentTexts, frame.language)
  return (
    <RadioGroup
      name={name}
      label={label}
      value={value}
      options={[
        { value: 'yes', label: texts.yes },
        { value: 'no', label: texts.no },
      ]}
    />
  )
}

/** Every risk with what the system does against it, rated. */
export function RiskStage(props: AssessmentProps) {
  const { frame, assessment } = props
  const texts = textsFor(assessmentTexts, frame.language)
  return (
    <>
      {assessment.verdict.needed === 'no' && <Notice title={texts.notNeededNote} />}
      <p>{texts.risksLead}</p>
      {risks.map((risk) => (
        <RiskFields {...props} risk={risk} />
      ))}
    </>
  )
}

function RiskFields({
  frame,
  facts,
  assessment,
  errors,
  risk,
}: AssessmentProps & { readonly risk: Risk }) {
  const texts = textsFor(assessmentTexts, frame.language)
  const { likelihood, severity, measures, left } = assessment.risks[risk] ?? noRating
  const name = `risks.${risk}`
  const options = grades.map((grade) => ({ value: grade, label: texts[`grade${grade}`] }))
  return (
    <Fieldset id={risk} legend={texts[risk]} style="section">
      <p class="muted">
        {texts.known}: {knownOfRisk(risk, facts)[frame.language]}
      </p>
      <Select
        name={`${name}.likelihood`}
        label={texts.likelihood}
        value={likelihood}
        options={options}
        error={errorAt(errors, `${name}.likelihood`)}
      />
      <Select name={`${name}.severity`} label={texts.severity} value={severity} options={options} />
      <TextArea
        name={`${name}.measures`}
        label={texts.measures}
        value={measures}
        rows={2}
        optional
      />
      <Select
        name={`${name}.left`}
        label={texts.left}
        value={left}
        options={[
          { value: 'acceptable', label: texts.acceptable },
          { value: 'high', label: texts.high },
        ]}
      />
    </Fieldset>
  )
}

/** What follows from it. */
export function ConclusionStage({ frame, assessment, errors }: AssessmentProps) {
  const texts = textsFor(assessmentTexts, frame.language)
  const { outcome, reason, views } = assessment.conclusion
  return (
    <>
      {assessment.verdict.needed === 'no' && <Notice title={texts.notNeededNote} />}
      <p>{texts.conclusionLead}</p>
      <RadioGroup
        name="conclusion.outcome"
        label={texts.outcome}
        value={outcome}
        options={[
          { value: 'acceptable', label: texts.outcomeAcceptable },
          { value: 'consult', label: texts.outcomeConsult },
        ]}
        error={errorAt(errors, 'conclusion.outcome')}
      />
      <TextArea
        name="conclusion.reason"
        label={texts.reason}
        value={reason}
        rows={4}
        error={errorAt(errors, 'conclusion.reason')}
      />
      <TextArea
        name="conclusion.views"
        label={texts.views}
        hint={texts.viewsHint}
        value={views}
        rows={3}
        optional
      />
    </>
  )
}
