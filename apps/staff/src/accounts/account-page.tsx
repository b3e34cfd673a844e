import {
  Button,
  Card,
  RadioGroup,
  SummaryList,
  TextField,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import type { Account, AccountLogLine, OpenSession } from '@meinungsbild/storage'
import { errorAt } from '../layout/error-at.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { StaffPage } from '../layout/staff-page.tsx'
import { routes } from '../routes.ts'
import { AccountLogTable } from './administration/account-log-table.tsx'
import { accountsTexts } from './accounts.texts.ts'
import { NewPasswordFields } from './new-password-fields.tsx'
import { SessionsTable } from './sessions-table.tsx'

type AccountProps = {
  readonly frame: Frame
  readonly account: Account
  /** None where only the identity provider opens the account. */
  readonly hasPassword: boolean
  /** Name of the identity provider that the account can be connected with. */
  readonly provider: string | undefined
  readonly sessions: readonly OpenSession[]
  /** The one of this request. */
  readonly own: string
  /** What was ever done with this account, and the names of whoever did it. */
  readonly log: readonly AccountLogLine[]
  readonly names: ReadonlyMap<string, string>
  readonly errors: readonly FormError[]
  readonly done?: 'password' | 'language' | 'sessions' | undefined
}

const languages = [
  { value: 'de', label: 'Deutsch' },
  { value: 'en', label: 'English' },
]

/** The signed-in person's own account. */
export function AccountPage(props: AccountProps) {
  const { frame, account, hasPassword, provider, sessions, own, log, names, errors, done } = props
  const texts = textsFor(accountsTexts, frame.language)
  const { passwordChanged: password, languageChanged: language, sessionsEnded } = texts
  const said = done && { password, language, sessions: sessionsEnded }[done]
  return (
    <StaffPage frame={frame} title={texts.accountTitle} errors={errors} done={said}>
      <SummaryList
        facts={[
          { label: texts.name, value: account.name },
          { label: texts.office, value: account.office },
          { label: texts.unit, value: account.unit },
        ]}
      />
      <p>
        <a class="kern-link" href={routes.absences.href()}>
          {texts.absences}
        </a>
      </p>
      <p>
        <a class="kern-link" href={routes.reminders.href()}>
          {texts.reminders}
        </a>
      </p>
      <Card title={texts.languageTitle}>
        <Form frame={frame} action={routes.accountLanguage.href()}>
          <RadioGroup
            name="language"
            label={texts.language}
            value={account.language}
            options={languages}
          />
          <Button style="secondary">{texts.saveLanguage}</Button>
        </Form>
      </Card>
      <Card title={texts.secondFactorTitle}>
        <p>{texts.secondFactorLead}</p>
        <p>
          <a class="kern-link" href={routes.secondFactor.href()}>
            {texts.toSecondFactor}
          </a>
        </p>
        {provider !== undefined && (
          <p>
            <a class="kern-link" href={routes.signInProvider.href({ verbinden: 'ja' })}>
              {texts.connectProvider(provider)}
            </a>
          </p>
        )}
      </Card>
      {hasPassword && <PasswordCard {...props} />}
      <Card title={texts.sessionsTitle}>
        <p>{texts.sessionsLead}</p>
        <SessionsTable {...{ frame, sessions, own }} action={routes.accountSessions.href()} />
        {sessions.length > 1 && (
          <Form frame={frame} action={routes.accountSessions.href()} id="andere-beenden">
            <Button style="secondary">{texts.endOthers}</Button>
          </Form>
        )}
      </Card>
      <h2>{texts.logTitle}</h2>
      <p>{texts.logLead}</p>
      <AccountLogTable
        language={frame.language}
        lines={log}
        names={names}
        ofOne
        caption={texts.logTitle}
      />
    </StaffPage>
  )
}

function PasswordCard({ frame, errors }: AccountProps) {
  const texts = textsFor(accountsTexts, frame.language)
  return (
    <Card title={texts.passwordTitle}>
      <Form frame={frame} action={routes.accountPassword.href()}>
        <TextField
          name="current"
          label={texts.currentPassword}
          type="password"
          autocomplete="current-password"
          error={errorAt(errors, 'current')}
        />
        <NewPasswordFields
          label={texts.newPassword}
          hint={texts.newPasswordHint}
          labelAgain={texts.repeatPassword}
          errors={errors}
        />
        <Button>{texts.changePassword}</Button>
      </Form>
    </Card>
  )
}
