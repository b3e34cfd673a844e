import {
  Badge,
  Button,
  ButtonLink,
  DataTable,
  TextArea,
  formatDay,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import { protectionGoals, type HouseDataProtection } from '@meinungsbild/storage'
import { errorAt } from '../../layout/error-at.ts'
import { Form } from '../../layout/form.tsx'
import type { Frame } from '../../layout/frame.ts'
import { StaffPage } from '../../layout/staff-page.tsx'
import { routes } from '../../routes.ts'
import { measuresTexts } from '../measures/measures.texts.ts'
import { houseProtectionTexts } from './house.texts.ts'

type HouseProtectionProps = {
  readonly frame: Frame
  readonly said: HouseDataProtection
  readonly typedAttack: string | undefined
  readonly today: string
  readonly mayKeep: boolean
  readonly errors: readonly FormError[]
  readonly done: string | undefined
}

/** Processors in a table, then what the house says itself. */
export function HouseProtectionPage(props: HouseProtectionProps) {
  const { frame, said, today, mayKeep, errors, done } = props
  const { language } = frame
  const texts = textsFor(houseProtectionTexts, language)
  return (
    <StaffPage {...{ frame, errors, done }} title={texts.title} width="wide">
      <p>{texts.lead}</p>
      <DataTable
        caption={texts.processors}
        rows={said.processors}
        empty={texts.noProcessors}
        columns={[
          { head: texts.name, cell: ({ name }) => name },
          { head: texts.task, cell: ({ task }) => task },
          { head: texts.place, cell: ({ place }) => place },
          {
            head: texts.contractDay,
            cell: ({ contractDay }) =>
              contractDay === '' ? (
                <Badge tone="warning" label={texts.noContract} />
              ) : (
                formatDay(contractDay, language)
              ),
          },
          {
            head: texts.reviewDay,
            cell: ({ reviewDay }) => (
              <>
                {reviewDay !== '' && formatDay(reviewDay, language)}{' '}
                {reviewDay !== '' && reviewDay <= today && (
                  <Badge tone="warning" label={texts.reviewDue} />
                )}
              </>
            ),
          },
          {
            head: texts.change,
            cell: ({ id, name }) =>
              mayKeep && (
                <a class="kern-link" href={routes.houseProcessor.href({ processor: id })}>
                  {texts.change}
                  <span class="kern-sr-only">: {name}</span>
                </a>
              ),
          },
        ]}
      />
      {mayKeep ? (
        <p>
          <ButtonLink href={routes.houseProcessor.href({ processor: 'neu' })}>
            {texts.add}
          </ButtonLink>
        </p>
      ) : (
        <p class="muted">{texts.notYours}</p>
      )}
      {mayKeep && <OwnWords {...props} />}
    </StaffPage>
  )
}

function OwnWords({ frame, said, typedAttack, errors }: HouseProtectionProps) {
  const { language } = frame
  const texts = textsFor(houseProtectionTexts, language)
  const goals = textsFor(measuresTexts, language)
  return (
    <Form frame={frame} action={routes.houseDataProtection.href()}>
      <h2>{texts.measures}</h2>
      <p>{texts.measuresLead}</p>
      {protectionGoals.map((goal) => (
        <TextArea
          name={`measures.${goal}`}
          label={goals[goal]}
          value={said.ownMeasures[goal]}
          rows={2}
          optional
        />
      ))}
      <TextArea
        name="incidentPlan"
        label={texts.incident}
        hint={texts.incidentHint}
        value={said.incidentPlan}
        optional
      />
      {said.attack && (
        <p class="muted">
          {texts.attackNoted(said.attack.by, formatDay(said.attack.at, language))}
        </p>
      )}
      <TextArea
        name="attack"
        label={texts.attack}
        hint={texts.attackHint}
        value={typedAttack ?? said.attack?.figures}
        rows={4}
        optional
        error={errorAt(errors, 'attack')}
      />
      <Button>{texts.save}</Button>
    </Form>
  )
}
