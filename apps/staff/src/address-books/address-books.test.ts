import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openHouse, type House } from '../testing/open-house.ts'
import type { Person } from '../testing/person.ts'
import { contactsText, readContacts } from './read-contacts.ts'

let house: House
let presse: Person
beforeEach(async () => {
  house = await openHouse()
  presse = await house.as('presse')
})
afterEach(() => house.close())

const typed = {
  title: 'Vereine <b>',
  contacts: 'Bürgerverein; post@verein.example; Vorstand\n\nÄlterenrat\trat@aelter.example\n',
}

async function made(): Promise<string> {
  const response = await presse.post('/adressbuch', typed)
  const place = response.headers.get('location') ?? ''
  expect([response.status, place]).toEqual([303, expect.stringMatching(/\?erledigt=saved$/)])
  return place.replace(/\?.*$/, '')
}

describe('an address book', () => {
  test('is made from lines, shown again, changed and deleted', async () => {
    const place = await made()
    const list = await presse.page('/adressbuch')
    expect(list).toContain('Vereine &lt;b>')
    const page = await presse.page(place)
    expect(page).toContain(
      'Bürgerverein; post@verein.example; Vorstand\nÄlterenrat; rat@aelter.example',
    )
    await presse.post(place, { title: 'Räte', contacts: 'Älterenrat; rat@aelter.example' })
    const [book] = await house.storage.addressBooks.all()
    expect(book).toMatchObject({ title: 'Räte', size: 1, by: 'a-presse' })
    expect((await presse.post(place, { tun: 'delete' })).status).toBe(422)
    expect((await presse.post(place, { tun: 'delete', confirm: 'yes' })).status).toBe(303)
    expect(await house.storage.addressBooks.all()).toEqual([])
    expect((await presse.get(place)).status).toBe(404)
  })

  test.each([
    [{ title: ' ' }, 'title', 'einen Namen'],
    [{ contacts: 'A; a@example.org\n; b@example.org' }, 'contacts', 'Zeile 2: Der Name fehlt.'],
    [{ contacts: 'A; keine' }, 'contacts', 'Zeile 1: Die E-Mail-Adresse'],
    [{ contacts: 'A; a@example.org; B; C' }, 'contacts', 'Zeile 1: Mehr als drei'],
    [{ contacts: 'A; a@example.org\nB; A@example.org' }, 'contacts', 'Zeile 2: Diese E-Mail'],
  ])('with %o is refused at the field, and what was typed stays', async (change, field, words) => {
    const response = await presse.post('/adressbuch', { ...typed, ...change })
    const page = await response.text()
    expect(response.status).toBe(422)
    expect(page).toContain(`href="#feld-${field}"`)
    expect(page).toContain(words)
    expect(page).toContain({ ...typed, ...change }.contacts.split('\n')[0])
    expect(await house.storage.addressBooks.all()).toEqual([])
  })

  test('is for press office and statistics office: others see none of it', async () => {
    const place = await made()
    expect(await (await house.as('statistik')).page(place)).toContain('Bürgerverein')
    expect(await presse.page('/aufgaben')).toContain('href="/adressbuch"')
    for (const login of ['leitung', 'dsb', 'gruenamt', 'gast', 'betreuung'] as const) {
      const other = await house.as(login)
      expect(await other.page('/aufgaben')).not.toContain('href="/adressbuch"')
      for (const path of ['/adressbuch', place]) {
        const read = await other.get(path)
        expect([login, read.status, (await read.text()).includes('Bürgerverein')]).toEqual([
          login,
          403,
          false,
        ])
        expect((await other.post(path, typed)).status).toBe(403)
      }
    }
    expect(await house.storage.addressBooks.all()).toHaveLength(1)
  })
})

test('what was read is written as it is read again', () => {
  const read = readContacts(typed.contacts)
  if (!read.ok) throw new Error(read.code)
  expect(readContacts(contactsText(read.contacts))).toEqual(read)
})
