import {
  Button,
  Card,
  RadioGroup,
  SummaryList,
  TextField,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import type { Account } from '@meinungsbild/storage'
import { errorAt } from '../layout/error-at.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { StaffPage } from '../layout/staff-page.tsx'
import { routes } from '../routes.ts'
import { accountsTexts } from './accounts.texts.ts'

type AccountProps = {
  readonly frame: Frame
  readonly account: Account
  readonly errors: readonly FormError[]
  readonly done?: 'password' | 'language' | undefined
}

const languages = [
  { value: 'de', label: 'Deutsch' },
  { value: 'en', label: 'English' },
]

/** The signed-in person's own account. */
export function AccountPage({ frame, account, errors, done }: AccountProps) {
  const texts = textsFor(accountsTexts, frame.language)
  const said = done && { password: texts.passwordChanged, language: texts.languageChanged }[done]
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
      <Card title={texts.passwordTitle}>
        <Form frame={frame} action={routes.accountPassword.href()}>
          <TextField
            name="current"
            label={texts.currentPassword}
            type="password"
            autocomplete="current-password"
            error={errorAt(errors, 'current')}
          />
          <TextField
            name="next"
            label={texts.newPassword}
            hint={texts.newPasswordHint}
            type="password"
            autocomplete="new-password"
            error={errorAt(errors, 'next')}
          />
          <TextField
            name="repeated"
            label={texts.repeatPassword}
            type="password"
            autocomplete="new-password"
            error={errorAt(errors, 'repeated')}
          />
          <Button>{texts.changePassword}</Button>
        </Form>
      </Card>
    </StaffPage>
  )
}
