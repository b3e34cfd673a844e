import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { enterTariffs } from '../costs/testing/house-tariffs.ts'
import { entriesAfter, entryCount, id, saved } from '../questionnaire/testing/short-initiative.ts'
import { parkSurvey } from '../questionnaire/testing/park-survey.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import type { Person } from '../testing/person.ts'
import { codePlan, notice, openPlan, place } from '../testing/survey-initiative.ts'
import { untilChecklist } from './testing/guided-initiative.ts'

const step = `${place}/schritte/2.1`
let house: House
let presse: Person
let before: number
beforeEach(async () => {
  house = await openHouse()
  await untilChecklist(house)
  presse = await house.as('presse')
  before = await entryCount(house)
})
afterEach(() => house.close())

/** What the page shows of one point. */
async function point(name: string, person = presse): Promise<string> {
  const page = await person.page(step)
  const [, after = ''] = page.split(`id="punkt-${name}"`)
  return after.split('id="punkt-')[0] ?? ''
}
const press = (button: string, note = '') => presse.post(step, { tun: button, note })
const tickOf = (name: string) => `value="tick:${name}"`

describe('a point shows what is really there', () => {
  test('of the questionnaire: how many questions of which kind, flaws, answers, languages', async () => {
    const types = await point('questionTypes')
    expect(types).toContain('Fassung 1.')
    expect(types).toMatch(/\d+ Fragen auf 3 Seiten/)
    expect(types).toContain('× Einfachauswahl')
    expect(await point('questions')).toContain('Keine Mängel')
    expect(await point('answers')).toMatch(/\d+ Antwortmöglichkeiten bei \d+ Fragen/)
    expect(await point('translations')).toContain('Deutsch')
    expect(types).toContain(`href="${place}/fragebogen"`)
  })

  test('of participants, letters, notice and keys, as they come to be', async () => {
    expect(await point('participants')).toContain('noch nicht festgelegt, wer befragt wird')
    expect(await point('deletionPlan')).toContain('Der Datenschutzhinweis fehlt noch.')
    expect(await point('keys')).toContain('Offene Urne')
    await presse.post(`${place}/teilnehmende`, codePlan)
    await presse.post(`${place}/datenschutzhinweise`, notice)
    const participants = await point('participants')
    expect(participants).toContain('Alle ab 16 Jahren')
    expect(participants).toContain('Eingeladen werden 12.')
    expect(await point('deletionPlan')).toContain('Einzelantworten: 30 Tage nach')
    const text = { kind: 'invitation', language: 'de', content: { body: 'Guten Tag' } } as const
    await house.storage.letterTexts.save(id, {
      ...text,
      by: 'Mehmet Yıldız',
      at: '2026-11-23T08:00:00.000Z',
    })
    expect(await point('letters')).toContain('Deutsch')
  })
})

describe('a tick', () => {
  test('is offered only where the thing is there, and a request for another one is refused', async () => {
    expect(await point('participants')).not.toContain(tickOf('participants'))
    expect(await point('questions')).toContain(tickOf('questions'))
    const refused = await press('tick:participants')
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Das lässt sich noch nicht abhaken.')
    expect((await press('tick:questions')).headers.get('location')).toBe(`${step}#punkt-questions`)
    expect(await entriesAfter(house, before)).toEqual(['checklistTicked a-presse'])
    const ticked = await point('questions')
    expect(ticked).toContain('erledigt')
    expect(ticked).toContain('value="untick:questions"')
    await press('untick:questions')
    expect(await point('questions')).toContain(tickOf('questions'))
  })

  test('goes stale when the questionnaire changes, says why, and keeps the step open', async () => {
    await press('tick:questions', 'Mit dem Fachamt durchgesehen')
    await saved(house, { ...parkSurvey, title: { de: 'Anders', en: 'Different' } })
    const stale = await point('questions')
    expect(stale).toContain('neu zu prüfen')
    expect(stale).toContain('Der Fragebogen wurde danach geändert.')
    expect(stale).toContain('Mit dem Fachamt durchgesehen')
    expect(stale).toContain('Wieder abhaken')
    const complete = await presse.post(step, { tun: 'completeStep' })
    expect(complete.status).toBe(422)
    expect(await presse.page(place)).toContain('Noch einmal abzuhaken: Frageninhalte erstellt')
  })

  test('on the pretest rests on test runs; who tried it otherwise has to say how', async () => {
    expect(await point('pretest')).toContain('noch niemand einen Testlauf zu Ende geführt')
    const again = await press('tick:pretest')
    const page = await again.text()
    expect(again.status).toBe(422)
    expect(page).toContain('href="#feld-note-pretest"')
    expect(page).toContain('id="feld-note-pretest"')
    expect((await press('tick:pretest', 'Mit sechs Menschen auf Papier')).status).toBe(303)

    await press('untick:pretest')
    const questionnaire = await saved(house, { ...parkSurvey, title: { de: 'X', en: 'X' } })
    const run = { version: '2', questionnaire, page: 'end', finished: true, content: {} }
    const times = { startedAt: '2026-11-23T08:00:00.000Z', seenAt: '2026-11-23T08:02:00.000Z' }
    await house.storage.testAnswers.note(id, { id: 'r1', ...run, ...times })
    expect(await point('pretest')).toContain('Testläufe mit genau diesem Fragebogen: 1')
    expect((await press('tick:pretest')).status).toBe(303)
  })

  test('on letters goes stale when their texts change, which the dossier does not hold', async () => {
    await presse.post(`${place}/teilnehmende`, codePlan)
    await presse.post(`${place}/datenschutzhinweise`, notice)
    const text = {
      kind: 'invitation',
      language: 'de',
      by: 'x',
      at: '2026-11-23T08:00:00.000Z',
    } as const
    await house.storage.letterTexts.save(id, { ...text, content: { body: 'Guten Tag' } })
    await press('tick:letters')
    expect(await point('letters')).toContain('erledigt')
    await house.storage.letterTexts.save(id, { ...text, content: { body: 'Hallo' } })
    const stale = await point('letters')
    expect(stale).toContain('neu zu prüfen')
    expect(stale).toContain('Texte von Anschreiben oder E-Mails wurden danach geändert.')
  })

  test('on the price rests on the choice and on the estimate by which it was made', async () => {
    expect(await point('pricing')).toContain('Es ist kein Preismodell gewählt.')
    expect(await point('pricing')).toContain('value="lapse:pricing"')
    await enterTariffs(house)
    const costs = await presse.page(`${place}/kosten`)
    const comparison = /name="comparison" value="([^"]*)"/.exec(costs)?.[1] ?? ''
    const choice = { tun: 'choose', tariff: 'own', comparison, reason: 'Im Haus' }
    expect((await presse.post(`${place}/kosten`, choice)).status).toBe(303)
    expect(await point('pricing')).toContain('Gewählt: Eigener *Betrieb*')
    await press('tick:pricing')
    expect(await point('pricing')).toContain('erledigt')
    await house.storage.tariffs.remove('offer')
    const stale = await point('pricing')
    expect(stale).toContain('Die Kostenschätzung hat sich danach geändert.')
    expect(stale).not.toContain(tickOf('pricing'))
  })
})

describe('a point that a survey does not have', () => {
  test('is said not to be needed, with the reason that can be seen', async () => {
    await presse.post(`${place}/teilnehmende`, openPlan)
    const sample = await point('sample')
    expect(sample).not.toContain(tickOf('sample'))
    expect(sample).toMatch(/value="Offene Befragung: Es wird niemand gezogen\."/)
    expect((await press('lapse:sample')).status).toBe(422)
    expect((await press('lapse:sample', 'Offene Befragung')).status).toBe(303)
    expect(await point('sample')).toContain('entfällt')
    expect((await press('lapse:questions', 'Keine Lust')).status).toBe(422)
    expect(await entriesAfter(house, before)).toEqual([
      'participantsPlanSaved a-presse',
      'checklistTicked a-presse',
    ])
  })
})

test('whoever may not tick sees everything, and the reason in the place of the buttons', async () => {
  const dsb = await house.as('dsb')
  const page = await dsb.page(step)
  expect(page).toContain('× Einfachauswahl')
  expect(page).not.toContain('value="tick:')
  expect((await dsb.post(step, { tun: 'tick:questions' })).status).toBe(403)
  expect((await presse.post(step, { tun: 'tick:nirgends' })).status).toBe(404)
  expect(await entriesAfter(house, before)).toEqual([])
})
