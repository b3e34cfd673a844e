import {
  Button,
  Card,
  DateField,
  EmptyState,
  formatDay,
  TextArea,
  TextField,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { errorAt } from '../layout/error-at.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { GuardedCard } from '../layout/guarded-card.tsx'
import { StaffPage } from '../layout/staff-page.tsx'
import { routes } from '../routes.ts'
import type { CommitmentFields } from './attendance-fields.ts'
import { AttendanceSection } from './attendance-section.tsx'
import { CommitmentsSection } from './commitments-section.tsx'
import { Invitation } from './invitation.tsx'
import { proposedMeeting, type MeetingFields } from './meeting-fields.ts'
import { meetingTexts } from './meeting.texts.ts'

export type MeetingProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly typed?: MeetingFields
  /** The meeting about which something was typed, and a commitment if it was one. */
  readonly meeting?: string
  readonly commitment?: CommitmentFields
  readonly errors?: readonly FormError[]
  readonly done?: string | undefined
}

/** The meetings: invitations, who came, what was promised; and the form for an invitation. */
export function MeetingPage(props: MeetingProps) {
  const { frame, initiative, meeting: about, commitment, ...rest } = props
  const { typed = proposedMeeting(initiative) } = props
  const { language } = frame
  const texts = textsFor(meetingTexts, language)
  const { errors = [], done } = rest
  const { id, model, state } = initiative
  const minutes = model.documents.find(({ layout }) => layout === 'minutes')?.id
  const step = model.steps.find(({ acts }) => acts.some(({ act }) => act === 'inviteToMeeting'))?.id
  const field = (name: keyof MeetingFields) => ({
    name,
    label: texts[name],
    value: typed[name],
    error: errorAt(errors, name),
  })
  return (
    <StaffPage
      frame={frame}
      title={texts.title}
      initiative={initiative}
      errors={errors}
      done={done}
    >
      <p>{texts.lead}</p>
      {minutes !== undefined && (
        <p>
          <a class="kern-link" href={routes.document.href({ id, document: minutes })}>
            {texts.minutes}
          </a>
        </p>
      )}
      {state.meetings.length === 0 && <EmptyState title={texts.none} />}
      {state.meetings.toReversed().map((meeting) => (
        <Card title={texts.meetingOn(formatDay(meeting.day, language))}>
          <Invitation
            language={language}
            id={id}
            meeting={meeting}
            notices={state.notices.filter(
              (notice) => notice.sentAt === meeting.at && notice.step === step,
            )}
          />
          <AttendanceSection
            frame={frame}
            initiative={initiative}
            meeting={meeting}
            errors={errors}
          />
          <CommitmentsSection
            frame={frame}
            initiative={initiative}
            meeting={meeting}
            typed={about === meeting.id ? commitment : undefined}
            errors={errors}
          />
        </Card>
      ))}
      <GuardedCard
        frame={frame}
        initiative={initiative}
        title={state.meetings.length === 0 ? texts.invite : texts.again}
        action={{ kind: 'inviteToMeeting' }}
      >
        <Form frame={frame} action={routes.meeting.href({ id })} id="einladung">
          <DateField {...field('day')} />
          <TextField {...field('time')} hint={texts.timeHint} width="short" optional />
          <TextField {...field('until')} label={texts.end} width="short" optional />
          <TextField {...field('place')} hint={texts.placeHint} />
          <TextArea {...field('agenda')} hint={texts.agendaHint} markdown />
          <Button>{texts.send}</Button>
        </Form>
      </GuardedCard>
    </StaffPage>
  )
}
