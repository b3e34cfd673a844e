import {
  Button,
  CheckboxGroup,
  IconButton,
  IconButtons,
  NumberField,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import { roles, roleTitle, type Model } from '@meinungsbild/procedure'
import { errorAt } from '../../layout/error-at.ts'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import type { DraftAtHand } from './draft-at-hand.ts'
import { DraftForm } from './draft-form.tsx'
import { DraftFrame } from './draft-frame.tsx'
import { draftTexts } from './draft.texts.ts'
import { WordsFields } from './words-fields.tsx'

type BasicsProps = {
  readonly frame: Frame
  readonly draft: DraftAtHand
  /** As it was typed, or as it is kept. */
  readonly model: Model
  readonly retention: string
  readonly errors: readonly FormError[]
  readonly saved: boolean
}

/** Name, description, retention, roles and phases of a draft. */
export function BasicsPage(props: BasicsProps) {
  const { frame, draft, model, retention, errors, saved } = props
  const { language } = frame
  const texts = textsFor(draftTexts, language)
  const action = routes.modelBasics.href({ model: draft.id })
  const shared = { frame, errors }
  const used = model.roles.map(({ role }) => role)
  return (
    <DraftFrame
      {...shared}
      draft={draft}
      title={texts.basics}
      saved={saved}
      isHere={({ kind }) => kind === 'model' || kind === 'roles' || kind === 'phase'}
    >
      <DraftForm frame={frame} draft={draft} action={action}>
        <WordsFields {...shared} name="title" label={texts.name} words={model.title} />
        <WordsFields
          {...shared}
          name="description"
          label={texts.description}
          words={model.description}
          rows={6}
        />
        <NumberField
          name="retentionYears"
          label={texts.retention}
          hint={texts.retentionHint}
          value={retention}
          unit={texts.years}
          error={errorAt(errors, 'retentionYears')}
        />
        <CheckboxGroup
          name="roles"
          label={texts.roles}
          hint={texts.rolesHint}
          values={used}
          options={roles.map((role) => ({ value: role, label: roleTitle(role)[language] }))}
          error={errorAt(errors, 'roles')}
        />
        {model.roles.map(({ role, task }) => (
          <WordsFields
            {...shared}
            name={`task-${role}`}
            label={texts.taskOf(roleTitle(role)[language])}
            words={task}
            rows={2}
          />
        ))}
        {model.phases.map(({ id, title }, index) => (
          <WordsFields
            {...shared}
            name={`phase-${id}`}
            label={texts.phaseNumber(index + 1)}
            words={title}
          />
        ))}
        <Button name="tun" value="save">
          {texts.save}
        </Button>
      </DraftForm>

      <h2>{texts.phases}</h2>
      <DraftForm frame={frame} draft={draft} action={action}>
        <ol class="model-parts">
          {model.phases.map(({ id, title }, index) => {
            const name = title[language]
            const isEmpty = model.steps.every((step) => step.phase !== id)
            return (
              <li>
                <span>{name}</span>
                <IconButtons>
                  <IconButton
                    icon="arrow-up"
                    name="tun"
                    value={`up:${id}`}
                    label={texts.moveUp(name)}
                    idle={index === 0}
                  />
                  <IconButton
                    icon="arrow-down"
                    name="tun"
                    value={`down:${id}`}
                    label={texts.moveDown(name)}
                    idle={index === model.phases.length - 1}
                  />
                  <IconButton
                    icon="delete"
                    name="tun"
                    value={`remove:${id}`}
                    label={texts.remove(name)}
                    idle={!isEmpty}
                  />
                </IconButtons>
              </li>
            )
          })}
        </ol>
      </DraftForm>
      <DraftForm frame={frame} draft={draft} action={action}>
        <WordsFields
          {...shared}
          name="newPhase"
          label={texts.newPhase}
          words={{ de: '', en: '' }}
        />
        <Button style="secondary" name="tun" value="addPhase">
          {texts.addPhase}
        </Button>
      </DraftForm>
    </DraftFrame>
  )
}
