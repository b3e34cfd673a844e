import { Button, TextField, textsFor, type FormError } from '@meinungsbild/design'
import { errorAt } from '../../layout/error-at.ts'
import { Form } from '../../layout/form.tsx'
import type { Frame } from '../../layout/frame.ts'
import { StaffPage } from '../../layout/staff-page.tsx'
import { routes } from '../../routes.ts'
import { PasskeySignIn } from './passkey-sign-in.tsx'
import { signInTexts } from './sign-in.texts.ts'
import type { WayOn } from './way-on.ts'
import { WayOnFields } from './way-on-fields.tsx'

type CodePageProps = {
  readonly frame: Frame
  /** Whether there is an app; without one a recovery code still helps. */
  readonly hasApp: boolean
  readonly hasPasskey: boolean
  readonly way: WayOn
  readonly errors: readonly FormError[]
}

/** The password was right; now the second factor. */
export function CodePage({ frame, hasApp, hasPasskey, way, errors }: CodePageProps) {
  const texts = textsFor(signInTexts, frame.language)
  return (
    <StaffPage
      frame={frame}
      title={texts.codeTitle}
      errors={errors}
      scripts={hasPasskey ? ['passkeys.js'] : []}
    >
      <p>{texts.codeLead}</p>
      {hasPasskey && <PasskeySignIn frame={frame} way={way} errors={errors} />}
      <Form frame={frame} action={routes.signInCode.href()} id="code">
        <WayOnFields {...way} />
        <TextField
          name="code"
          label={hasApp ? texts.code : texts.recoveryCode}
          hint={hasApp ? texts.codeHint : texts.recoveryHint}
          autocomplete="one-time-code"
          width="medium"
          autofocus={!hasPasskey}
          error={errorAt(errors, 'code')}
        />
        <Button>{texts.confirm}</Button>
      </Form>
      <p>{texts.factorLost}</p>
      <Form frame={frame} action={routes.signOut.href()}>
        <Button style="secondary">{texts.asSomebodyElse}</Button>
      </Form>
    </StaffPage>
  )
}
