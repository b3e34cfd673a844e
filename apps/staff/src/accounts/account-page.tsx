import { textsFor } from '@meinungsbild/design'
import type { Account } from '@meinungsbild/storage'
import { ErrorSummary } from '../fields/error-summary.tsx'
import type { FieldFlaw } from '../fields/field-flaw.ts'
import { SelectField } from '../fields/select-field.tsx'
import { SubmitButton } from '../fields/submit-button.tsx'
import { TextField } from '../fields/text-field.tsx'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { Done } from '../layout/done.tsx'
import { StaffPage } from '../layout/staff-page.tsx'
import { routes } from '../routes.ts'
import { accountsTexts } from './accounts.texts.ts'

type AccountProps = {
  readonly frame: Frame
  readonly account: Account
  readonly flaws: readonly FieldFlaw[]
  readonly done?: 'password' | 'language'
}

const languages = [
  { value: 'de', label: 'Deutsch' },
  { value: 'en', label: 'English' },
]

/** The signed-in person's own account. */
export function AccountPage({ frame, account, flaws, done }: AccountProps) {
  const texts = textsFor(accountsTexts, frame.language)
  return (
    <StaffPage frame={frame} title={texts.accountTitle}>
      <ErrorSummary frame={frame} flaws={flaws} />
      {done === 'password' && <Done>{texts.passwordChanged}</Done>}
      {done === 'language' && <Done>{texts.languageChanged}</Done>}
      <dl class="kern-description-list">
        <dt>{texts.name}</dt>
        <dd>{account.name}</dd>
        <dt>{texts.office}</dt>
        <dd>{account.office}</dd>
        <dt>{texts.unit}</dt>
        <dd>{account.unit}</dd>
      </dl>

      <h2 class="kern-heading-medium">{texts.languageTitle}</h2>
      <Form frame={frame} action={routes.accountLanguage.href()} id="sprache">
        <SelectField
          name="language"
          label={texts.language}
          value={account.language}
          options={languages}
        />
        <SubmitButton label={texts.saveLanguage} secondary />
      </Form>

      <h2 class="kern-heading-medium">{texts.passwordTitle}</h2>
      <Form frame={frame} action={routes.accountPassword.href()} id="passwort">
        <TextField
          name="current"
          label={texts.currentPassword}
          type="password"
          autocomplete="current-password"
          flaws={flaws}
        />
        <TextField
          name="next"
          label={texts.newPassword}
          hint={texts.newPasswordHint}
          type="password"
          autocomplete="new-password"
          flaws={flaws}
        />
        <TextField
          name="repeated"
          label={texts.repeatPassword}
          type="password"
          autocomplete="new-password"
          flaws={flaws}
        />
        <SubmitButton label={texts.changePassword} />
      </Form>
    </StaffPage>
  )
}
