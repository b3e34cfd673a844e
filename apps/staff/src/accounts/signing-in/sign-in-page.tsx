import { Button, ButtonLink, Fold, TextField, textsFor, type FormError } from '@meinungsbild/design'
import { errorAt } from '../../layout/error-at.ts'
import { Form } from '../../layout/form.tsx'
import type { Frame } from '../../layout/frame.ts'
import { StaffPage } from '../../layout/staff-page.tsx'
import { routes } from '../../routes.ts'
import { accountsTexts } from '../accounts.texts.ts'
import { PasskeySignIn } from './passkey-sign-in.tsx'
import type { SignInForm } from './sign-in-form.ts'
import { signInTexts } from './sign-in.texts.ts'
import { WayOnFields } from './way-on-fields.tsx'

type SignInProps = SignInForm & {
  readonly frame: Frame
  readonly login: string
  readonly errors: readonly FormError[]
  /** What has just been done. */
  readonly done?: string | undefined
}

/** Every way in that the house has; where only its identity provider counts, the others are folded away for emergencies. */
export function SignInPage(props: SignInProps) {
  const { frame, way, provider, onlyProvider, withPasskey, errors, done } = props
  const texts = textsFor(accountsTexts, frame.language)
  const ways = textsFor(signInTexts, frame.language)
  const isOver = way.carried !== undefined
  return (
    <StaffPage
      frame={frame}
      title={isOver ? texts.overTitle : texts.signInTitle}
      errors={errors}
      done={done}
      scripts={withPasskey ? ['passkeys.js'] : []}
    >
      {isOver && <p>{texts.overDetail}</p>}
      {isOver && provider !== undefined && <p>{ways.providerLoses(provider)}</p>}
      {provider !== undefined && (
        <p>
          <ButtonLink
            href={routes.signInProvider.href({ zurueck: way.returnTo })}
            style={onlyProvider ? 'primary' : 'secondary'}
          >
            {ways.byProvider(provider)}
          </ButtonLink>
        </p>
      )}
      {onlyProvider ? (
        <Fold title={ways.emergencyTitle} open={errors.length > 0}>
          <p>{ways.passwordForEmergency}</p>
          <OwnWays {...props} />
        </Fold>
      ) : (
        <OwnWays {...props} />
      )}
    </StaffPage>
  )
}

/** Password and passkey. */
function OwnWays({ frame, way, login, withPasskey, errors }: SignInProps) {
  const texts = textsFor(accountsTexts, frame.language)
  return (
    <>
      <Form frame={frame} action={routes.signIn.href()} id="anmeldung">
        <WayOnFields {...way} />
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
      {withPasskey && (
        <PasskeySignIn
          frame={frame}
          way={way}
          errors={errors}
          lead={textsFor(signInTexts, frame.language).orPasskey}
        />
      )}
    </>
  )
}
