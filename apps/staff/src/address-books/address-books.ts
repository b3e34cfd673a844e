import type { FormError } from '@meinungsbild/design'
import type { AddressBook } from '@meinungsbild/storage'
import { notFound } from '../errors/not-found.ts'
import { refused } from '../errors/refused.ts'
import { frameOf } from '../layout/frame.ts'
import { textsOf } from '../layout/language.ts'
import { show } from '../layout/show.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { formOf, visitorOf, type StaffApp, type StaffContext } from '../staff-env.ts'
import { AddressBookPage } from './address-book-page.tsx'
import { AddressBooksPage } from './address-books-page.tsx'
import { addressBooksTexts } from './address-books.texts.ts'
import { mayKeepBooks } from './may-keep-books.ts'
import { contactsText, readContacts } from './read-contacts.ts'

/** The address books of the house. Whoever does not keep them sees none of them. */
export function addressBookRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.addressBooks.pattern, (c) => guarded(c, () => listPage(c, deps, [])))

  app.post(routes.addressBooks.pattern, (c) =>
    guarded(c, () => save(c, deps, deps.newId(), (errors) => listPage(c, deps, errors))),
  )

  app.get(routes.addressBook.pattern, (c) =>
    guarded(c, async () => {
      const book = await deps.storage.addressBooks.find(c.req.param('book'))
      return book ? bookPage(c, deps, book, []) : notFound(c)
    }),
  )

  app.post(routes.addressBook.pattern, (c) =>
    guarded(c, async () => {
      const book = await deps.storage.addressBooks.find(c.req.param('book'))
      if (!book) return notFound(c)
      const again = (errors: readonly FormError[]) => bookPage(c, deps, book, errors)
      if (formOf(c).get('tun') !== 'delete') return save(c, deps, book.id, again)
      if (formOf(c).get('confirm') !== 'yes') {
        const message = textsOf(c, addressBooksTexts).confirmFirst
        return again([{ field: 'confirm', message }])
      }
      await deps.storage.addressBooks.remove(book.id)
      return c.redirect(routes.addressBooks.href({ erledigt: 'deleted' }), 303)
    }),
  )
}

async function guarded(
  c: StaffContext,
  answer: () => Response | Promise<Response>,
): Promise<Response> {
  if (mayKeepBooks(visitorOf(c).account)) return answer()
  return refused(c, 403, textsOf(c, addressBooksTexts).notYours)
}

async function save(
  c: StaffContext,
  deps: StaffDeps,
  id: string,
  again: (errors: readonly FormError[]) => Response | Promise<Response>,
): Promise<Response> {
  const texts = textsOf(c, addressBooksTexts)
  const title = (formOf(c).get('title') ?? '').trim()
  const read = readContacts(formOf(c).get('contacts') ?? '')
  const errors: FormError[] = []
  if (title === '' || title.length > 100)
    errors.push({ field: 'title', message: texts.nameMissing })
  if (!read.ok)
    errors.push({ field: 'contacts', message: texts[`${read.code}Wrong`](String(read.line)) })
  if (!read.ok || errors.length > 0) return again(errors)
  const by = visitorOf(c).account.id
  const at = deps.now().toISOString()
  await deps.storage.addressBooks.put({ id, title, by, at }, read.contacts)
  return c.redirect(routes.addressBook.href({ book: id }, { erledigt: 'saved' }), 303)
}

async function listPage(c: StaffContext, deps: StaffDeps, errors: readonly FormError[]) {
  const books = await deps.storage.addressBooks.all()
  const isDeleted = c.req.query('erledigt') === 'deleted'
  const props = { frame: frameOf(c), books, form: formOf(c), isDeleted, errors }
  return show(c, AddressBooksPage(props), errors.length > 0 ? 422 : 200)
}

async function bookPage(
  c: StaffContext,
  deps: StaffDeps,
  book: AddressBook,
  errors: readonly FormError[],
) {
  const stored = contactsText(await deps.storage.addressBooks.contacts(book.id))
  const form = formOf(c)
  const isTyped = form.has('contacts')
  const fields = {
    title: isTyped ? (form.get('title') ?? '') : book.title,
    contacts: isTyped ? (form.get('contacts') ?? '') : stored,
  }
  const isSaved = c.req.query('erledigt') === 'saved'
  const props = { frame: frameOf(c), book, fields, isSaved, errors }
  return show(c, AddressBookPage(props), errors.length > 0 ? 422 : 200)
}
