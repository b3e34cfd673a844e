import { Button, textsFor, type FormError } from '@meinungsbild/design'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import { PasskeyForm } from '../second-factor/passkey-form.tsx'
import { signInTexts } from './sign-in.texts.ts'
import type { WayOn } from './way-on.ts'
import { WayOnFields } from './way-on-fields.tsx'

type PasskeySignInProps = {
  readonly frame: Frame
  readonly way: WayOn
  readonly errors: readonly FormError[]
  /** What stands above its button. */
  readonly lead?: string
}

/** Signing in by a passkey; where no script runs there is nothing to see of it. */
export function PasskeySignIn({ frame, way, errors, lead }: PasskeySignInProps) {
  const texts = textsFor(signInTexts, frame.language)
  return (
    <PasskeyForm
      frame={frame}
      kind="sign-in"
      action={routes.signInPasskey.href()}
      options={routes.signInPasskeyOptions.href()}
      errors={errors}
    >
      <WayOnFields {...way} />
      {lead !== undefined && <p>{lead}</p>}
      <Button style="secondary">{texts.byPasskey}</Button>
    </PasskeyForm>
  )
}
