import {
  Button,
  CheckboxGroup,
  Fold,
  Notice,
  NumberField,
  RadioGroup,
  Select,
  TextField,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import type { Permission } from '@meinungsbild/procedure'
import type { Variable } from '@meinungsbild/questionnaire'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import { InitiativeFrame } from '../initiatives/initiative-frame.tsx'
import { errorAt } from '../layout/error-at.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { QuietReason } from '../layout/quiet-reason.tsx'
import { variableLabel } from '../questionnaire/condition/variable-label.ts'
import { routes } from '../routes.ts'
import { analysisPlanTexts } from './analysis-plan.texts.ts'
import { hasFewAnswers } from './has-few-answers.ts'
import { PlanFacts, type OtherSurvey } from './plan-facts.tsx'
import { waveNumbers } from './plan-fields.ts'

type AnalysisPlanPageProps = {
  readonly frame: Frame
  readonly initiative: LoadedInitiative
  readonly form: URLSearchParams
  readonly errors: readonly FormError[]
  readonly done: boolean
  /** What the questionnaire asks and a table can be about. */
  readonly variables: readonly Variable[]
  readonly others: readonly OtherSurvey[]
  readonly permission: Permission
}

/** The plan as a form for those who settle it, and as facts for everybody else. */
export function AnalysisPlanPage(props: AnalysisPlanPageProps) {
  const { frame, initiative, errors, done, permission, variables, others } = props
  const texts = textsFor(analysisPlanTexts, frame.language)
  return (
    <InitiativeFrame
      {...{ frame, initiative, errors }}
      title={texts.title}
      done={done ? texts.saved : undefined}
    >
      <p>{texts.lead}</p>
      {permission.ok ? (
        <PlanForm {...props} />
      ) : (
        <>
          {permission.refusal.code !== 'closed' && (
            <QuietReason text={`${texts.readOnly} ${permission.refusal.message[frame.language]}`} />
          )}
          {initiative.state.evaluation.plan === undefined && <p>{texts.notSettled}</p>}
          <PlanFacts {...{ frame, initiative, variables, others }} />
        </>
      )}
    </InitiativeFrame>
  )
}

function PlanForm(props: AnalysisPlanPageProps) {
  const { frame, initiative, form, errors, variables, others } = props
  const { language } = frame
  const texts = textsFor(analysisPlanTexts, language)
  const groups = variables.filter(hasFewAnswers)
  return (
    <Form
      frame={frame}
      action={routes.analysisPlan.href({ id: initiative.id })}
      id="auswertungsplan"
    >
      <RadioGroup
        name="reading"
        label={texts.reading}
        value={form.get('reading') ?? 'afterField'}
        options={[
          { value: 'afterField', label: texts.afterField, hint: texts.afterFieldHint },
          { value: 'whileRunning', label: texts.whileRunning, hint: texts.whileRunningHint },
        ]}
      />
      <NumberField
        name="minimumBase"
        label={texts.minimumBase}
        hint={texts.minimumBaseHint}
        value={form.get('minimumBase') ?? ''}
        error={errorAt(errors, 'minimumBase')}
      />
      {groups.length > 0 ? (
        <CheckboxGroup
          name="breakdowns"
          label={texts.breakdowns}
          hint={texts.breakdownsHint}
          values={form.getAll('breakdowns')}
          options={groups.map((each) => choice(each, language))}
          error={errorAt(errors, 'breakdowns')}
          optional
        />
      ) : (
        <Notice title={texts.breakdowns}>
          <p>{texts.noQuestionnaire}</p>
        </Notice>
      )}
      <h2>{texts.waves}</h2>
      {others.length === 0 ? (
        <p>{texts.noEarlier}</p>
      ) : (
        <>
          <p>{texts.wavesLead}</p>
          {waveNumbers(form).map((number) => (
            <WaveFields {...props} number={number} />
          ))}
        </>
      )}
      <Button>{texts.save}</Button>
    </Form>
  )
}

function WaveFields(props: AnalysisPlanPageProps & { readonly number: number }) {
  const { frame, form, errors, variables, others, number } = props
  const texts = textsFor(analysisPlanTexts, frame.language)
  return (
    <>
      <h3>{texts.wave(number)}</h3>
      <Select
        name={`wave-${number}`}
        label={texts.waveInitiative}
        value={form.get(`wave-${number}`) ?? ''}
        options={others.map(({ initiative, title }) => ({ value: initiative, label: title }))}
        optional
      />
      <TextField
        name={`waveLabel-${number}`}
        label={texts.waveLabel}
        hint={texts.waveLabelHint}
        value={form.get(`waveLabel-${number}`) ?? ''}
        error={errorAt(errors, 'earlierWaves')}
        optional
      />
      {variables.length > 0 && (
        <Fold title={texts.waveBroken}>
          <CheckboxGroup
            name={`waveBroken-${number}`}
            label={texts.waveBroken}
            hint={texts.waveBrokenHint}
            values={form.getAll(`waveBroken-${number}`)}
            options={variables.map((each) => choice(each, frame.language))}
            optional
          />
        </Fold>
      )}
    </>
  )
}

function choice(variable: Variable, language: Frame['language']) {
  return {
    value: variable.id,
    label: `${variableLabel(variable, language)} (${variable.id})`,
  }
}
