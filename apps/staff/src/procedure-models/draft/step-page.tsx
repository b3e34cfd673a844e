import {
  Button,
  Checkbox,
  CheckboxGroup,
  Fold,
  NumberField,
  ProcessFigure,
  Select,
  TextField,
  textsFor,
} from '@meinungsbild/design'
import { stepKinds, stepKindTitle, type Step } from '@meinungsbild/procedure'
import { errorAt } from '../../layout/error-at.ts'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import type { DraftAtHand } from './draft-at-hand.ts'
import { DraftForm } from './draft-form.tsx'
import { DraftFrame } from './draft-frame.tsx'
import { phaseDiagram } from '../../course/phase-diagram.ts'
import { draftTexts } from './draft.texts.ts'
import { stepTexts } from './step.texts.ts'
import { NoticeFields } from './notice-fields.tsx'
import { OutcomeFields } from './outcome-fields.tsx'
import { PointFields } from './point-fields.tsx'
import { RightList } from './right-list.tsx'
import type { TypedStep } from './step-fields.ts'
import { WordsFields } from './words-fields.tsx'

export type StepPageProps = {
  readonly frame: Frame
  readonly draft: DraftAtHand
  /** The step as it is in the draft; `typed` may be another one after something was wrong. */
  readonly kept: Step
  readonly typed: TypedStep
  readonly saved: boolean
}

/** One step of a draft. */
export function StepPage({ frame, draft, kept, typed, saved }: StepPageProps) {
  const { language } = frame
  const texts = textsFor(stepTexts, language)
  const common = textsFor(draftTexts, language)
  const { step, number, days, errors } = typed
  const { model } = draft
  const action = routes.modelStep.href({ model: draft.id, step: kept.id })
  const documents = model.documents.map(({ id, title }) => ({ value: id, label: title[language] }))
  const shared = { frame, errors }
  const phase = model.phases.find(({ id }) => id === kept.phase)
  const hrefOf = (id: string) => routes.modelStep.href({ model: draft.id, step: id })
  const drawn = { language, model, standings: new Map(), hrefOf }
  const has = (name: string) => errors.some(({ field }) => field?.startsWith(name))
  return (
    <DraftFrame
      {...shared}
      draft={draft}
      title={texts.stepTitle(kept.id, kept.title[language])}
      saved={saved}
      isHere={(at) => at.kind === 'step' && at.id === kept.id}
    >
      <DraftForm frame={frame} draft={draft} action={action} id="schritt">
        <TextField
          name="number"
          label={texts.number}
          hint={texts.numberHint}
          value={number}
          width="short"
          error={errorAt(errors, 'number')}
        />
        <WordsFields {...shared} name="title" label={common.stepName} words={step.title} />
        <WordsFields
          {...shared}
          name="description"
          label={texts.stepDescription}
          words={step.description}
          rows={4}
        />
        <Select
          name="kind"
          label={common.kind}
          hint={texts.kindHint}
          value={step.kind}
          options={stepKinds.map((kind) => ({ value: kind, label: stepKindTitle(kind)[language] }))}
        />
        <Select
          name="phase"
          label={common.phase}
          value={step.phase}
          options={model.phases.map(({ id, title }) => ({ value: id, label: title[language] }))}
        />
        <NumberField
          name="dueAfterDays"
          label={texts.deadline}
          hint={texts.deadlineHint}
          value={days}
          unit={texts.days}
          optional
          error={errorAt(errors, 'dueAfterDays')}
        />
        <Fold
          title={texts.worksFrom}
          summary={model.documents
            .filter(({ id }) => step.worksFrom.includes(id))
            .map(({ title }) => title[language])
            .join(', ')}
        >
          <CheckboxGroup
            name="worksFrom"
            label={texts.worksFromLabel}
            values={step.worksFrom}
            options={documents}
          />
        </Fold>
        {step.decision !== undefined && (
          <Fold title={texts.decision} open>
            <WordsFields
              {...shared}
              name="decision"
              label={texts.decisionTitle}
              words={step.decision.title}
            />
            <Select name="memo" label={texts.memo} value={step.decision.memo} options={documents} />
            <CheckboxGroup
              name="covers"
              label={texts.covers}
              hint={texts.coversHint}
              values={step.decision.covers}
              options={documents}
            />
            <Checkbox
              name="onMeasures"
              value="yes"
              label={texts.onMeasures}
              checked={step.decision.onMeasures}
            />
          </Fold>
        )}
        <OutcomeFields frame={frame} typed={typed} />
        <Fold
          title={texts.checklist}
          summary={texts.count(step.checklist?.length ?? 0)}
          open={has('point-')}
        >
          <PointFields {...shared} points={step.checklist ?? []} />
        </Fold>
        <Fold
          title={texts.notices}
          summary={texts.count(step.parallel.length)}
          open={has('notice-')}
        >
          <NoticeFields {...shared} model={model} step={step} notices={typed.notices} />
        </Fold>
        <Button name="tun" value="save">
          {common.save}
        </Button>
      </DraftForm>
      <RightList frame={frame} draft={draft} step={kept} />
      {phase !== undefined && (
        <Fold title={common.picture} summary={phase.title[language]}>
          <ProcessFigure diagram={phaseDiagram(drawn, phase)} caption={phase.title[language]} />
        </Fold>
      )}
    </DraftFrame>
  )
}
