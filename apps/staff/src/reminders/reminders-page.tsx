import {
  Button,
  Card,
  Notice,
  RadioGroup,
  TextField,
  formatDay,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import type { MailRhythm } from '@meinungsbild/storage'
import { errorAt } from '../layout/error-at.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { StaffPage } from '../layout/staff-page.tsx'
import { routes } from '../routes.ts'
import { remindersTexts } from './reminders.texts.ts'

export type MailChoice = { readonly rhythm: MailRhythm | 'none'; readonly address: string }

type RemindersProps = {
  readonly frame: Frame
  readonly values: MailChoice
  /** To which domain e-mails go; absent where the operator has set up no mail server. */
  readonly domain: string | undefined
  readonly refused: boolean
  readonly feed: { readonly madeAt: string } | undefined
  readonly errors: readonly FormError[]
  readonly done?: 'mail' | 'calendar' | undefined
  /** The new address of the calendar. */
  readonly calendar?: string | undefined
}

/** Tasks by e-mail and in a calendar, each as the person likes it. */
export function RemindersPage(props: RemindersProps) {
  const { frame, errors, done } = props
  const texts = textsFor(remindersTexts, frame.language)
  const said = done && { mail: texts.mailSaved, calendar: texts.calendarEnded }[done]
  return (
    <StaffPage frame={frame} title={texts.title} errors={errors} done={said}>
      <p>{texts.lead}</p>
      <MailCard {...props} />
      <CalendarCard {...props} />
    </StaffPage>
  )
}

function MailCard({ frame, values, domain, refused, errors }: RemindersProps) {
  const texts = textsFor(remindersTexts, frame.language)
  if (domain === undefined)
    return (
      <Card title={texts.mailTitle}>
        <p>{texts.noServer}</p>
      </Card>
    )
  return (
    <Card title={texts.mailTitle}>
      {refused && <Notice tone="warning" title={texts.refused(values.address)} />}
      <Form frame={frame} action={routes.reminderMails.href()}>
        <RadioGroup
          name="rhythm"
          label={texts.rhythm}
          value={values.rhythm}
          options={[
            { value: 'none', label: texts.none },
            { value: 'atOnce', label: texts.atOnce, hint: texts.atOnceHint },
            { value: 'daily', label: texts.daily, hint: texts.dailyHint },
            { value: 'weekly', label: texts.weekly, hint: texts.weeklyHint },
          ]}
          error={errorAt(errors, 'rhythm')}
        />
        <TextField
          name="address"
          label={texts.address}
          hint={texts.addressHint(domain)}
          type="email"
          autocomplete="email"
          value={values.address}
          error={errorAt(errors, 'address')}
        />
        <Button style="secondary">{texts.save}</Button>
      </Form>
    </Card>
  )
}

function CalendarCard({ frame, feed, calendar }: RemindersProps) {
  const texts = textsFor(remindersTexts, frame.language)
  const action = routes.reminderCalendar.href()
  return (
    <Card title={texts.calendarTitle}>
      <p>{texts.calendarLead}</p>
      {calendar !== undefined && (
        <Notice tone="success" title={texts.calendarMade} fresh>
          <p>{texts.calendarOnce}</p>
          <p class="way-in__address">
            <code>{calendar}</code>
          </p>
        </Notice>
      )}
      {feed !== undefined && calendar === undefined && (
        <p>{texts.calendarSince(formatDay(feed.madeAt, frame.language))}</p>
      )}
      <Form frame={frame} action={action}>
        <input type="hidden" name="act" value="make" />
        <Button style="secondary">
          {feed === undefined ? texts.makeCalendar : texts.makeAnother}
        </Button>
      </Form>
      {feed !== undefined && (
        <Form frame={frame} action={action}>
          <input type="hidden" name="act" value="end" />
          <Button style="tertiary">{texts.endCalendar}</Button>
        </Form>
      )}
    </Card>
  )
}
