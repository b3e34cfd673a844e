import { textsFor } from '@meinungsbild/design'
import { ErrorSummary } from '../fields/error-summary.tsx'
import type { FieldFlaw } from '../fields/field-flaw.ts'
import { SubmitButton } from '../fields/submit-button.tsx'
import { TextField } from '../fields/text-field.tsx'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { StaffPage } from '../layout/staff-page.tsx'
import { routes } from '../routes.ts'
import { accountsTexts } from './accounts.texts.ts'

export type SignInProps = {
  readonly frame: Frame
  readonly login: string
  readonly flaws: readonly FieldFlaw[]
  /** The path to go to afterwards. */
  readonly returnTo: string
  /** What was typed into a form when the session had ended, urlencoded; `returnTo` is where it was going. */
  readonly carried?: string
}

export function SignInPage({ frame, login, flaws, returnTo, carried }: SignInProps) {
  const texts = textsFor(accountsTexts, frame.language)
  return (
    <StaffPage frame={frame} title={carried === undefined ? texts.signInTitle : texts.overTitle}>
      {carried !== undefined && <p>{texts.overDetail}</p>}
      <ErrorSummary frame={frame} flaws={flaws} />
      <Form frame={frame} action={routes.signIn.href()} id="anmelden">
        <input type="hidden" name="zurueck" value={returnTo} />
        {carried !== undefined && <input type="hidden" name="eingaben" value={carried} />}
        <TextField
          name="login"
          label={texts.login}
          value={login}
          autocomplete="username"
          flaws={flaws}
        />
        <TextField
          name="password"
          label={texts.password}
          type="password"
          autocomplete="current-password"
          flaws={flaws}
        />
        <SubmitButton label={texts.signIn} />
      </Form>
    </StaffPage>
  )
}
