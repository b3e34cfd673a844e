import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openHouse, type House } from '../testing/open-house.ts'
import type { Person } from '../testing/person.ts'
import { acts } from '../testing/proposal.ts'
import { hidden, outlineConcept, place, until } from './testing/park-procedure.ts'

const path = `${place}/dokumente/outlineConcept`

let house: House
let presse: Person
beforeEach(async () => {
  house = await openHouse()
  presse = await house.as('presse')
  await until(house, '1.2')
})
afterEach(() => house.close())

async function newEntries(): Promise<readonly string[]> {
  return (await acts(house, 'vorhaben-1')).slice(2)
}

describe('a document', () => {
  test('is offered by its sections with their questions, and saved as one entry', async () => {
    const page = await presse.page(path)
    expect(page).toContain('Welches Ziel hat die Befragung?')
    expect(page).toContain('name="sections.legal"')
    expect(page).toContain('data-markdown')
    expect(hidden(page, 'basedOn')).toBe('0')

    const saved = await presse.post(path, { ...outlineConcept, basedOn: '0' })
    expect(saved.headers.get('location')).toBe(`${path}?erledigt=gespeichert`)
    expect(await newEntries()).toEqual(['documentSaved a-presse'])
    const again = await presse.page(`${path}?erledigt=gespeichert`)
    expect(again).toContain('Ihre Fassung ist gespeichert.')
    expect(again).toContain('40 Stunden</textarea>')
    expect(hidden(again, 'basedOn')).toBe('1')
    await presse.post(path, { ...outlineConcept, basedOn: '1' })
    expect(await newEntries()).toHaveLength(1)
  })

  test('is read by all others, with the reason why they cannot write it, and 403 if they try', async () => {
    await presse.post(path, { ...outlineConcept, basedOn: '0' })
    const gruenamt = await house.as('gruenamt')
    const page = await gruenamt.page(path)
    expect(page).toContain('<strong>Stadtpark</strong>')
    expect(page).toContain('ist hier Aufgabe dieser Rolle: Pressestelle')
    expect(page).not.toContain('id="dokument"')
    const refused = await gruenamt.post(path, { ...outlineConcept, basedOn: '1' })
    expect(refused.status).toBe(403)
    expect(await refused.text()).toContain('Aufgabe dieser Rolle: Pressestelle')
    const guest = await house.as('gast')
    expect((await guest.post(path, outlineConcept)).status).toBe(403)
    expect(await newEntries()).toEqual(['documentSaved a-presse'])
  })

  test('loses nothing when two write at once: the second sees both texts and may then save', async () => {
    await presse.post(path, { ...outlineConcept, basedOn: '0' })
    const mine = { ...outlineConcept, 'sections.resources': '80 Stunden & <mehr>', basedOn: '0' }
    const refused = await presse.post(path, mine)
    const page = await refused.text()
    expect(refused.status).toBe(422)
    expect(page).toContain('80 Stunden &amp; &lt;mehr></textarea>')
    expect(page).toContain('40 Stunden</textarea>')
    expect(page).not.toContain('id="andere-goals"')
    expect(await newEntries()).toHaveLength(1)
    const basedOn = hidden(page, 'basedOn')
    expect((await presse.post(path, { ...mine, basedOn })).status).toBe(303)
    expect(await newEntries()).toHaveLength(2)
  })

  test.each(['', '-1', '1e3', 'neu'])(
    'takes a form based on version “%s” for one that has not seen what is there',
    async (basedOn) => {
      await presse.post(path, { ...outlineConcept, basedOn: '0' })
      const form = { 'sections.goals': 'Anders', basedOn }
      expect((await presse.post(path, form)).status).toBe(422)
      expect(await newEntries()).toHaveLength(1)
    },
  )

  test('shows HTML that somebody typed as text, in every place', async () => {
    const evil = '<script>alert(1)</script><img src=x onerror=alert(1)>'
    const sections = Object.fromEntries(Object.keys(outlineConcept).map((name) => [name, evil]))
    await presse.post(path, { ...sections, basedOn: '0' })
    const gast = await house.as('gast')
    for (const page of [
      await presse.page(path),
      await gast.page(path),
      await gast.page(`${path}/fassungen/1`),
    ]) {
      expect(page).toMatch(/&lt;script(>|&gt;)alert\(1\)/)
      expect(page).not.toMatch(/<script>alert|<img src=x/)
    }
  })

  test('keeps every version to be read, and knows no other', async () => {
    await presse.post(path, { ...outlineConcept, basedOn: '0' })
    await presse.post(path, { ...outlineConcept, 'sections.goals': 'Neu', basedOn: '1' })
    expect(await presse.page(path)).toContain(`${path}/fassungen/1`)
    const first = await presse.page(`${path}/fassungen/1`)
    expect(first).toContain('Das ist eine frühere Fassung.')
    expect(first).toContain('<strong>Stadtpark</strong>')
    expect(await presse.page(`${path}/fassungen/2`)).not.toContain('frühere Fassung.')
    for (const unknown of ['fassungen/3', 'fassungen/0', 'fassungen/x']) {
      expect((await presse.get(`${path}/${unknown}`)).status).toBe(404)
    }
  })

  test('that the procedure does not have is not found', async () => {
    for (const unknown of ['roman', 'assignment', '__proto__']) {
      expect((await presse.get(`${place}/dokumente/${unknown}`)).status).toBe(404)
      expect((await presse.post(`${place}/dokumente/${unknown}`, {})).status).toBe(404)
      expect((await presse.get(`${place}/dokumente/${unknown}/pdf`)).status).toBe(404)
    }
  })

  test('stands in the list with what can be opened', async () => {
    expect(await presse.page(`${place}/dokumente`)).not.toContain(`${path}/pdf`)
    await presse.post(path, { ...outlineConcept, basedOn: '0' })
    const list = await presse.page(`${place}/dokumente`)
    expect(list).toContain(`${path}/pdf`)
    expect(list).toContain('Mehmet Yıldız, Pressestelle')
    expect(list).toContain(`${place}/vermerke/outlineMemo`)
  })

  test('speaks English to those who want it', async () => {
    await presse.post('/konto/sprache', { language: 'en' })
    const page = await presse.page(path)
    expect(page).toContain('What is the goal of the survey?')
    expect(page).toContain('Save as version 1')
  })
})

describe('an approved document', () => {
  test('is changed only with the approval knowingly lost, and that is said', async () => {
    await house.close()
    house = await openHouse()
    presse = await house.as('presse')
    await until(house, '1.7')
    const before = (await acts(house, 'vorhaben-1')).length
    const page = await presse.page(path)
    expect(page).toContain('Freigegeben mit 1.6 Entscheidung 1 (Dr. Ingrid Petersen, Leitung)')
    expect(page).toContain('name="confirmVoid"')
    const change = { ...outlineConcept, 'sections.goals': 'Etwas anderes', basedOn: '1' }
    const refused = await presse.post(path, change)
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Etwas anderes</textarea>')
    expect(await acts(house, 'vorhaben-1')).toHaveLength(before)
    expect((await presse.post(path, { ...change, confirmVoid: 'yes' })).status).toBe(303)
    expect((await acts(house, 'vorhaben-1')).slice(before)).toEqual([
      'documentSaved a-presse',
      'approvalVoided a-presse',
      'stepReopened a-presse',
    ])
    expect(await presse.page(path)).toContain('Die Freigabe ist erloschen: Grobkonzept')
  })
})
