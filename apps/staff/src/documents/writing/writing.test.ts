import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openHouse, type House } from '../../testing/open-house.ts'
import type { Person } from '../../testing/person.ts'
import { acts } from '../../testing/proposal.ts'
import { hidden, outlineConcept, place, until } from '../testing/park-procedure.ts'

const path = `${place}/dokumente/outlineConcept`

let house: House
let presse: Person
beforeEach(async () => {
  house = await openHouse()
  presse = await house.as('presse')
  await until(house, '1.2')
})
afterEach(() => house.close())

/** A second person of the press office who takes part. */
async function colleague(): Promise<Person> {
  const leitung = await house.as('leitung')
  const person = { tun: 'assignParticipant', person: 'a-presse2 pressOffice' }
  const response = await leitung.post(`${place}/beteiligte`, person)
  if (response.status !== 303) throw new Error(await response.text())
  return house.as('presse2')
}

/** The hidden fields of the form, as a window holds them. */
async function open(person: Person): Promise<Readonly<Record<string, string>>> {
  return held(await person.page(path))
}

function held(page: string): Readonly<Record<string, string>> {
  const names = ['basedOn', 'begun', 'revision']
  return Object.fromEntries(names.map((name) => [name, hidden(page, name)]))
}

const typed = { ...outlineConcept, 'sections.goals': 'Noch nicht fertig' }
const kept = (window: object, text: object = typed) => ({ ...text, ...window, tun: 'keep' })

describe('a working copy', () => {
  test('survives the window, is nobody else’s, and the dossier hears nothing of it', async () => {
    const before = (await acts(house, 'vorhaben-1')).length
    const answer = await presse.post(path, kept(await open(presse)))
    expect(answer.headers.get('location')).toBe(`${path}?erledigt=behalten`)
    const again = await presse.page(path)
    expect(again).toContain('Noch nicht fertig</textarea>')
    expect(again).toContain('ist noch nicht als Fassung gespeichert')
    const other = await (await colleague()).page(path)
    expect(other).not.toContain('Noch nicht fertig')
    expect(other).toContain('Auch Mehmet Yıldız schreibt gerade an diesem Dokument.')
    expect((await acts(house, 'vorhaben-1')).slice(before)).toEqual([
      'participantAssigned a-leitung',
    ])
    const read = await presse.page(`${path}/arbeitsstand`)
    expect(read).toContain('Noch nicht fertig')
    expect(read).not.toContain('<textarea')
  })

  test('becomes a version and is done with; or is thrown away', async () => {
    await presse.post(path, kept(await open(presse)))
    await presse.post(path, { ...typed, ...(await open(presse)) })
    expect(await presse.page(path)).not.toContain('ist noch nicht als Fassung gespeichert')
    expect(await presse.page(`${path}/arbeitsstand`)).toContain('Kein Arbeitsstand')

    const other = { ...typed, 'sections.goals': 'Verworfen' }
    await presse.post(path, kept(await open(presse), other))
    await presse.post(`${path}/arbeitsstand`)
    const page = await presse.page(path)
    expect(page).toContain('Noch nicht fertig</textarea>')
    expect(page).not.toContain('Verworfen')
  })

  test('is no working copy where nothing was changed', async () => {
    await presse.post(path, { ...typed, ...(await open(presse)) })
    await presse.post(path, kept(await open(presse)))
    expect(await presse.page(path)).not.toContain('ist noch nicht als Fassung gespeichert')
  })

  test('is for whoever may write', async () => {
    const gruenamt = await house.as('gruenamt')
    expect((await gruenamt.post(path, kept({ basedOn: '0' }))).status).toBe(403)
    expect(await house.storage.documentDrafts.of('vorhaben-1', 'outlineConcept')).toEqual([])
  })

  test('of a new document begins with the house’s own text', async () => {
    const { settings } = house.storage
    await settings.setDocumentTemplate('outlineConcept', {
      goals: 'Zu „{thema}“ ({aktenzeichen}) fragen wir: {frage} {{teilnehmende}} {unbekannt}',
    })
    const page = await presse.page(path)
    expect(page).toContain(
      'Zu „Pflege und Ausstattung des Stadtparks“ (2026-1) fragen wir: Womit sind die Menschen im Stadtpark zufrieden? {{teilnehmende}} {unbekannt}',
    )
    expect(page).toContain('Ziel:\nNutzen:')
    await presse.post(path, { ...typed, ...held(page) })
    expect(await presse.page(path)).not.toContain('fragen wir')
  })
})

describe('two people', () => {
  test('who save at once both find their text: what one wrote alone is joined, what both wrote is shown', async () => {
    const presse2 = await colleague()
    await presse.post(path, { ...outlineConcept, ...(await open(presse)) })
    const [mine, theirs] = [await open(presse), await open(presse2)]
    const first = {
      ...outlineConcept,
      'sections.goals': 'Ziel von Jana',
      'sections.legal': 'Recht von Jana',
      ...theirs,
    }
    const second = {
      ...outlineConcept,
      'sections.goals': 'Ziel von Mehmet',
      'sections.resources': 'Mittel von Mehmet',
      ...mine,
    }
    const answers = await Promise.all([presse2.post(path, first), presse.post(path, second)])
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 422])
    const [late, name] = answers[0].status === 422 ? [answers[0], 'Jana'] : [answers[1], 'Mehmet']
    const page = await late.text()
    const early = name === 'Jana' ? 'Mehmet' : 'Jana'
    // In the field one's own, beneath the other one; what the other one changed alone is in its field.
    expect(page).toContain(`Ziel von ${name}</textarea>`)
    expect(page).toContain('id="andere-goals"')
    expect(page).toContain(`Ziel von ${early}</textarea>`)
    expect(page).toContain('Recht von Jana</textarea>')
    expect(page).toContain('Mittel von Mehmet</textarea>')
    expect(page).not.toContain('id="andere-resources"')
    expect(page).toContain('Nur dort geändert, hier schon übernommen:')

    const person = name === 'Jana' ? presse2 : presse
    const joined = {
      ...outlineConcept,
      'sections.goals': 'Ziel von beiden',
      'sections.legal': 'Recht von Jana',
      'sections.resources': 'Mittel von Mehmet',
    }
    expect((await person.post(path, { ...joined, ...held(page) })).status).toBe(303)
    const versions = (await house.storage.dossiers.read('vorhaben-1')).filter(
      ({ kind }) => kind === 'documentSaved',
    )
    expect(versions).toHaveLength(3)
  })

  test('a conflict lasts in the working copy until it is saved', async () => {
    const presse2 = await colleague()
    await presse.post(path, { ...outlineConcept, ...(await open(presse)) })
    const mine = { ...outlineConcept, 'sections.goals': 'Meins' }
    await presse.post(path, kept(await open(presse), mine))
    const theirs = { ...outlineConcept, 'sections.goals': 'Ihres' }
    await presse2.post(path, { ...theirs, ...(await open(presse2)) })

    const page = await presse.page(path)
    expect(page).toContain('Inzwischen hat jemand anderes gespeichert')
    expect(page).toContain('Meins</textarea>')
    expect(page).toContain('Ihres</textarea>')
    // Typing on elsewhere in the form does not make it vanish.
    const more = { ...mine, 'sections.legal': 'Mehr' }
    await presse.post(path, kept(held(page), more))
    const again = await presse.page(path)
    expect(again).toContain('id="andere-goals"')
    expect((await presse.post(path, { ...more, ...held(again) })).status).toBe(303)
    expect(await presse.page(path)).not.toContain('id="andere-goals"')
  })

  test('an attachment that somebody adds meanwhile is no conflict', async () => {
    const presse2 = await colleague()
    await presse.post(path, { ...outlineConcept, ...(await open(presse)) })
    await presse.post(path, kept(await open(presse)))
    const file = new File(['Zeitplan'], 'Zeitplan.txt')
    await presse2.upload(`${path}/anlagen`, { file, basedOn: '1', tun: 'add' })
    const page = await presse.page(path)
    expect(page).not.toContain('Inzwischen hat jemand anderes gespeichert')
    expect(page).toContain('Noch nicht fertig</textarea>')
    expect(hidden(page, 'basedOn')).toBe('2')
    expect((await presse.post(path, { ...typed, ...held(page) })).status).toBe(303)
  })
})

describe('two windows of one person', () => {
  test('do not overwrite each other: the later one sees both texts', async () => {
    const [left, right] = [await open(presse), await open(presse)]
    await presse.post(path, kept(left, { ...typed, 'sections.goals': 'Links' }))
    const late = await presse.post(path, kept(right, { ...typed, 'sections.goals': 'Rechts' }))
    expect(late.status).toBe(422)
    const page = await late.text()
    expect(page).toContain('In einem anderen Fenster haben Sie weitergeschrieben')
    expect(page).toContain('Rechts</textarea>')
    expect(page).toContain('Links</textarea>')
    const now = held(page)
    const both = { ...typed, 'sections.goals': 'Links und rechts' }
    expect((await presse.post(path, kept(now, both))).status).toBe(303)
    expect(await presse.page(path)).toContain('Links und rechts</textarea>')
  })

  test('a version is not saved over what the other window has kept', async () => {
    const [left, right] = [await open(presse), await open(presse)]
    await presse.post(path, kept(left, { ...typed, 'sections.goals': 'Links' }))
    const late = await presse.post(path, { ...typed, 'sections.goals': 'Rechts', ...right })
    expect(late.status).toBe(422)
    expect(await late.text()).toContain('Links</textarea>')
    const kinds = (await house.storage.dossiers.read('vorhaben-1')).map(({ kind }) => kind)
    expect(kinds).not.toContain('documentSaved')
  })
})
