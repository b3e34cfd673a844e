import { readFileSync } from 'node:fs'
import { createCanvas } from '@napi-rs/canvas'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadInitiative } from '../dossier/load-initiative.ts'
import { fileNumberOf } from '../papers/file-number.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import { propose } from '../testing/proposal.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

const address = '/einstellungen/papiere'
const shield =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'

function png(): File {
  const bytes = createCanvas(20, 24).toBuffer('image/png')
  return new File([new Uint8Array(bytes)], 'wappen.png')
}

describe('the coat of arms', () => {
  test('is taken in as SVG or PNG, shown, and taken away again', async () => {
    const admin = await house.as('betreuung')
    expect((await admin.get(`${address}/wappen`)).status).toBe(404)
    for (const [file, type] of [
      [new File([shield], 'wappen.svg'), 'image/svg+xml'],
      [png(), 'image/png'],
    ] as const) {
      const taken = await admin.upload(address, { coat: file })
      expect(taken.headers.get('location')).toBe(`${address}?erledigt=gespeichert`)
      const shown = await admin.get(`${address}/wappen`)
      expect(shown.headers.get('content-type')).toBe(type)
      expect(shown.headers.get('x-content-type-options')).toBe('nosniff')
    }
    expect(await admin.page(address)).toContain(`src="${address}/wappen"`)
    await admin.post(address, { tun: 'remove' })
    expect(await house.storage.settings.coatOfArms()).toBeUndefined()
  })

  test('that acts, is something else or cannot be printed is refused in words', async () => {
    const admin = await house.as('betreuung')
    const half = new Uint8Array(await png().arrayBuffer()).slice(0, 40)
    for (const [contents, words] of [
      [
        shield.replace('<path', '<script>alert(1)</script><path'),
        'nur gelesen, was rein gezeichnet',
      ],
      [readFileSync(import.meta.filename), 'kein gültiges XML'],
      [half, 'ließe sich kein Papier drucken'],
      [new Uint8Array(500_001), 'höchstens 500 kB'],
    ] as const) {
      const refused = await admin.upload(address, { coat: new File([contents], 'wappen.svg') })
      expect(refused.status).toBe(422)
      expect(await refused.text()).toContain(words)
    }
    const nothing = await admin.upload(address, {})
    expect(await nothing.text()).toContain('Bitte wählen Sie eine Bilddatei aus.')
    expect(await house.storage.settings.coatOfArms()).toBeUndefined()
  })
})

describe('text templates', () => {
  test('are kept for every kind of document, sections without one left out', async () => {
    const admin = await house.as('betreuung')
    expect(await admin.page('/einstellungen/vorlagen')).toContain('Vermerk zum Grobkonzept')
    const place = '/einstellungen/vorlagen/outlineConcept'
    expect(await admin.page(place)).toContain('Welches Ziel hat die Befragung?')
    const sections = { 'sections.goals': 'Ziel ist\r\n', 'sections.legal': '' }
    await admin.post(place, sections)
    expect(await house.storage.settings.documentTemplates()).toEqual({
      outlineConcept: { goals: 'Ziel ist' },
    })
    expect(await admin.page('/einstellungen/vorlagen')).toContain('1 von 5')
    for (const unknown of ['assignment', 'roman', '__proto__']) {
      expect((await admin.get(`/einstellungen/vorlagen/${unknown}`)).status).toBe(404)
    }
  })
})

test('papers are settled by administrators; the coat of arms is seen by everybody', async () => {
  const admin = await house.as('betreuung')
  await admin.upload(address, { coat: png() })
  const presse = await house.as('presse')
  for (const path of [address, '/einstellungen/vorlagen', '/einstellungen/vorlagen/minutes']) {
    expect((await presse.get(path)).status).toBe(403)
    expect((await presse.post(path, {})).status).toBe(403)
  }
  expect((await presse.get(`${address}/wappen`)).status).toBe(200)
})

test('a new way to number files holds for initiatives that begin after it', async () => {
  const settings = {
    name: 'Stadt Musterhausen',
    unit: 'Pressestelle',
    postalAddress: 'Rathausplatz 1',
    email: 'presse@musterhausen.example',
    phone: '01234 5678',
    dataProtectionOfficer: 'Olga Schäfer',
    supervisoryAuthority: 'Landesbeauftragte',
    licence: 'cc-by',
    level: 'LocalAuthority',
  }
  const admin = await house.as('betreuung')
  const number = async () => fileNumberOf(house, await loadInitiative(house.storage, 'vorhaben-1'))
  await admin.post('/einstellungen', { ...settings, fileNumberPattern: 'PR-{jahr}-{nummer}' })
  await propose(await house.as('leitung'))
  expect(await number()).toBe('PR-2026-1')
  house.clock.now = new Date(house.clock.now.getTime() + 60_000)
  await admin.post('/einstellungen', {
    ...settings,
    filePlanUnit: '013.24',
    fileNumberPattern: '{aktenplan}-{jahr}/{nummer:3}',
  })
  expect(await number()).toBe('PR-2026-1')
})
