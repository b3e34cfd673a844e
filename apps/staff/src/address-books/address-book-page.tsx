import { Button, Checkbox, Fold, textsFor, type FormError } from '@meinungsbild/design'
import type { AddressBook } from '@meinungsbild/storage'
import { errorAt } from '../layout/error-at.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { StaffPage } from '../layout/staff-page.tsx'
import { routes } from '../routes.ts'
import { addressBooksTexts } from './address-books.texts.ts'
import { BookFields } from './book-fields.tsx'

type AddressBookProps = {
  readonly frame: Frame
  readonly book: AddressBook
  readonly fields: { readonly title: string; readonly contacts: string }
  readonly isSaved: boolean
  readonly errors: readonly FormError[]
}

/** One address book: its people as lines of text, and its end. */
export function AddressBookPage({ frame, book, fields, isSaved, errors }: AddressBookProps) {
  const texts = textsFor(addressBooksTexts, frame.language)
  const action = routes.addressBook.href({ book: book.id })
  const error = errorAt(errors, 'confirm')
  return (
    <StaffPage {...{ frame, errors }} title={book.title} done={isSaved ? texts.saved : undefined}>
      <p>
        <a class="kern-link" href={routes.addressBooks.href()}>
          {texts.back}
        </a>
      </p>
      <Form frame={frame} action={action} id="adressbuch">
        <BookFields {...{ frame, errors, ...fields }} />
        <Button name="tun" value="save">
          {texts.save}
        </Button>
      </Form>
      <Fold title={texts.delete} open={error !== undefined}>
        <p>{texts.deleteHint}</p>
        <Form frame={frame} action={action} id="adressbuch-loeschen">
          <Checkbox name="confirm" value="yes" label={texts.confirm} error={error} />
          <Button style="secondary" name="tun" value="delete">
            {texts.delete}
          </Button>
        </Form>
      </Fold>
    </StaffPage>
  )
}
