import { Button, Card, SummaryList, textsFor, type FormError } from '@meinungsbild/design'
import type { AccountLogLine, AccountRecord, Factors, OpenSession } from '@meinungsbild/storage'
import { Form } from '../../layout/form.tsx'
import type { Frame } from '../../layout/frame.ts'
import { StaffPage } from '../../layout/staff-page.tsx'
import { routes } from '../../routes.ts'
import { AccessCard } from './access-card.tsx'
import type { AccountFields } from './account-fields.ts'
import { PersonFields, RightsFields } from './account-fields-view.tsx'
import { AccountLogTable } from './account-log-table.tsx'
import { FactorsCard } from './factors-card.tsx'
import { rightsWords } from './accounts-page.tsx'
import { administrationTexts } from './administration.texts.ts'
import { EndCard, type OpenInitiativeLink } from './end-card.tsx'

export type AccountRecordProps = {
  readonly frame: Frame
  readonly record: AccountRecord
  readonly fields: AccountFields
  readonly domain: string | undefined
  readonly log: readonly AccountLogLine[]
  readonly names: ReadonlyMap<string, string>
  /** Initiatives under way in which the person takes part. */
  readonly initiatives: readonly OpenInitiativeLink[]
  readonly factors: Factors
  /** Name of the identity provider; undefined where the house has none. */
  readonly provider: string | undefined
  readonly sessions: readonly OpenSession[]
  /** The session of whoever looks. */
  readonly own: string
  readonly now: string
  readonly errors: readonly FormError[]
  readonly done: string | undefined
}

/** One account: who it is, what it may be, how it is opened, how it ends, and what was ever done with it. */
export function AccountRecordPage(props: AccountRecordProps) {
  const { frame, record, fields, log, names, errors, done } = props
  const { account } = record
  const texts = textsFor(administrationTexts, frame.language)
  const isOwn = frame.person?.id === account.id
  return (
    <StaffPage frame={frame} title={account.name} errors={errors} done={done}>
      <p>
        <a class="kern-link" href={routes.accountRecords.href()}>
          {texts.back}
        </a>
      </p>
      <SummaryList
        facts={[
          { label: texts.login, value: account.login },
          { label: texts.state, value: texts[record.state] },
          ...(isOwn ? [{ label: texts.rights, value: rightsWords(account, frame.language) }] : []),
        ]}
      />
      <Card title={texts.facts}>
        <Form
          frame={frame}
          action={routes.accountRecord.href({ account: account.id })}
          id="angaben"
        >
          <PersonFields {...{ frame, fields, errors }} />
          {isOwn ? <p>{texts.ownRights}</p> : <RightsFields {...{ frame, fields, errors }} />}
          <Button name="tun" value="save">
            {texts.save}
          </Button>
        </Form>
      </Card>
      <AccessCard {...props} />
      <FactorsCard {...props} />
      <EndCard {...props} />
      <h2>{texts.logOf}</h2>
      <AccountLogTable
        language={frame.language}
        lines={log}
        names={names}
        ofOne
        caption={texts.logOf}
      />
    </StaffPage>
  )
}
