import { afterEach, beforeEach, expect, test } from 'vitest'
import type { House } from '../../testing/open-house.ts'
import type { Person } from '../../testing/person.ts'
import { filledIn, formIn } from '../testing/form-in.ts'
import { parkSurvey } from '../testing/park-survey.ts'
import { entriesAfter, entryCount, id, newest } from '../testing/short-initiative.ts'
import { parkHouse } from '../testing/park-house.ts'

const path = `/vorhaben/${id}/fragebogen`

let house: House
let presse: Person
beforeEach(async () => {
  house = await parkHouse()
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

test('the form of a page leads on by jumps, in their order, and shuffles its questions', async () => {
  const url = `${path}/seiten/first`
  const form = formIn(await presse.page(url), 'seite')
  const one = formIn(await sent(url, filledIn(form, { tun: 'add:jumps' })), 'seite')
  const two = formIn(await sent(url, filledIn(one, { tun: 'add:jumps' })), 'seite')
  const jumps = {
    'jumps.0.if': 'text',
    'jumps.0.if.text': "visit = 'no'",
    'jumps.0.to': 'third',
    'jumps.1.if': 'rows',
    'jumps.1.if.0.subject': 'uses',
    'jumps.1.if.0.operator': 'contains',
    'jumps.1.if.0.value': 'none',
    'jumps.1.to': 'end',
    order: 'random',
  }
  const swapped = formIn(await sent(url, filledIn(two, { ...jumps, tun: 'up:jumps:1' })), 'seite')
  await presse.post(url, filledIn(swapped, { tun: 'save' }))
  expect((await newest(house)).questionnaire.pages[0]).toMatchObject({
    order: 'random',
    jumps: [
      { if: "uses contains 'none'", to: 'end' },
      { if: "visit = 'no'", to: 'third' },
    ],
  })
})

test('the form of a page asks where a jump leads, and forgets a blank one', async () => {
  const url = `${path}/seiten/first`
  const form = formIn(await presse.page(url), 'seite')
  const added = formIn(await sent(url, filledIn(form, { tun: 'add:jumps' })), 'seite')
  const blank = await presse.post(url, filledIn(added, { tun: 'save' }))
  expect(blank.status).toBe(303)
  expect((await newest(house)).version).toBe(1)
  const nowhere = { 'jumps.0.if': 'text', 'jumps.0.if.text': "visit = 'no'", tun: 'save' }
  const refused = await presse.post(url, filledIn(added, nowhere))
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('href="#feld-jumps.0.to"')
})

test('jumps to a page follow its new id', async () => {
  const jump = { 'jumps.0.if': 'text', 'jumps.0.if.text': 'answered(visit)', 'jumps.0.to': 'third' }
  const form = formIn(await presse.page(`${path}/seiten/first`), 'seite')
  await presse.post(`${path}/seiten/first`, filledIn(form, { ...jump, tun: 'save' }))
  const third = formIn(await presse.page(`${path}/seiten/third`), 'seite')
  await presse.post(`${path}/seiten/third`, filledIn(third, { id: 'ende', tun: 'save' }))
  expect((await newest(house)).questionnaire.pages[0]?.jumps).toEqual([
    { if: 'answered(visit)', to: 'ende' },
  ])
})

async function sent(url: string, fields: Parameters<Person['post']>[1]): Promise<string> {
  return (await presse.post(url, fields)).text()
}
