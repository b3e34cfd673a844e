import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openHouse, type House } from '../testing/open-house.ts'
import type { Person } from '../testing/person.ts'
import { acts, propose } from '../testing/proposal.ts'

let house: House
let leitung: Person
let presse: Person
const proposed = 'initiativeProposed a-leitung'
const place = '/vorhaben/vorhaben-1'

beforeEach(async () => {
  house = await openHouse()
  leitung = await house.as('leitung')
  presse = await house.as('presse')
  await propose(leitung)
})
afterEach(() => house.close())

describe('an idea', () => {
  test('is a task of the press office, and of nobody else', async () => {
    const tasks = await presse.page('/aufgaben')
    expect(tasks).toContain('Idee übernehmen')
    expect(tasks).toContain('href="/vorhaben/vorhaben-1/idee"')
    expect(await leitung.page('/aufgaben')).toContain('Zurzeit wartet nichts auf Sie.')
  })

  test('is taken over by the press office only; whoever may not reads why and gets 403', async () => {
    const reason = 'ist hier Aufgabe dieser Rolle: Pressestelle'
    expect(await leitung.page(`${place}/idee`)).toContain(reason)
    const refused = await leitung.post(`${place}/idee`, { tun: 'takeOver' })
    expect(refused.status).toBe(403)
    expect(await refused.text()).toContain(reason)
    expect(await acts(house, 'vorhaben-1')).toEqual([proposed])

    const done = await presse.post(`${place}/idee`, { tun: 'takeOver' })
    // Straight on to what is next.
    const next = `${place}/dokumente/outlineConcept?abgeschlossen=1.1`
    expect([done.status, done.headers.get('location')]).toEqual([303, next])
    expect(await acts(house, 'vorhaben-1')).toEqual([proposed, 'stepCompleted a-presse'])
    expect((await presse.post(`${place}/idee`, { tun: 'takeOver' })).status).toBe(409)
  })

  test('is given back only with a reason, revised, and taken over then', async () => {
    const nothing = await presse.post(`${place}/idee`, { tun: 'returnToProposer', reason: ' ' })
    expect(nothing.status).toBe(422)
    expect(await nothing.text()).toContain('href="#feld-reason"')
    await presse.post(`${place}/idee`, { tun: 'returnToProposer', reason: 'Bitte enger fassen.' })
    expect(await leitung.page(`${place}/idee`)).toContain('Bitte enger fassen.')
    expect(await leitung.page('/aufgaben')).toContain('Idee überarbeiten')
    const revision = { tun: 'reviseProposal', title: 'Der Stadtteilpark', topic: 'Spielplätze' }
    const rest = { question: 'Was fehlt?', occasion: 'Beschluss', deadline: '2027-05-01' }
    expect((await leitung.post(`${place}/idee`, { ...revision, ...rest })).status).toBe(303)
    expect(await presse.page('/vorhaben')).toContain('Der Stadtteilpark')
  })

  test('is taken over once when two take it over at the same moment', async () => {
    const candidate = { tun: 'assignParticipant', person: 'a-presse2 pressOffice' }
    await presse.post(`${place}/beteiligte`, candidate)
    const presse2 = await house.as('presse2')
    const answers = await Promise.all(
      [presse, presse2].map((each) => each.post(`${place}/idee`, { tun: 'takeOver' })),
    )
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([
      303, 409,
    ])
    const all = await acts(house, 'vorhaben-1')
    expect(all.filter((act) => act.startsWith('stepCompleted'))).toHaveLength(1)
  })
})

describe('the page of an initiative', () => {
  test('shows every employee where it stands, and says to whoever is not on that they may read', async () => {
    const page = await (await house.as('gast')).page(place)
    expect(page).toContain('Sie sind an diesem Vorhaben nicht beteiligt')
    expect(page).toContain('Grobkonzept')
    expect(page).toContain('aria-current="step"')
    expect(page).toContain('Petra Sørensen')
  })

  test.each(['/vorhaben/gibt-es-nicht', '/vorhaben/vorhaben-1/schritte/9.9'])(
    'is not found at %s',
    async (path) => {
      expect((await presse.get(path)).status).toBe(404)
    },
  )

  test('is English for whoever chose English', async () => {
    await presse.post('/konto/sprache', { language: 'en' })
    const page = await presse.page(place)
    expect(page).toContain('What you can do now')
    expect(page).toContain('Take over the idea')
  })
})

describe('those who take part', () => {
  test('are assigned from the directory and removed with a reason, by press office or Leitung', async () => {
    const presse2 = { tun: 'assignParticipant', person: 'a-presse2 pressOffice' }
    const byUnit = await (await house.as('gruenamt')).post(`${place}/beteiligte`, presse2)
    expect(byUnit.status).toBe(403)
    expect((await presse.post(`${place}/beteiligte`, presse2)).status).toBe(303)
    const removal = { tun: 'removeParticipant', account: 'a-verkehr' }
    expect((await presse.post(`${place}/beteiligte`, removal)).status).toBe(422)
    await presse.post(`${place}/beteiligte`, { ...removal, reason: 'Nicht zuständig' })
    const strange = { tun: 'assignParticipant', person: 'a-gast leadership' }
    expect((await presse.post(`${place}/beteiligte`, strange)).status).toBe(422)
    expect(await acts(house, 'vorhaben-1')).toEqual([
      proposed,
      'participantAssigned a-presse',
      'participantRemoved a-presse',
    ])
    const page = await presse.page(`${place}/beteiligte`)
    expect(page).toContain('Lea Brandt')
  })

  test('of the Leitung are chosen by the Leitung: nobody appoints their own judge', async () => {
    const deputy = { tun: 'assignParticipant', person: 'a-vertretung leadership' }
    expect((await presse.post(`${place}/beteiligte`, deputy)).status).toBe(403)
    expect((await leitung.post(`${place}/beteiligte`, deputy)).status).toBe(303)
    const [, entry] = await house.storage.dossiers.read('vorhaben-1')
    expect(entry?.payload).toMatchObject({ participant: { name: 'Jan Oltmanns', deputy: true } })
  })
})

describe('a step', () => {
  test('gets a due date that shows in the list, in the tasks, and as overdue when it is over', async () => {
    const wrong = await presse.post(`${place}/schritte/1.1`, { tun: 'setDueDate', due: 'bald' })
    expect([wrong.status, (await wrong.text()).includes('href="#feld-due"')]).toEqual([422, true])
    await presse.post(`${place}/schritte/1.1`, { tun: 'setDueDate', due: '2026-11-30' })
    expect(await presse.page('/vorhaben')).toContain('30. November 2026')
    house.clock.now = new Date('2026-11-30T22:59:00.000Z')
    expect(await (await house.as('presse')).page('/aufgaben')).not.toContain('due--over')
    house.clock.now = new Date('2026-11-30T23:01:00.000Z')
    expect(await (await house.as('presse')).page('/aufgaben')).toContain('due--over')
  })

  test('cannot be completed before what it asks for is there, and says what is missing', async () => {
    await presse.post(`${place}/idee`, { tun: 'takeOver' })
    const page = await presse.page(`${place}/schritte/1.2`)
    expect(page).toContain('Das geht noch nicht.')
    const early = await presse.post(`${place}/schritte/1.2`, { tun: 'completeStep' })
    expect(early.status).toBe(422)
    expect(await acts(house, 'vorhaben-1')).toEqual([proposed, 'stepCompleted a-presse'])
  })
})
