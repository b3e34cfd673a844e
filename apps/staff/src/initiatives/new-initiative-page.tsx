import {
  Button,
  CheckboxGroup,
  Notice,
  RadioGroup,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import type { Model } from '@meinungsbild/procedure'
import { errorAt } from '../layout/error-at.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { StaffPage } from '../layout/staff-page.tsx'
import { roleWords } from '../people/role-words.ts'
import { routes } from '../routes.ts'
import type { Candidate } from './directory.ts'
import type { ProposalFields } from './proposal-fields.ts'
import { ProposalForm } from './proposal-form.tsx'
import { proposalTexts } from './proposal.texts.ts'

type NewInitiativeProps = {
  readonly frame: Frame
  /** Id of the initiative to be: sending the form twice proposes once. */
  readonly id: string
  readonly values: ProposalFields
  /** The procedures to choose from. */
  readonly models: readonly Model[]
  readonly model: string
  readonly candidates: readonly Candidate[]
  readonly people: readonly string[]
  readonly errors: readonly FormError[]
  /** Why this person cannot propose, if so. */
  readonly reason?: string | undefined
}

/** "Neue Idee": what, why, until when, who takes part. */
export function NewInitiativePage(props: NewInitiativeProps) {
  const { frame, id, values, models, model, candidates, people, errors, reason } = props
  const { language } = frame
  const texts = textsFor(proposalTexts, language)
  if (reason !== undefined) {
    return (
      <StaffPage frame={frame} title={texts.newTitle}>
        <Notice title={reason} />
      </StaffPage>
    )
  }
  return (
    <StaffPage frame={frame} title={texts.newTitle} errors={errors}>
      <p>{texts.newLead}</p>
      <Form frame={frame} action={routes.newInitiative.href()}>
        <input type="hidden" name="id" value={id} />
        <ProposalForm frame={frame} values={values} errors={errors} />
        <RadioGroup
          name="model"
          label={texts.model}
          value={model}
          options={models.map((each) => ({
            value: each.id,
            label: each.title[language],
            hint: each.description[language],
          }))}
          error={errorAt(errors, 'model')}
        />
        <CheckboxGroup
          name="people"
          label={texts.people}
          hint={texts.peopleHint}
          values={people}
          options={candidates.map(({ value, account, participant }) => ({
            value,
            label: `${account.name}, ${account.unit}`,
            hint:
              roleWords(participant.role, language) + (account.deputy ? `, ${texts.inDeputy}` : ''),
          }))}
          error={errorAt(errors, 'people')}
        />
        <Button>{texts.send}</Button>
      </Form>
    </StaffPage>
  )
}
