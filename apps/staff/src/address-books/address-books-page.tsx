import {
  Button,
  DataTable,
  EmptyState,
  formatMoment,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import type { AddressBook } from '@meinungsbild/storage'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { StaffPage } from '../layout/staff-page.tsx'
import { routes } from '../routes.ts'
import { addressBooksTexts } from './address-books.texts.ts'
import { BookFields } from './book-fields.tsx'

type AddressBooksProps = {
  readonly frame: Frame
  readonly books: readonly AddressBook[]
  readonly form: URLSearchParams
  readonly isDeleted: boolean
  readonly errors: readonly FormError[]
}

/** All address books, and a form for a new one. */
export function AddressBooksPage({ frame, books, form, isDeleted, errors }: AddressBooksProps) {
  const { language } = frame
  const texts = textsFor(addressBooksTexts, language)
  return (
    <StaffPage
      {...{ frame, errors }}
      title={texts.title}
      done={isDeleted ? texts.deleted : undefined}
    >
      <p>{texts.lead}</p>
      {books.length === 0 ? (
        <EmptyState title={texts.none} />
      ) : (
        <DataTable<AddressBook>
          caption={texts.title}
          captionHidden
          rows={books}
          columns={[
            {
              head: texts.name,
              cell: ({ id, title }) => (
                <a class="kern-link" href={routes.addressBook.href({ book: id })}>
                  {title}
                </a>
              ),
            },
            { head: texts.size, numeric: true, cell: ({ size }) => size.toLocaleString(language) },
            { head: texts.changed, cell: ({ at }) => formatMoment(at, language) },
          ]}
        />
      )}
      <h2>{texts.new}</h2>
      <Form frame={frame} action={routes.addressBooks.href()} id="neues-adressbuch">
        <BookFields
          {...{ frame, errors }}
          title={form.get('title') ?? ''}
          contacts={form.get('contacts') ?? ''}
        />
        <Button>{texts.save}</Button>
      </Form>
    </StaffPage>
  )
}
