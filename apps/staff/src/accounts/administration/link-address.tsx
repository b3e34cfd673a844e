import { TextField, textsFor, type FormError } from '@meinungsbild/design'
import { errorAt } from '../../layout/error-at.ts'
import type { Frame } from '../../layout/frame.ts'
import { administrationTexts } from './administration.texts.ts'

type LinkAddressProps = {
  readonly frame: Frame
  /** Domain of the house's e-mails; undefined where there is no mail server. */
  readonly domain: string | undefined
  readonly value: string
  readonly errors: readonly FormError[]
}

/** Where a link is sent to, if the house has a mail server. */
export function LinkAddress({ frame, domain, value, errors }: LinkAddressProps) {
  const texts = textsFor(administrationTexts, frame.language)
  if (domain === undefined) return null
  return (
    <TextField
      name="address"
      label={texts.address}
      hint={texts.addressHint(domain)}
      type="email"
      autocomplete="off"
      value={value}
      optional
      error={errorAt(errors, 'address')}
    />
  )
}
