import {
  Button,
  DateField,
  Notice,
  RadioGroup,
  TextArea,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import type { Step } from '@meinungsbild/procedure'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { errorAt } from '../layout/error-at.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import type { MemoView } from '../memos/memo-view.ts'
import { routes } from '../routes.ts'
import type { DecisionFields } from './decision-fields.ts'
import { decisionsTexts } from './decisions.texts.ts'
import { MeasureVerdicts } from './measure-verdicts.tsx'

type DecisionFormProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly step: Step
  readonly view: MemoView
  readonly typed: DecisionFields
  readonly errors: readonly FormError[]
}

/** The decision on the memo above: outcome, reason, conditions, ordered changes, follow-up. */
export function DecisionForm(props: DecisionFormProps) {
  const { frame, initiative, step, view, typed, errors } = props
  const { language } = frame
  const texts = textsFor(decisionsTexts, language)
  const { id, seat, state } = initiative
  const away = frame.standingIn?.name
  const isDeputy =
    away !== undefined ||
    state.participants.find(({ account }) => account === seat)?.deputy === true
  const stands = view.dissents.some(({ status }) => status === 'standing')
  return (
    <Form frame={frame} action={routes.decision.href({ id, step: step.id })} id="entscheidung">
      <input type="hidden" name="contentHash" value={view.latest?.contentHash ?? ''} />
      {isDeputy && <Notice title={away === undefined ? texts.asDeputy : texts.asDeputyOf(away)} />}
      {stands && <Notice tone="warning" title={texts.despite} />}
      <RadioGroup
        name="outcome"
        label={texts.outcome}
        value={typed.outcome}
        options={step.outcomes.map((each) => ({ value: each.id, label: each.title[language] }))}
        error={errorAt(errors, 'outcome')}
      />
      {step.decision?.onMeasures && (
        <MeasureVerdicts
          language={language}
          measures={state.measures}
          typed={typed.verdicts}
          errors={errors}
        />
      )}
      <TextArea
        name="reason"
        label={texts.reason}
        hint={texts.reasonHint}
        value={typed.reason}
        optional
        markdown
        error={errorAt(errors, 'reason')}
      />
      <TextArea
        name="conditions"
        label={texts.conditions}
        hint={texts.conditionsHint}
        value={typed.conditions}
        rows={3}
        optional
      />
      <TextArea
        name="changes"
        label={texts.changes}
        hint={texts.changesHint}
        value={typed.changes}
        rows={3}
        optional
        error={errorAt(errors, 'changes')}
      />
      <DateField
        name="followUp"
        label={texts.followUp}
        hint={texts.followUpHint}
        value={typed.followUp}
        optional
        error={errorAt(errors, 'followUp')}
      />
      <Button>{texts.sign}</Button>
    </Form>
  )
}
