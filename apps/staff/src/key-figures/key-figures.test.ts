import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { filledIn, formIn } from '../questionnaire/testing/form-in.ts'
import { parkSurvey } from '../questionnaire/testing/park-survey.ts'
import {
  entriesAfter,
  entryCount,
  id,
  saved,
  untilConcept,
  untilDecided,
} from '../questionnaire/testing/short-initiative.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import type { Person } from '../testing/person.ts'

const path = `/vorhaben/${id}/kennzahlen`

let house: House
let presse: Person
beforeEach(async () => {
  house = await openHouse()
  await untilConcept(house)
  presse = await house.as('presse')
})
afterEach(() => house.close())

type Changes = Readonly<Record<string, string | readonly string[]>>

async function fill(changes: Changes, address = path): Promise<Response> {
  const form = formIn(await presse.page(address), 'kennzahl')
  return presse.post(path, filledIn(form, { tun: 'save', ...changes }))
}

async function figures(): Promise<unknown> {
  const entries = await house.storage.dossiers.read(id)
  const last = entries.findLast(({ kind }) => kind === 'keyFiguresDefined')
  return Object(last?.payload)['keyFigures']
}

const satisfied = {
  title: 'Zufriedene',
  variable: 'overall',
  rule: 'share',
  codes: ['good', 'middling'],
  direction: 'atLeast',
  target: '62,5',
}
const index = {
  title: 'Index',
  variable: 'overall',
  rule: 'index',
  items: ['overall', 'parts.paths', 'parts.lawns'],
  best: 'highest',
  target: '70',
}
const walk = { title: 'Weg', variable: 'walk', rule: 'mean', direction: 'atMost', target: '7,5' }

describe('key figures', () => {
  test('need a questionnaire first', async () => {
    const page = await presse.page(path)
    expect(page).toContain('Legen Sie zuerst den Fragebogen an.')
    expect(page).not.toContain('id="kennzahl"')
  })

  test('are added, changed and removed, each time as one entry with the whole list', async () => {
    await saved(house, parkSurvey)
    const before = await entryCount(house)
    expect((await fill(satisfied)).headers.get('location')).toBe(`${path}?erledigt=saved`)
    await fill(walk)
    const share = { kind: 'share', codes: ['middling', 'good'] }
    const first = { id: 'k1', title: 'Zufriedene', variable: 'overall', rule: share }
    const second = { id: 'k2', title: 'Weg', variable: 'walk', rule: { kind: 'mean' } }
    expect(await figures()).toEqual([
      { ...first, target: 0.625, direction: 'atLeast' },
      { ...second, target: 7.5, direction: 'atMost' },
    ])
    const page = await presse.page(path)
    expect(page).toContain('mindestens 62,5 %')
    expect(page).toContain('höchstens 7,5')

    const edit = `${path}?bearbeiten=k1`
    expect(formIn(await presse.page(edit), 'kennzahl').get('target')).toBe('62,5')
    await fill({ target: '58,3 %' }, edit)
    expect(await figures()).toMatchObject([{ id: 'k1', target: 0.583 }, { id: 'k2' }])
    const list = formIn(await presse.page(path), 'kennzahlen')
    await presse.post(path, filledIn(list, { tun: 'remove:k1' }))
    expect(await figures()).toMatchObject([{ id: 'k2' }])
    expect(await entriesAfter(house, before)).toEqual(Array(4).fill('keyFiguresDefined a-presse'))
  })

  test('may be an index of questions with the same answers, a median or a score from 0 to 10', async () => {
    const recommend = {
      kind: 'recommendation',
      id: 'recommend',
      text: { de: 'Empfehlen?' },
    } as const
    const [first, ...rest] = parkSurvey.pages
    if (first === undefined) throw new Error('a survey has a page')
    const pages = [{ ...first, questions: [...first.questions, recommend] }, ...rest]
    await saved(house, { ...parkSurvey, pages })
    const chosen = await (await fill({ variable: 'parts.paths', tun: 'show' })).text()
    expect(chosen).toMatch(/name="items" value="parts.lawns"[^>]* checked/)
    expect(chosen).not.toContain('value="nps"')

    const items = ['overall', 'parts.paths', 'parts.lawns']
    const index = { title: 'Index', variable: 'parts.paths', rule: 'index', items, target: '70' }
    await fill({ ...index, best: 'highest', answered: '2', weight: '2,5' })
    await fill({ ...walk, rule: 'median' })
    await fill({ title: 'Empfehlung', variable: 'recommend', rule: 'nps', target: '−10' })
    expect(await figures()).toEqual([
      {
        id: 'k1',
        title: 'Index',
        variable: 'overall',
        rule: { kind: 'index', items, best: 'highest', atLeast: 2 },
        target: 70,
        direction: 'atLeast',
        weight: 2.5,
      },
      expect.objectContaining({ variable: 'walk', rule: { kind: 'median' }, target: 7.5 }),
      expect.objectContaining({ variable: 'recommend', rule: { kind: 'nps' }, target: -10 }),
    ])
    const page = await presse.page(path)
    expect(page).toContain('mindestens 70 Punkte')
    expect(page).toContain('Gezählt wird, wer mindestens 2 davon beantwortet hat.')
    const again = formIn(await presse.page(`${path}?bearbeiten=k1`), 'kennzahl')
    expect(again.getAll('items')).toEqual(items)
    expect(again.get('weight')).toBe('2,5')
  })

  test('are ticked by one button where the two best answers count', async () => {
    const scale = {
      kind: 'scale',
      id: 'mood',
      text: { de: 'Stimmung?' },
      points: [1, 2, 3, 4].map((value) => ({
        code: `c${value}`,
        label: { de: `Stufe ${value}` },
        value,
      })),
    } as const
    await saved(house, {
      ...parkSurvey,
      languages: ['de'],
      pages: [{ id: 'one', questions: [scale] }],
    })
    const shown = await (await fill({ variable: 'mood', tun: 'show' })).text()
    expect(shown).toContain('Top 2 ankreuzen: „Stufe 4“ und „Stufe 3“')
    const page = await (await fill({ title: 'Gut', variable: 'mood', tun: 'top2:highest' })).text()
    expect(formIn(page, 'kennzahl').getAll('codes')).toEqual(['c3', 'c4'])
    expect(await figures()).toBeUndefined()
  })

  test('offer for ticking the answers of the question that was chosen', async () => {
    await saved(house, parkSurvey)
    const before = await entryCount(house)
    const response = await fill({ title: 'Sport', variable: 'uses', tun: 'show' })
    const page = await response.text()
    expect(response.status).toBe(200)
    expect(page).toMatch(/name="codes" value="sport"/)
    expect(page).not.toContain('value="mean"')
    expect(formIn(page, 'kennzahl').get('title')).toBe('Sport')
    expect(await entriesAfter(house, before)).toEqual([])
  })

  test.each<readonly [string, Changes, string]>([
    ['no name', { ...satisfied, title: ' ' }, 'title'],
    ['no question', { ...satisfied, variable: '' }, 'variable'],
    ['a question of words', { ...satisfied, variable: 'name' }, 'variable'],
    ['no answer', { ...satisfied, codes: [] }, 'codes'],
    ['an answer of another question', { ...satisfied, codes: ['sport'] }, 'codes'],
    ['no target', { ...satisfied, target: 'viele' }, 'target'],
    ['more than everybody', { ...satisfied, target: '101' }, 'target'],
    ['the mean of names', { ...satisfied, variable: 'visit', rule: 'mean' }, 'rule'],
    ['the share of a number', { ...walk, rule: 'share' }, 'rule'],
    ['a score of another scale', { ...satisfied, rule: 'nps' }, 'rule'],
    ['a score beyond its points', { ...satisfied, rule: 'nps', target: '-101' }, 'target'],
    ['an index of one question', { ...index, items: ['overall'] }, 'items'],
    ['an index without its best answer', { ...index, best: '' }, 'best'],
    ['an index of more answers than questions', { ...index, answered: '4' }, 'answered'],
    ['a weight of nothing', { ...walk, weight: '0' }, 'weight'],
  ])('refuse %s and keep what was typed', async (_, fields, field) => {
    await saved(house, parkSurvey)
    const before = await entryCount(house)
    const response = await fill(fields)
    const page = await response.text()
    expect(response.status).toBe(422)
    expect(page).toContain(`href="#feld-${field}"`)
    expect(formIn(page, 'kennzahl').get('target')).toBe(fields['target'])
    expect(await entriesAfter(house, before)).toEqual([])
  })

  test('are not overwritten by what was typed before somebody else saved', async () => {
    await saved(house, parkSurvey)
    const form = formIn(await presse.page(path), 'kennzahl')
    const other = await house.as('presse2')
    const otherForm = formIn(await other.page(path), 'kennzahl')
    await other.post(path, filledIn(otherForm, { ...walk, tun: 'save' }))
    const response = await presse.post(path, filledIn(form, { ...satisfied, tun: 'save' }))
    const page = await response.text()
    expect(response.status).toBe(422)
    expect(page).toContain('Inzwischen hat jemand die Kennzahlen geändert')
    await presse.post(path, filledIn(formIn(page, 'kennzahl'), { tun: 'save' }))
    expect(await figures()).toMatchObject([{ title: 'Weg' }, { title: 'Zufriedene' }])
  })

  test('say when the questionnaire does not ask for them any more', async () => {
    await saved(house, parkSurvey)
    await fill(satisfied)
    const [first] = parkSurvey.pages
    if (first) await saved(house, { ...parkSurvey, pages: [first] })
    expect(await presse.page(path)).toContain('Diese Frage gibt es im Fragebogen nicht mehr.')
  })

  test('are frozen by the decision, with the reason on the page', async () => {
    await saved(house, parkSurvey)
    await untilDecided(house)
    const before = await entryCount(house)
    const page = await presse.page(path)
    expect(page).toContain('Das steht fest und kann nicht mehr geändert werden.')
    expect(page).toContain('mindestens 60 %')
    expect(page).not.toContain('id="kennzahl"')
    expect((await presse.post(path, { tun: 'remove:k1' })).status).toBe(409)
    expect(await entriesAfter(house, before)).toEqual([])
  })

  test('are for the press office: others read them, and why they only read', async () => {
    await saved(house, parkSurvey)
    const before = await entryCount(house)
    const leitung = await house.as('leitung')
    expect(await leitung.page(path)).toContain('Aufgabe dieser Rolle: Pressestelle')
    expect((await leitung.post(path, { ...satisfied, tun: 'save' })).status).toBe(403)
    expect(await entriesAfter(house, before)).toEqual([])
  })
})
