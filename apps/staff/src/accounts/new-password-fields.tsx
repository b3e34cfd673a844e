import { TextField, type FormError } from '@meinungsbild/design'
import { errorAt } from '../layout/error-at.ts'

type NewPasswordFieldsProps = {
  readonly label: string
  readonly hint: string
  readonly labelAgain: string
  readonly errors: readonly FormError[]
}

/** A new password, twice. */
export function NewPasswordFields({ label, hint, labelAgain, errors }: NewPasswordFieldsProps) {
  return (
    <>
      <TextField
        name="next"
        label={label}
        hint={hint}
        type="password"
        autocomplete="new-password"
        error={errorAt(errors, 'next')}
      />
      <TextField
        name="repeated"
        label={labelAgain}
        type="password"
        autocomplete="new-password"
        error={errorAt(errors, 'repeated')}
      />
    </>
  )
}
