import { ButtonLink, Notice, textsFor } from '@meinungsbild/design'
import type { MailCount, MailSeries } from '@meinungsbild/storage'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { InitiativeFrame } from '../initiatives/initiative-frame.tsx'
import type { Frame } from '../layout/frame.ts'
import { QuietReason } from '../layout/quiet-reason.tsx'
import { routes } from '../routes.ts'
import type { MailConfiguration } from './mail-configuration.ts'
import { mailingTexts } from './mailing.texts.ts'
import { RecipientsSection } from './recipients-section.tsx'
import { ReminderSection } from './reminder-section.tsx'
import { ReturnedSection } from './returned-section.tsx'
import { SeriesTable } from './series-table.tsx'
import { ServerFacts } from './server-facts.tsx'

type MailingProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  /** Absent where the operator has set up no mail server. */
  readonly configuration: MailConfiguration | undefined
  readonly mayMail: boolean
  readonly series: readonly MailSeries[]
  readonly counts: readonly MailCount[]
  /** How many people an invitation would be for who are not in the queue yet. */
  readonly invitees: number
  readonly done: string | undefined
}

/** Who is invited by e-mail, what was sent, and what came of it. */
export function MailingPage(props: MailingProps) {
  const { frame, initiative, configuration, mayMail, series, counts, done } = props
  const texts = textsFor(mailingTexts, frame.language)
  const { field, participantsPlans } = initiative.state
  const hasCodes = participantsPlans.at(-1)?.plan.access === 'code'
  return (
    <InitiativeFrame
      frame={frame}
      initiative={initiative}
      title={texts.title}
      done={done}
      width="wide"
    >
      <p>{texts.lead}</p>
      {!configuration && (
        <Notice tone="warning" title={texts.unset}>
          <p>{texts.unsetHow}</p>
        </Notice>
      )}
      {!hasCodes && (
        <>
          <p>{texts.noCodes}</p>
          <ButtonLink style="secondary" href={routes.participants.href({ id: initiative.id })}>
            {texts.toPlan}
          </ButtonLink>
        </>
      )}
      {!mayMail && initiative.state.status !== 'closed' && <QuietReason text={texts.notAllowed} />}
      {hasCodes && field.status === 'unopened' && <RecipientsSection {...props} />}
      {(hasCodes || series.length > 0) && (
        <SeriesTable {...{ frame, initiative, series, counts }} />
      )}
      {configuration && mayMail && field.status === 'open' && <ReminderSection {...props} />}
      {mayMail && series.length > 0 && field.status !== 'ended' && <ReturnedSection {...props} />}
      {configuration && <ServerFacts frame={frame} configuration={configuration} />}
    </InitiativeFrame>
  )
}
