import { TextArea, TextField, textsFor, type FormError } from '@meinungsbild/design'
import { errorAt } from '../layout/error-at.ts'
import type { Frame } from '../layout/frame.ts'
import { addressBooksTexts } from './address-books.texts.ts'

type BookFieldsProps = {
  readonly frame: Frame
  readonly title: string
  readonly contacts: string
  readonly errors: readonly FormError[]
}

/** Name and people of an address book. */
export function BookFields({ frame, title, contacts, errors }: BookFieldsProps) {
  const texts = textsFor(addressBooksTexts, frame.language)
  return (
    <>
      <TextField
        name="title"
        label={texts.name}
        value={title}
        width="medium"
        error={errorAt(errors, 'title')}
      />
      <TextArea
        name="contacts"
        label={texts.contacts}
        hint={texts.contactsHint}
        value={contacts}
        rows={12}
        error={errorAt(errors, 'contacts')}
      />
    </>
  )
}
