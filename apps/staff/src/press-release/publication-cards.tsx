import { Button, Card, Checkbox, DateField, formatMoment, textsFor } from '@meinungsbild/design'
import { measuresToCarryOut } from '@meinungsbild/procedure'
import { errorAt } from '../layout/error-at.ts'
import { Form } from '../layout/form.tsx'
import { GuardedCard } from '../layout/guarded-card.tsx'
import { Guarded } from '../layout/guarded.tsx'
import { routes } from '../routes.ts'
import type { PressReleaseProps } from './press-release-page.tsx'
import { pressReleaseTexts } from './press-release.texts.ts'

/** Embargo and publication, as long as nothing is published. */
export function PublicationCards(props: PressReleaseProps) {
  const { frame, initiative, authority, typed, errors } = props
  const { language } = frame
  const texts = textsFor(pressReleaseTexts, language)
  const { state, id } = initiative
  if (state.publication !== undefined) return null
  return (
    <>
      <Card title={texts.embargo}>
        {state.embargo !== undefined && (
          <p>{texts.embargoSet(formatMoment(state.embargo, language))}</p>
        )}
        <Guarded frame={frame} permission={initiative.may({ kind: 'setEmbargo' })}>
          <Form frame={frame} action={routes.pressRelease.href({ id })}>
            <DateField
              name="until"
              withTime
              label={texts.embargoUntil}
              hint={texts.embargoHint}
              value={typed}
              error={errorAt(errors, 'until')}
            />
            <Button style="secondary">{texts.saveEmbargo}</Button>
          </Form>
        </Guarded>
      </Card>
      <GuardedCard
        frame={frame}
        initiative={initiative}
        title={texts.publish}
        action={{ kind: 'publish', document: 'pressRelease' }}
      >
        <Form frame={frame} action={routes.pressReleasePublication.href({ id })}>
          <p>{texts.publishLead}</p>
          {(authority.name === '' || authority.email === '') && <p>{texts.noOpenData}</p>}
          {measuresToCarryOut(state.measures).length > 0 && (
            <Checkbox name="costs" label={texts.withCosts} hint={texts.withCostsHint} />
          )}
          <Button>{texts.publish}</Button>
        </Form>
      </GuardedCard>
    </>
  )
}
