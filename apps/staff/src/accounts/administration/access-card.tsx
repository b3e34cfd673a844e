import { Button, Card, formatMoment, textsFor } from '@meinungsbild/design'
import { Form } from '../../layout/form.tsx'
import { routes } from '../../routes.ts'
import { SessionsTable } from '../sessions-table.tsx'
import type { AccountRecordProps } from './account-record-page.tsx'
import { administrationTexts } from './administration.texts.ts'
import { LinkAddress } from './link-address.tsx'

/** How an account is opened: which link is out, and a new one. */
export function AccessCard(props: AccountRecordProps) {
  const { frame, record, fields, domain, sessions, own, now, errors } = props
  const texts = textsFor(administrationTexts, frame.language)
  const { account, link, state } = record
  if (state === 'deactivated') return null
  const moment = link && formatMoment(link.endsAt, frame.language)
  return (
    <Card title={texts.access}>
      {state === 'invited' && <p>{texts.neverOpened}</p>}
      {link && moment !== undefined && (
        <p>{link.endsAt > now ? texts.linkOut(moment) : texts.linkOver(moment)}</p>
      )}
      <p>{texts.resetLead}</p>
      <Form frame={frame} action={routes.accountRecord.href({ account: account.id })} id="link">
        <LinkAddress {...{ frame, domain, errors }} value={fields.address} />
        <Button style="secondary" name="tun" value="link">
          {texts.newLink}
        </Button>
      </Form>
      <h3>{texts.sessions}</h3>
      <SessionsTable
        {...{ frame, sessions }}
        own={own}
        action={routes.accountRecord.href({ account: account.id })}
      />
    </Card>
  )
}
