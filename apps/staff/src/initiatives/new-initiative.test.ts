import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadInitiative } from '../dossier/load-initiative.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import type { Person } from '../testing/person.ts'
import { acts, ideaForm, propose } from '../testing/proposal.ts'

let house: House
let leitung: Person
beforeEach(async () => {
  house = await openHouse()
  leitung = await house.as('leitung')
})
afterEach(() => house.close())

describe('proposing an idea', () => {
  test('writes one entry with what was proposed and who takes part, and nothing else', async () => {
    const response = await leitung.post('/vorhaben/neu', ideaForm)
    expect(response.headers.get('location')).toBe('/vorhaben/vorhaben-1')
    const [entry, ...others] = await house.storage.dossiers.read('vorhaben-1')
    expect(others).toEqual([])
    expect(entry).toMatchObject({
      kind: 'initiativeProposed',
      actor: 'a-leitung',
      at: house.clock.now.toISOString(),
      payload: { title: 'Stadtpark', deadline: '2027-06-30', model: { id: 'hamburg' } },
    })
    expect(JSON.stringify(entry?.payload)).toContain('"unit":"Grünflächen"')
    expect(await house.storage.dossiers.initiatives()).toHaveLength(1)
    expect((await house.storage.dossiers.verify()).flaws).toEqual([])
  })

  test('offers a form with a fresh id and the house with its roles', async () => {
    const page = await leitung.page('/vorhaben/neu')
    expect(page).toMatch(/name="id" value="[0-9a-f-]{36}"/)
    expect(page).toMatch(/value="a-gruenamt supportingUnit" checked/)
    expect(page).not.toMatch(/value="a-vertretung leadership" checked/)
    expect(page).not.toContain('a-gast')
  })

  test('counts once, however often the form is sent', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => leitung.post('/vorhaben/neu', ideaForm)))
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
    expect(await acts(house, 'vorhaben-1')).toEqual(['initiativeProposed a-leitung'])
  })

  test.each(['title', 'occasion', 'deadline'])(
    'asks for %s, keeps everything else that was typed, and writes nothing',
    async (missing) => {
      const people = ['a-leitung leadership', 'a-presse pressOffice']
      const response = await leitung.post('/vorhaben/neu', { ...ideaForm, people, [missing]: ' ' })
      const page = await response.text()
      expect(response.status).toBe(422)
      expect(page).toContain(`href="#feld-${missing}"`)
      const { title, topic, question, occasion, deadline } = ideaForm
      const typed = Object.entries({ title, topic, question, occasion, deadline })
      for (const [, value] of typed.filter(([name]) => name !== missing)) {
        expect(page).toContain(value)
      }
      expect(page).toMatch(/value="a-presse pressOffice" checked/)
      expect(page).not.toMatch(/value="a-gruenamt supportingUnit" checked/)
      expect(await house.storage.dossiers.initiatives()).toEqual([])
    },
  )

  test('may be one sentence: where topic and question are empty, the title says them', async () => {
    await leitung.post('/vorhaben/neu', { ...ideaForm, topic: ' ', question: '' })
    const { state } = await loadInitiative(house.deps.storage, 'vorhaben-1')
    const { title } = ideaForm
    expect(state.initiative).toMatchObject({ title, topic: title, question: title })
  })

  test.each([
    ['without the Leitung herself', ['a-presse pressOffice', 'a-vertretung leadership']],
    ['without a press office', ['a-leitung leadership']],
    ['in a role that the directory does not offer', ['a-leitung pressOffice']],
  ])('is refused at the list of people %s', async (_, people) => {
    const response = await leitung.post('/vorhaben/neu', { ...ideaForm, people })
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('href="#feld-people"')
    expect(await house.storage.dossiers.initiatives()).toEqual([])
  })

  test('is not for somebody without a role, who reads why', async () => {
    const gast = await house.as('gast')
    expect(await gast.page('/vorhaben/neu')).toContain('keine Rolle im Verfahren')
    const response = await gast.post('/vorhaben/neu', ideaForm)
    expect(response.status).toBe(403)
    expect(await response.text()).toContain('keine Rolle im Verfahren')
    expect(await house.storage.dossiers.initiatives()).toEqual([])
  })

  test('shows whatever was typed as text and never as HTML', async () => {
    const evil = `</textarea></title>"'><img src=x onerror=alert(1)>&amp;`
    const fields = { title: evil, topic: evil, question: evil, occasion: evil }
    await leitung.post('/vorhaben/neu', { ...ideaForm, ...fields })
    const presse = await house.as('presse')
    await presse.post('/vorhaben/vorhaben-1/idee', { tun: 'returnToProposer', reason: evil })
    const failing = { ...ideaForm, ...fields, id: 'vorhaben-2', deadline: evil }
    const failed = await leitung.post('/vorhaben/neu', failing)
    const pages = [
      await failed.text(),
      ...(await Promise.all(
        ['', '/idee', '/beteiligte', '/schritte/1.1']
          .map((path) => `/vorhaben/vorhaben-1${path}`)
          .concat('/vorhaben', '/aufgaben')
          .map((path) => leitung.page(path)),
      )),
    ]
    for (const page of pages) {
      expect(page).not.toContain('<img')
      expect(page).toContain('&lt;img src=x onerror=alert(1)')
    }
  })
})

describe('the list of initiatives', () => {
  test('shows each with its title and where it stands, the one that moved last first', async () => {
    await propose(leitung)
    house.clock.now = new Date(house.clock.now.getTime() + 60_000)
    const second = { ...ideaForm, id: 'vorhaben-2', title: 'Radwege', model: 'short' }
    await leitung.post('/vorhaben/neu', second)
    const page = await leitung.page('/vorhaben')
    expect(page.indexOf('Radwege')).toBeGreaterThan(0)
    expect(page.indexOf('Radwege')).toBeLessThan(page.indexOf('Stadtpark'))
    expect(page).toContain('1.1 Idee')
  })
})
