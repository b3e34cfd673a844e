import { placeName } from '@meinungsbild/storage'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ownAnswers } from './own-answers.ts'
import { ownCheck } from './own-check.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import type { Person } from '../testing/person.ts'

const path = '/werkzeuge'
const foreign = {
  tun: 'save',
  name: 'Fremdwerkzeug <b>X</b>',
  source: 'Angebot | Nr. 7',
  asOf: '2026-11-03',
  'choice.hostingPlace': 'third',
  'text.hostingPlace': 'Rechenzentrum in Übersee',
  'choice.cookies': 'others',
  'choice.openSource': 'no',
  'text.exit': 'CSV',
}

let house: House
let presse: Person
beforeEach(async () => {
  house = await openHouse()
  presse = await house.as('presse')
})
afterEach(() => house.close())

const others = async () => (await house.storage.toolChecks.all()).map(({ check }) => check)

describe('this installation', () => {
  test('answers from what it is really set to', async () => {
    const answers = await ownAnswers(house.deps, 'de')
    expect(answers['hostingPlace']).toMatchObject({ basis: 'configuration', partial: true })
    expect(answers['hostingPlace']?.text).toContain('http://staff.test')
    expect(answers['hostingPlace']?.text).toContain('http://outside.invalid')
    expect(answers['hostingPlace']?.text).toContain(placeName(house.storage.place))
    expect(answers['transport']).toMatchObject({ choice: 'no', basis: 'configuration' })
    expect(answers['processors']?.text).toBe('Es ist kein Mailserver eingerichtet.')
    expect(answers['access']?.text).toContain('(10, davon 1 mit Betreuung')
    expect(answers['cookies']).toMatchObject({ choice: 'none', basis: 'product' })
    expect(answers['backups']).toMatchObject({ basis: 'product', partial: true })
    // What nobody but the operator knows is not made up.
    for (const asked of ['contracts', 'thirdCountry', 'certificates', 'incidents'])
      expect([asked, answers[asked]]).toEqual([asked, undefined])

    const outer = { internalUrl: 'http://10.0.0.2', publicUrl: 'https://auental.example' }
    const encrypted = { ...house.deps, publicUrl: 'https://in.example', collector: outer }
    expect((await ownAnswers(encrypted, 'de'))['transport']?.choice).toBe('partly')
    const all = { ...encrypted, admission: outer }
    expect((await ownAnswers(all, 'en'))['transport']?.choice).toBe('yes')
  })

  test('asks its operator for the rest, marks that as a statement, and lets nobody talk over what is computed', async () => {
    const admin = await house.as('betreuung')
    const page = await admin.page(`${path}/eigenes`)
    expect(page).toContain('name="choice.hostingPlace"')
    expect(page).not.toContain('name="choice.cookies"')
    const response = await admin.post(`${path}/eigenes`, {
      tun: 'save',
      'choice.hostingPlace': 'own',
      'text.hostingPlace': 'Rathaus, Keller',
      'choice.cookies': 'others',
      'text.cookies': 'nur die Anmeldung',
      'choice.certificates': 'none',
    })
    expect(response.headers.get('location')).toBe(`${path}/eigenes?erledigt=gespeichert`)
    const { answers } = await ownCheck(house.deps, 'de')
    expect(answers['hostingPlace']).toMatchObject({ choice: 'own', basis: 'operator' })
    expect(answers['hostingPlace']?.text).toMatch(
      /staff\.test.* Angabe des Betreibers: Rathaus, Keller$/,
    )
    expect(answers['cookies']).toMatchObject({ choice: 'none', basis: 'product' })
    expect(answers['cookies']?.text).toContain('Angabe des Betreibers: nur die Anmeldung')
    expect(answers['certificates']).toEqual({ choice: 'none', text: '', basis: 'operator' })
    // It is never listed twice, and cannot be deleted.
    expect((await presse.page(path)).match(/href="\/werkzeuge\/eigenes"/g)).toHaveLength(1)
    await admin.post(`${path}/eigenes`, { tun: 'remove', confirm: 'yes' })
    expect((await others()).map(({ id }) => id)).toEqual(['eigenes'])
  })
})

describe('another tool', () => {
  test('is entered by hand, and stands beside this installation', async () => {
    expect((await presse.post(`${path}/neu`, foreign)).status).toBe(303)
    const [check] = await others()
    expect(check?.answers).toEqual({
      hostingPlace: { choice: 'third', text: 'Rechenzentrum in Übersee', basis: 'stated' },
      cookies: { choice: 'others', text: '', basis: 'stated' },
      openSource: { choice: 'no', text: '', basis: 'stated' },
      exit: { text: 'CSV', basis: 'stated' },
    })
    const list = await (await house.as('gast')).page(path)
    expect(list).toContain('2 schwer, 1 zu prüfen, 17 offen')
    expect(list).not.toContain(`${path}/neu`)

    const both = `${path}/vergleich?werkzeug=eigenes&werkzeug=${check?.id}`
    const compared = await (await house.as('gast')).page(both)
    expect(compared).toContain('Fremdwerkzeug &lt;b>X&lt;/b>')
    expect(compared).toContain('in einem Drittland')
    expect(compared).toContain('Werden Daten in ein Drittland übermittelt')
    const differing = await (await house.as('gast')).page(`${both}&nur=verschieden`)
    // Nobody has said anything about it of either tool.
    expect(differing).not.toContain('Werden Daten in ein Drittland übermittelt')
    expect(differing).toContain('Rechenzentrum in Übersee')
  })

  test('is changed, and deleted only when that is confirmed', async () => {
    await presse.post(`${path}/neu`, foreign)
    const id = (await others())[0]?.id ?? ''
    const page = await presse.page(`${path}/${id}`)
    expect(page).toMatch(/value="third" selected/)
    await presse.post(`${path}/${id}`, { ...foreign, 'choice.hostingPlace': 'eu' })
    expect((await others())[0]?.answers['hostingPlace']?.choice).toBe('eu')
    expect((await presse.post(`${path}/${id}`, { tun: 'remove' })).status).toBe(422)
    expect((await presse.post(`${path}/${id}`, { tun: 'remove', confirm: 'yes' })).status).toBe(303)
    expect(await others()).toEqual([])
  })

  test.each<[Readonly<Record<string, string>>, string]>([
    [{ name: '' }, 'name'],
    [{ source: ' ' }, 'source'],
    [{ asOf: 'gestern' }, 'asOf'],
    [{ 'text.keys': 'x'.repeat(601) }, 'text.keys'],
  ])('with %o comes again with what was typed, and nothing is kept', async (change, field) => {
    const again = await presse.post(`${path}/neu`, { ...foreign, ...change })
    const page = await again.text()
    expect(again.status).toBe(422)
    expect(page.match(/href="#feld-[^"]*"/g)).toEqual([`href="#feld-${field}"`])
    expect(page).toContain('value="Rechenzentrum in Übersee"')
    expect(await others()).toEqual([])
  })

  test('is entered by those who choose or judge tools only; a choice that is none is no answer', async () => {
    const gast = await house.as('gast')
    const tried = [
      await gast.get(`${path}/neu`),
      await gast.post(`${path}/neu`, foreign),
      await gast.post(`${path}/eigenes`, { tun: 'save' }),
    ]
    expect(tried.map(({ status }) => status)).toEqual([403, 403, 403])
    expect(await others()).toEqual([])
    expect((await presse.get(`${path}/nirgends`)).status).toBe(404)
    const dsb = await house.as('dsb')
    await dsb.post(`${path}/neu`, { ...foreign, 'choice.cookies': 'erfunden' })
    expect((await others())[0]?.answers['cookies']).toBeUndefined()
  })
})
