import { Button, DataTable, formatDay, textsFor } from '@meinungsbild/design'
import type { OpenSession } from '@meinungsbild/storage'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { accountsTexts } from './accounts.texts.ts'

type SessionsProps = {
  readonly frame: Frame
  readonly sessions: readonly OpenSession[]
  /** The session of whoever looks, if it is among them. */
  readonly own?: string | undefined
  /** Where one of them is ended. */
  readonly action: string
}

/** Open sessions by day and kind of device, each with its end. */
export function SessionsTable({ frame, sessions, own, action }: SessionsProps) {
  const { language } = frame
  const texts = textsFor(accountsTexts, language)
  const device = (session: OpenSession) =>
    session.device === '' ? texts.unknownDevice : session.device
  return (
    <DataTable<OpenSession>
      caption={texts.sessionsTitle}
      captionHidden
      rows={sessions}
      empty={texts.noSessions}
      columns={[
        { head: texts.device, cell: device },
        { head: texts.since, cell: ({ startedAt }) => formatDay(startedAt, language) },
        {
          head: texts.sessionState,
          cell: (session) =>
            session.id === own ? (
              texts.thisSession
            ) : (
              <Form frame={frame} action={action}>
                <input type="hidden" name="session" value={session.id} />
                <Button
                  style="secondary"
                  name="tun"
                  value="endSession"
                  label={texts.endOf(device(session), formatDay(session.startedAt, language))}
                >
                  {texts.end}
                </Button>
              </Form>
            ),
        },
      ]}
    />
  )
}
