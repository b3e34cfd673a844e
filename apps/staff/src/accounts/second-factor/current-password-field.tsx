import { TextField, textsFor } from '@meinungsbild/design'
import { errorAt } from '../../layout/error-at.ts'
import type { PasswordField, SecondFactorProps } from './second-factor-page.tsx'
import { secondFactorTexts } from './second-factor.texts.ts'

type Props = Pick<SecondFactorProps, 'frame' | 'hasPassword' | 'errors'> & {
  readonly name: PasswordField
}

/** The password once more, before something is removed; nothing where the account has none. */
export function CurrentPasswordField({ frame, hasPassword, errors, name }: Props) {
  if (!hasPassword) return null
  return (
    <TextField
      name={name}
      label={textsFor(secondFactorTexts, frame.language).current}
      type="password"
      autocomplete="current-password"
      error={errorAt(errors, name)}
    />
  )
}
