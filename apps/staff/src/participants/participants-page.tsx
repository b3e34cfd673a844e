import {
  Button,
  RadioGroup,
  TextArea,
  TextField,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import type { Permission } from '@meinungsbild/procedure'
import { ConfirmVoid } from '../dossier/confirm-void.tsx'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { InitiativeFrame } from '../initiatives/initiative-frame.tsx'
import { errorAt } from '../layout/error-at.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { Guarded } from '../layout/guarded.tsx'
import { routes } from '../routes.ts'
import { CodesSection } from './codes-section.tsx'
import { ListSection } from './list-section.tsx'
import { participantsTexts } from './participants.texts.ts'
import { PlanFacts } from './plan-facts.tsx'
import { accesses, selections, type PlanFields } from './plan-form.ts'

type ParticipantsProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly fields: PlanFields
  readonly codes: number
  /** Codes that have not been made yet. */
  readonly missing: number
  /** People who were drawn; `undefined` where there is no list. */
  readonly drawn: number | undefined
  readonly permission: Permission
  readonly errors: readonly FormError[]
}

/** The plan, and below it the codes that are made for it. */
export function ParticipantsPage(props: ParticipantsProps) {
  const { frame, initiative, fields, codes, missing, drawn, permission, errors } = props
  const texts = textsFor(participantsTexts, frame.language)
  const plan = initiative.state.participantsPlans.at(-1)?.plan
  return (
    <InitiativeFrame frame={frame} initiative={initiative} title={texts.title} errors={errors}>
      <p>{texts.lead}</p>
      <Guarded frame={frame} permission={permission}>
        <Form frame={frame} action={routes.participants.href({ id: initiative.id })}>
          <RadioGroup
            name="access"
            label={texts.access}
            value={fields.access}
            options={accesses.map((value) => ({ value, label: texts[value] }))}
            error={errorAt(errors, 'access')}
          />
          <RadioGroup
            name="selection"
            label={texts.selection}
            value={fields.selection}
            options={selections.map((value) => ({ value, label: texts[value] }))}
            error={errorAt(errors, 'selection')}
          />
          <TextArea
            name="population"
            label={texts.population}
            hint={texts.populationHint}
            value={fields.population}
            rows={3}
            error={errorAt(errors, 'population')}
          />
          <TextField
            name="size"
            label={texts.size}
            hint={texts.sizeHint}
            value={fields.size}
            width="short"
            error={errorAt(errors, 'size')}
          />
          <ConfirmVoid permission={permission} label={texts.confirmVoid} />
          <Button>{texts.save}</Button>
        </Form>
      </Guarded>
      {!permission.ok && plan && <PlanFacts frame={frame} plan={plan} />}
      {plan && (
        <ListSection {...{ frame, drawn, permission, id: initiative.id }} hasCodes={codes > 0} />
      )}
      {plan?.access === 'code' && (
        <CodesSection
          {...{ frame, codes, missing, permission, id: initiative.id }}
          hasList={drawn !== undefined}
          deleted={initiative.state.field.status === 'ended'}
        />
      )}
    </InitiativeFrame>
  )
}
