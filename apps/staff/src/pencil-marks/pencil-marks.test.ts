import { afterEach, beforeEach, expect, test } from 'vitest'
import { hidden, memo, place, until } from '../documents/testing/park-procedure.ts'
import { openHouse, type House } from '../testing/open-house.ts'

const path = '/einstellungen/zeichen'
const fields = {
  'label.leadership': 'Senatorin',
  'abbreviation.leadership': 'S',
  'colour.leadership': 'green',
  'label.leadershipDeputy': 'Staatsrat',
  'abbreviation.leadershipDeputy': 'SR',
  'colour.leadershipDeputy': 'red',
  'label.pressOffice': 'Pressestelle',
  'abbreviation.pressOffice': 'Pr',
  'colour.pressOffice': 'none',
  'label.supportingUnit': 'Amtsleitung <A>',
  'abbreviation.supportingUnit': 'A<L>',
  'colour.supportingUnit': 'violet',
  'label.dataProtectionOfficer': 'DSB',
  'abbreviation.dataProtectionOfficer': 'DSB',
  'colour.dataProtectionOfficer': 'mauve',
  'label.statisticsOffice': 'Statistik',
  'abbreviation.statisticsOffice': 'St',
  'colour.statisticsOffice': 'none',
}

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

test('an authority says how its offices mark papers; the strip of a memo shows sign and pencil in words', async () => {
  await until(house, '1.5')
  const presse = await house.as('presse')
  await presse.post(`${place}/dokumente/outlineMemo`, { ...memo, basedOn: '0' })
  const sheet = `${place}/vermerke/outlineMemo`
  const gruenamt = await house.as('gruenamt')
  const contentHash = hidden(await gruenamt.page(sheet))
  await gruenamt.post(`${sheet}/mitzeichnung`, { contentHash, mark: 'signed' })
  expect(await presse.page(sheet)).toMatch(/<abbr title="Amtsleitung">AL<\/abbr>[^/]*> blau</)

  const admin = await house.as('betreuung')
  const saved = await admin.post(path, fields)
  expect(saved.headers.get('location')).toBe(`${path}?erledigt=gespeichert`)
  const page = await presse.page(sheet)
  expect(page).toMatch(/<abbr title="Amtsleitung &lt;A>">A&lt;L><\/abbr>[^/]*> violett</)
  expect((await house.storage.settings.pencilMarks()).dataProtectionOfficer.colour).toBe('none')
})

test.each([
  ['label.pressOffice', ' '],
  ['abbreviation.pressOffice', ''],
  ['abbreviation.pressOffice', 'Presse1'],
  ['abbreviation.statisticsOffice', 'SR'],
])('%s „%s“ is asked for again', async (field, value) => {
  const admin = await house.as('betreuung')
  const again = await admin.post(path, { ...fields, [field]: value })
  expect(again.status).toBe(422)
  expect(await again.text()).toContain(`href="#feld-${field}"`)
  expect((await house.storage.settings.pencilMarks()).leadership.label).toBe('Leitung')
})

test('marks are for administrators', async () => {
  const presse = await house.as('presse')
  expect((await presse.get(path)).status).toBe(403)
  expect((await presse.post(path, fields)).status).toBe(403)
})
