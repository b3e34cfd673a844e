import { afterEach, beforeEach, expect, test } from 'vitest'
import { openHouse, type House } from '../../testing/open-house.ts'
import type { Person } from '../../testing/person.ts'
import { filledIn, formIn } from '../testing/form-in.ts'
import { parkSurvey } from '../testing/park-survey.ts'
import {
  entriesAfter,
  entryCount,
  id,
  newest,
  saved,
  untilConcept,
} from '../testing/short-initiative.ts'

const path = `/vorhaben/${id}/fragebogen`

let house: House
let presse: Person
beforeEach(async () => {
  house = await openHouse()
  await untilConcept(house)
  await saved(house, parkSurvey)
  presse = await house.as('presse')
})
afterEach(() => house.close())

test('the form of a page sends it back unchanged', async () => {
  const before = await entryCount(house)
  for (const page of ['first', 'second', 'third']) {
    const form = formIn(await presse.page(`${path}/seiten/${page}`), 'seite')
    const response = await presse.post(`${path}/seiten/${page}`, filledIn(form, { tun: 'save' }))
    expect(response.status).toBe(303)
  }
  expect(await entriesAfter(house, before)).toEqual([])
})

test('the form of a page changes title, introduction and id and leaves its questions alone', async () => {
  const before = await entryCount(house)
  const form = formIn(await presse.page(`${path}/seiten/first`), 'seite')
  const changes = { 'title.de': '', 'title.en': '', 'introduction.de': '**Hallo**', id: 'start' }
  await presse.post(`${path}/seiten/first`, filledIn(form, { ...changes, tun: 'save' }))
  expect(await entriesAfter(house, before)).toEqual(['questionnaireSaved a-presse'])
  expect((await newest(house)).questionnaire.pages[0]).toEqual({
    id: 'start',
    introduction: { de: '**Hallo**' },
    questions: parkSurvey.pages[0]?.questions,
  })
})

test('the form of a page refuses an id that another page bears', async () => {
  const form = formIn(await presse.page(`${path}/seiten/first`), 'seite')
  const fields = filledIn(form, { id: 'second', tun: 'save' })
  const response = await presse.post(`${path}/seiten/first`, fields)
  expect(response.status).toBe(422)
  expect((await newest(house)).version).toBe(1)
})
