import { Button, TextField, textsFor, type FormError } from '@meinungsbild/design'
import { errorAt } from '../layout/error-at.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { StaffPage } from '../layout/staff-page.tsx'
import { routes } from '../routes.ts'
import { accountsTexts } from './accounts.texts.ts'

type SignInProps = {
  readonly frame: Frame
  readonly login: string
  readonly errors: readonly FormError[]
  /** The path to go to afterwards. */
  readonly returnTo: string
  /** What was typed into a form when the session had ended, urlencoded; `returnTo` is where it was going. */
  readonly carried?: string
  /** What has just been done. */
  readonly done?: string | undefined
}

export function SignInPage({ frame, login, errors, returnTo, carried, done }: SignInProps) {
  const texts = textsFor(accountsTexts, frame.language)
  const title = carried === undefined ? texts.signInTitle : texts.overTitle
  return (
    <StaffPage frame={frame} title={title} errors={errors} done={done}>
      {carried !== undefined && <p>{texts.overDetail}</p>}
      <Form frame={frame} action={routes.signIn.href()}>
        <input type="hidden" name="zurueck" value={returnTo} />
        {carried !== undefined && <input type="hidden" name="eingaben" value={carried} />}
        <TextField
          name="login"
          label={texts.login}
          value={login}
          autocomplete="username"
          error={errorAt(errors, 'login')}
        />
        <TextField
          name="password"
          label={texts.password}
          type="password"
          autocomplete="current-password"
          error={errorAt(errors, 'password')}
        />
        <Button>{texts.signIn}</Button>
      </Form>
    </StaffPage>
  )
}
