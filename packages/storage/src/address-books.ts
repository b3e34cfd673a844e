import type { Kysely } from 'kysely'
import { emptyLog } from './dialect.ts'
import type { Schema } from './schema.ts'

/** Lists of people that staff keep for the house (Adressbuch): associations, works councils, multipliers. */
export type AddressBooks = {
  all(): Promise<readonly AddressBook[]>
  find(id: string): Promise<AddressBook | undefined>
  /** In the order in which they were entered. */
  contacts(id: string): Promise<readonly Contact[]>
  /** Puts these contacts in the place of those before; makes the book if there is none of this id. All or none. */
  put(book: NewAddressBook, contacts: readonly Contact[]): Promise<void>
  /** Deletes a book with its contacts for good. */
  remove(id: string): Promise<void>
}

export type NewAddressBook = {
  readonly id: string
  readonly title: string
  /** Account id, and ISO instant, of the last change. */
  readonly by: string
  readonly at: string
}

export type AddressBook = NewAddressBook & { readonly size: number }

export type Contact = { readonly name: string; readonly email: string; readonly unit: string }

/** Rows per statement. */
const batch = 1_000

export function addressBooksIn(db: Kysely<Schema>): AddressBooks {
  const books = () =>
    db
      .selectFrom('address_books')
      .leftJoin('contacts', 'contacts.book', 'address_books.id')
      .select((eb) => ['id', 'title', 'by', 'at', eb.fn.count<number>('contacts.book').as('size')])
      .groupBy('id')
  return {
    all: () => books().orderBy('title').execute(),

    find: (id) => books().where('id', '=', id).executeTakeFirst(),

    contacts: (id) =>
      db
        .selectFrom('contacts')
        .select(['name', 'email', 'unit'])
        .where('book', '=', id)
        .orderBy('position')
        .execute(),

    async put(book, contacts) {
      await db.transaction().execute(async (transaction) => {
        const { id, title, by, at } = book
        await transaction
          .insertInto('address_books')
          .values({ id, title, by, at })
          .onConflict((conflict) => conflict.column('id').doUpdateSet({ title, by, at }))
          .execute()
        await transaction.deleteFrom('contacts').where('book', '=', id).execute()
        for (let start = 0; start < contacts.length; start += batch) {
          const rows = contacts
            .slice(start, start + batch)
            .map((contact, index) => ({ book: id, position: start + index + 1, ...contact }))
          await transaction.insertInto('contacts').values(rows).execute()
        }
      })
      await emptyLog(db)
    },

    async remove(id) {
      await db.transaction().execute(async (transaction) => {
        await transaction.deleteFrom('contacts').where('book', '=', id).execute()
        await transaction.deleteFrom('address_books').where('id', '=', id).execute()
      })
      await emptyLog(db)
    },
  }
}
