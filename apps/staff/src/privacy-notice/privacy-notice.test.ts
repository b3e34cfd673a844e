import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parkSurvey } from '../questionnaire/testing/park-survey.ts'
import { entriesAfter, entryCount, saved } from '../questionnaire/testing/short-initiative.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import type { Person } from '../testing/person.ts'
import {
  codePlan,
  done,
  notice,
  openPlan,
  place,
  release,
  untilApproved,
  untilReady,
} from '../testing/survey-initiative.ts'

const path = `${place}/datenschutzhinweise`
const anonymous = 'Die Teilnahme ist anonym.'
const pseudonymous = 'Die Antworten sind pseudonym, solange die Befragung läuft.'
const personal = 'Es werden personenbezogene Daten erhoben.'

let house: House
let presse: Person
beforeEach(async () => {
  house = await openHouse()
  presse = await house.as('presse')
})
afterEach(() => house.close())

describe('the privacy notice', () => {
  beforeEach(() => untilApproved(house))

  test('begins with a proposal, is saved once, and stands there for those who may only read', async () => {
    const before = await entryCount(house)
    expect(await presse.page(path)).toContain('Artikel 6 Absatz 1 Buchstabe e DSGVO')
    const typed = { ...notice, 'purpose-de': 'Für <b>den</b> Park & mehr' }
    expect((await presse.post(path, typed)).status).toBe(303)
    expect((await presse.post(path, typed)).status).toBe(303)
    expect(await entriesAfter(house, before)).toEqual(['privacyNoticeSaved a-presse'])
    const read = await (await house.as('leitung')).page(path)
    expect(read).not.toContain('name="purpose-de"')
    for (const page of [read, await presse.page(path)]) {
      expect(page).toContain('Für &lt;b>den&lt;/b> Park &amp; mehr')
      expect(page).not.toContain('<b>den')
    }
  })

  test.each(Object.keys(notice))('is not taken with an empty %s; the rest stays', async (field) => {
    const before = await entryCount(house)
    const again = await presse.post(path, { ...notice, [field]: ' ' })
    const page = await again.text()
    expect(again.status).toBe(422)
    expect(page.match(/href="#feld-[^"]*"/g)).toEqual([`href="#feld-${field}"`])
    const kept = field === 'purpose-en' ? notice['purpose-de'] : notice['purpose-en']
    expect(page).toContain(kept)
    expect(await entriesAfter(house, before)).toEqual([])
  })

  test('is written by the press office', async () => {
    const before = await entryCount(house)
    for (const login of ['dsb', 'leitung', 'gast'] as const)
      expect((await (await house.as(login)).post(path, notice)).status).toBe(403)
    expect(await entriesAfter(house, before)).toEqual([])
  })

  test('claims no more than plan and questions allow, whatever is typed', async () => {
    const claim = async () => {
      const page = await presse.page(path)
      return [anonymous, pseudonymous, personal].filter((text) => page.includes(text))
    }
    expect(await claim()).toEqual([pseudonymous])
    await done(presse, 'teilnehmende', openPlan)
    expect(await claim()).toEqual([anonymous])
    await done(presse, 'teilnehmende', codePlan)
    expect(await claim()).toEqual([pseudonymous])
    await saved(house, {
      ...parkSurvey,
      pages: parkSurvey.pages.map((page) => ({
        ...page,
        questions: page.questions.map((question) =>
          question.id === 'name' ? { ...question, personal: true } : question,
        ),
      })),
    })
    expect(await claim()).toEqual([personal])
    await done(presse, 'datenschutzhinweise', { ...notice, claim: anonymous, level: 'anonymous' })
    expect(await claim()).toEqual([personal])
  })
})

test('a notice that has been released changes only when it is said that the release is lost', async () => {
  await untilReady(house)
  await release(house)
  const before = await entryCount(house)
  const changed = { ...notice, 'purpose-de': 'Wir wollen zwei Parks verbessern.' }
  const unconfirmed = await presse.post(path, changed)
  const page = await unconfirmed.text()
  expect(unconfirmed.status).toBe(422)
  expect(page).toContain('href="#feld-confirmVoid"')
  expect(page).toContain('id="feld-confirmVoid"')
  expect(page).toContain('Wir wollen zwei Parks verbessern.')
  expect(await entriesAfter(house, before)).toEqual([])
  expect((await presse.post(path, { ...changed, confirmVoid: 'yes' })).status).toBe(303)
  expect(await entriesAfter(house, before)).toEqual([
    'privacyNoticeSaved a-presse',
    'approvalVoided a-presse',
    'stepReopened a-presse',
  ])
})
