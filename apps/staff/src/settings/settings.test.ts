import { afterEach, beforeEach, expect, test } from 'vitest'
import { openHouse, type House } from '../testing/open-house.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

const settings = {
  name: 'Stadt Musterhausen',
  unit: 'Pressestelle',
  postalAddress: 'Rathausplatz 1\n12345 Musterhausen',
  email: 'presse@musterhausen.example',
  phone: '01234 5678',
  dataProtectionOfficer: 'Olga Schäfer, dsb@musterhausen.example',
  supervisoryAuthority: 'Landesbeauftragte für Datenschutz',
  enforcementBody: 'Schlichtungsstelle nach § 16 BGG, Berlin',
  fileNumberPattern: '{aktenplan}-{jahr}/{nummer:3}',
  filePlanUnit: 'PR 12',
  licence: 'cc-by',
  level: 'RegionalAuthority',
  areaKey: '02000000',
  contributor: 'http://dcat-ap.de/def/contributors/musterhausen',
}

test('settings are changed by an administrator and stay', async () => {
  const admin = await house.as('betreuung')
  const response = await admin.post('/einstellungen', settings)
  expect(response.headers.get('location')).toBe('/einstellungen?erledigt=gespeichert')
  expect(await house.storage.settings.authority()).toEqual(settings)
  expect(await admin.page('/aufgaben')).toContain('href="/einstellungen"')
})

const flawed = {
  email: 'presse',
  unit: '',
  fileNumberPattern: 'PR',
  areaKey: '1234',
  contributor: 'musterhausen',
}

test('settings that are incomplete come back as they were typed, and nothing is changed', async () => {
  const admin = await house.as('betreuung')
  const wrong = { ...settings, ...flawed }
  const response = await admin.post('/einstellungen', wrong)
  const page = await response.text()
  expect(response.status).toBe(422)
  for (const field of Object.keys(flawed)) {
    expect(page).toContain(`href="#feld-${field}"`)
  }
  expect(page).toContain('value="Stadt Musterhausen"')
  expect((await house.storage.settings.authority()).name).toBe('')
})

test('settings are not for others, who read why', async () => {
  const presse = await house.as('presse')
  const [seen, sent] = [
    await presse.get('/einstellungen'),
    await presse.post('/einstellungen', settings),
  ]
  expect([seen.status, sent.status]).toEqual([403, 403])
  expect(await sent.text()).toContain('nur, wer die Anwendung betreut')
  expect((await house.storage.settings.authority()).name).toBe('')
  expect(await presse.page('/aufgaben')).not.toContain('href="/einstellungen"')
})
