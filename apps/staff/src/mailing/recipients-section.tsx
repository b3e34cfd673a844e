import { Button, textsFor } from '@meinungsbild/design'
import type { MailSeries } from '@meinungsbild/storage'
import { ConfirmVoid } from '../dossier/confirm-void.tsx'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { Guarded } from '../layout/guarded.tsx'
import { routes } from '../routes.ts'
import { mailingTexts } from './mailing.texts.ts'

type RecipientsProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly invitees: number
  readonly series: readonly MailSeries[]
}

/** How many could be invited, and the button that chooses them. */
export function RecipientsSection({ frame, initiative, invitees, series }: RecipientsProps) {
  const texts = textsFor(mailingTexts, frame.language)
  const permission = initiative.may({ kind: 'saveParticipantsPlan' })
  return (
    <section class="stack" aria-labelledby="recipients">
      <h2 id="recipients">{texts.recipients}</h2>
      <p>
        {invitees === 0
          ? series.length > 0
            ? texts.recipientsAll
            : texts.recipientsNone
          : texts.recipientsFound(invitees, invitees.toLocaleString(frame.language))}
      </p>
      {invitees > 0 && (
        <Guarded frame={frame} permission={permission}>
          <p>{texts.reserveHint}</p>
          <Form frame={frame} action={routes.mailRecipients.href({ id: initiative.id })}>
            <ConfirmVoid permission={permission} label={texts.confirmVoid} />
            <Button>{texts.reserve}</Button>
          </Form>
        </Guarded>
      )}
    </section>
  )
}
