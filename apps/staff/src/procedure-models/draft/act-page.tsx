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
  anytimeActs,
  impliedActs,
  needTitle,
  roleTitle,
  type Act,
  type Need,
  type Step,
} from '@meinungsbild/procedure'
import { errorAt } from '../../layout/error-at.ts'
import type { Frame } from '../../layout/frame.ts'
import type { DraftAtHand } from './draft-at-hand.ts'
import { DraftForm } from './draft-form.tsx'
import { DraftFrame } from './draft-frame.tsx'
import { draftTexts } from './draft.texts.ts'
import { rightsHref } from './rights.ts'
import { stepTexts } from './step.texts.ts'
import { needKey } from './need-key.ts'

type ActPageProps = {
  readonly frame: Frame
  readonly draft: DraftAtHand
  /** Without one: a right that holds at any time. */
  readonly step: Step | undefined
  readonly act: Act
  /** Where it stands. */
  readonly href: string
  readonly isNew: boolean
  /** What it can wait for. */
  readonly needs: readonly Need[]
  readonly errors: readonly FormError[]
}

/** One right. */
export function ActPage(props: ActPageProps) {
  const { frame, draft, step, act, href, isNew, needs, errors } = props
  const { language } = frame
  const texts = textsFor(stepTexts, language)
  const common = textsFor(draftTexts, language)
  const { model } = draft
  const name = step && `${step.id} ${step.title[language]}`
  const acts = actNames
    .filter((each) => anytimeActs.includes(each) === (step === undefined))
    .filter((each) => !impliedActs.includes(each))
    .map((each) => ({ value: each, label: actTitle(each)[language] }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language))
  return (
    <DraftFrame
      frame={frame}
      draft={draft}
      title={isNew ? texts.newRight : texts.right}
      errors={errors}
      saved={false}
      isHere={(at) => (at.kind === 'step' ? at.id === step?.id : at.kind === 'anytime' && !step)}
      back={{
        href: rightsHref({ model: draft.id, step: step?.id }),
        label: name === undefined ? texts.anytime : common.backToStep(name),
      }}
    >
      <DraftForm frame={frame} draft={draft} action={href}>
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
        {step !== undefined && (
          <>
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
          </>
        )}
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
