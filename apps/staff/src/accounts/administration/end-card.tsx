import { Button, Card, Checkbox, formatDay, textsFor } from '@meinungsbild/design'
import { errorAt } from '../../layout/error-at.ts'
import { Form } from '../../layout/form.tsx'
import { routes } from '../../routes.ts'
import type { AccountRecordProps } from './account-record-page.tsx'
import { administrationTexts } from './administration.texts.ts'

/** An initiative where somebody should follow a person who leaves. */
export type OpenInitiativeLink = { readonly id: string; readonly title: string }

/** An account ends without being deleted, and may count again. */
export function EndCard({ frame, record, initiatives, errors }: AccountRecordProps) {
  const texts = textsFor(administrationTexts, frame.language)
  const { account } = record
  const action = routes.accountRecord.href({ account: account.id })
  if (account.deactivatedAt !== undefined)
    return (
      <Card title={texts.reactivate}>
        <p>{texts.reactivateLead(formatDay(account.deactivatedAt, frame.language))}</p>
        <Form frame={frame} action={action} id="freigabe">
          <Button style="secondary" name="tun" value="reactivate">
            {texts.reactivate}
          </Button>
        </Form>
      </Card>
    )
  if (frame.person?.id === account.id)
    return (
      <Card title={texts.deactivate}>
        <p>{texts.notOneself}</p>
      </Card>
    )
  return (
    <Card title={texts.deactivate}>
      <p>{texts.deactivateLead}</p>
      {initiatives.length > 0 && (
        <>
          <p>{texts.stillIn}</p>
          <ul>
            {initiatives.map(({ id, title }) => (
              <li>
                <a class="kern-link" href={routes.people.href({ id })}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <Form frame={frame} action={action} id="ende">
        <Checkbox
          name="confirm"
          value="yes"
          label={texts.confirm}
          error={errorAt(errors, 'confirm')}
        />
        <Button style="secondary" name="tun" value="deactivate">
          {texts.deactivate}
        </Button>
      </Form>
    </Card>
  )
}
