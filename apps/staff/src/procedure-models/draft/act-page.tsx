import {
  Button,
  Checkbox,
  CheckboxGroup,
  Select,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import {
  actNames,
  actTitle,
  needTitle,
  roleTitle,
  type Act,
  type Need,
  type Step,
} from '@meinungsbild/procedure'
import { errorAt } from '../../layout/error-at.ts'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import type { DraftAtHand } from './draft-at-hand.ts'
import { DraftForm } from './draft-form.tsx'
import { DraftFrame } from './draft-frame.tsx'
import { draftTexts } from './draft.texts.ts'
import { stepTexts } from './step.texts.ts'
import { needKey } from './need-key.ts'

type ActPageProps = {
  readonly frame: Frame
  readonly draft: DraftAtHand
  readonly step: Step
  /** From 0; as many as there are for a new one. */
  readonly index: number
  readonly act: Act
  /** What it can wait for. */
  readonly needs: readonly Need[]
  readonly errors: readonly FormError[]
}

/** One right of a step. */
export function ActPage({ frame, draft, step, index, act, needs, errors }: ActPageProps) {
  const { language } = frame
  const texts = textsFor(stepTexts, language)
  const common = textsFor(draftTexts, language)
  const { model } = draft
  const isNew = index >= step.acts.length
  const place = { model: draft.id, step: step.id }
  const name = `${step.id} ${step.title[language]}`
  const acts = actNames
    .map((each) => ({ value: each, label: actTitle(each)[language] }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language))
  return (
    <DraftFrame
      frame={frame}
      draft={draft}
      title={isNew ? texts.newRightIn(name) : texts.rightIn(name)}
      errors={errors}
      saved={false}
      at={{ kind: 'step', id: step.id }}
      back={{ href: routes.modelStep.href(place), label: common.backToStep(name) }}
    >
      <DraftForm
        frame={frame}
        draft={draft}
        action={routes.modelAct.href({ ...place, act: isNew ? 'neu' : String(index + 1) })}
      >
        <Select name="act" label={texts.act} value={act.act} options={acts} />
        <CheckboxGroup
          name="roles"
          label={texts.who}
          values={act.roles}
          options={model.roles.map(({ role }) => ({
            value: role,
            label: roleTitle(role)[language],
          }))}
          error={errorAt(errors, 'roles')}
        />
        <Select
          name="document"
          label={texts.withDocument}
          hint={texts.withDocumentHint}
          value={act.document ?? 'none'}
          options={[
            { value: 'none', label: texts.noDocument },
            ...model.documents.map(({ id, title }) => ({ value: id, label: title[language] })),
          ]}
        />
        <Select
          name="outcome"
          label={texts.endsWith}
          hint={texts.endsWithHint}
          value={act.outcome ?? 'none'}
          options={[
            { value: 'none', label: texts.endsNothing },
            ...step.outcomes.map(({ id, title }) => ({ value: id, label: title[language] })),
          ]}
        />
        <Checkbox
          name="optional"
          value="yes"
          label={texts.optionalLabel}
          checked={act.optional === true}
        />
        <CheckboxGroup
          name="needs"
          label={texts.needs}
          hint={texts.needsHint}
          values={(act.needs ?? []).map(needKey)}
          options={needs.map((need) => ({
            value: needKey(need),
            label: needTitle(model, need)[language],
          }))}
          optional
        />
        <Button>{common.save}</Button>
      </DraftForm>
    </DraftFrame>
  )
}
