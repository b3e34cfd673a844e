import { ErrorText, fieldId, textsFor, type FormError } from '@meinungsbild/design'
import type { ComponentChildren } from 'preact'
import { errorAt } from '../../layout/error-at.ts'
import { Form } from '../../layout/form.tsx'
import type { Frame } from '../../layout/frame.ts'
import { secondFactorTexts } from './second-factor.texts.ts'

type PasskeyFormProps = {
  readonly frame: Frame
  readonly kind: 'sign-in' | 'register'
  readonly action: string
  /** Where the script asks what is to be signed. */
  readonly options: string
  readonly errors: readonly FormError[]
  readonly children: ComponentChildren
}

/** A form that only a script can fill in, since only browsers reach passkeys; it stays hidden where none runs. */
export function PasskeyForm(props: PasskeyFormProps) {
  const { frame, kind, action, options, errors, children } = props
  const { cancelled, notReached, alreadyHere } = textsFor(secondFactorTexts, frame.language)
  const error = errorAt(errors, 'passkey')
  return (
    <Form
      frame={frame}
      action={action}
      id={`passkey-${kind}`}
      hooks={{
        'data-passkey': kind,
        'data-options': options,
        'data-words': JSON.stringify({ cancelled, notReached, alreadyHere }),
      }}
      hidden
    >
      <input type="hidden" name="answer" value="" />
      <div id={fieldId('passkey')} tabIndex={-1} class="stack">
        {children}
        <ErrorText id="passkey" error={error} />
        <p role="alert" data-flaw hidden />
      </div>
    </Form>
  )
}
