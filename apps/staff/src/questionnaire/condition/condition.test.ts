import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { House } from '../../testing/open-house.ts'
import type { Person } from '../../testing/person.ts'
import { placeOf } from '../change/questions.ts'
import { filledIn, formIn } from '../testing/form-in.ts'
import { id, newest } from '../testing/short-initiative.ts'
import { parkHouse } from '../testing/park-house.ts'

const path = `/vorhaben/${id}/fragebogen`

let house: House
let presse: Person
beforeEach(async () => {
  house = await parkHouse()
  presse = await house.as('presse')
})
afterEach(() => house.close())

type Row = readonly [subject: string, operator: string, value: string]

function rowFields(name: string, rows: readonly Row[]): Readonly<Record<string, string>> {
  const fields = rows.flatMap(([subject, operator, value], row) => [
    [`${name}.${row}.subject`, subject],
    [`${name}.${row}.operator`, operator],
    [`${name}.${row}.value`, value],
  ])
  return Object.fromEntries(fields)
}

async function setCondition(question: string, join: 'and' | 'or', ...rows: readonly Row[]) {
  const form = formIn(await presse.page(`${path}/fragen/${question}`), 'frage')
  const changes = { visibleIf: 'rows', 'visibleIf.join': join, ...rowFields('visibleIf', rows) }
  return presse.post(`${path}/fragen/${question}`, filledIn(form, { ...changes, tun: 'save' }))
}

async function setText(question: string, text: string) {
  const form = formIn(await presse.page(`${path}/fragen/${question}`), 'frage')
  const changes = { visibleIf: 'text', 'visibleIf.text': text, tun: 'save' }
  return presse.post(`${path}/fragen/${question}`, filledIn(form, changes))
}

async function conditionOf(question: string): Promise<unknown> {
  return placeOf((await newest(house)).questionnaire, question)?.question.visibleIf
}

describe('the form of a condition', () => {
  test('takes answers by code, by their words, as numbers and as German dates', async () => {
    await setCondition(
      'last',
      'or',
      ['visit', 'isNot', 'nein'],
      ['uses', 'contains', 'Sport'],
      ['uses', 'isNot', 'play'],
      ['overall', 'atLeast', 'middling'],
      ['parts.paths', 'dontKnow', ''],
      ['walk', 'more', '2,5'],
      ['name', 'notAnswered', ''],
      ['name', 'contains', "d'Or"],
    )
    expect(await conditionOf('last')).toBe(
      "visit != 'no' or uses contains 'sport' or not uses contains 'play' or overall >= 2 or special(parts.paths) = 'dontKnow' or walk > 2.5 or not answered(name) or name contains 'd''Or'",
    )
    const page = await presse.page(`${path}/fragen/last`)
    expect(formIn(page, 'frage').get('visibleIf.5.value')).toBe('2,5')
    await setCondition('last', 'and')
    expect(await conditionOf('last')).toMatch(/^visit != 'no' and uses contains 'sport' and /)
  })

  test('takes a German date, and "weiß nicht" typed where an answer belongs', async () => {
    const form = formIn(await presse.page(path), 'gliederung')
    await presse.post(path, filledIn(form, { tun: 'up:question:last' }))
    const rows: readonly Row[] = [
      ['last', 'less', '1.5.2026'],
      ['parts.paths', 'is', 'weiß nicht'],
    ]
    await setCondition('wish', 'and', ...rows)
    expect(await conditionOf('wish')).toBe(
      "last < '2026-05-01' and special(parts.paths) = 'dontKnow'",
    )
  })

  test.each<readonly [string, Row, string]>([
    ['an answer that is not offered', ['visit', 'is', 'vielleicht'], 'feld-visibleIf.0.value'],
    ['no number', ['walk', 'more', 'lange'], 'feld-visibleIf.0.value'],
    ['no answer', ['overall', 'is', ''], 'feld-visibleIf.0.value'],
    ['an order where there is none', ['visit', 'less', 'yes'], 'feld-visibleIf.0.value'],
    ['a question asked later', ['last', 'answered', ''], 'feld-visibleIf.0.subject'],
    ['nothing at all', ['', 'is', ''], 'feld-visibleIf'],
  ])('refuses %s and keeps what was typed', async (_, row, field) => {
    const { version } = await newest(house)
    const response = await setCondition('name', 'and', row)
    const page = await response.text()
    expect(response.status).toBe(422)
    expect(page).toContain(`href="#${field}"`)
    expect(formIn(page, 'frage').get('visibleIf.0.value')).toBe(row[2])
    expect((await newest(house)).version).toBe(version)
  })

  test('offers the answers of a question once it is chosen', async () => {
    const form = formIn(await presse.page(`${path}/fragen/name`), 'frage')
    const changes = { visibleIf: 'rows', 'visibleIf.0.subject': 'visit', tun: 'show' }
    const response = await presse.post(`${path}/fragen/name`, filledIn(form, changes))
    const page = await response.text()
    expect(response.status).toBe(200)
    expect(page).toMatch(/<select[^>]*name="visibleIf.0.value"/)
    expect(page).toContain('<option value="no">Nein</option>')
  })

  test('joins a group of sentences in its own way, and takes it apart again', async () => {
    const form = formIn(await presse.page(`${path}/fragen/last`), 'frage')
    const first = {
      visibleIf: 'rows',
      ...rowFields('visibleIf', [['visit', 'is', 'yes']]),
      tun: 'group:visibleIf',
    }
    const grouped = await presse.post(`${path}/fragen/last`, filledIn(form, first))
    const withGroup = formIn(await grouped.text(), 'frage')
    expect(withGroup.get('visibleIf.1.join')).toBe('or')
    const group = rowFields('visibleIf.1', [
      ['walk', 'more', '3'],
      ['overall', 'is', 'gut'],
    ])
    const fields = filledIn(withGroup, { ...group, tun: 'save' })
    await presse.post(`${path}/fragen/last`, fields)
    expect(await conditionOf('last')).toBe("visit = 'yes' and (walk > 3 or overall = 3)")
    const shown = formIn(await presse.page(`${path}/fragen/last`), 'frage')
    expect(shown.get('visibleIf.1.1.value')).toBe('good')
    const removed = filledIn(shown, { tun: 'remove:visibleIf:1' })
    const without = await (await presse.post(`${path}/fragen/last`, removed)).text()
    const again = filledIn(formIn(without, 'frage'), { tun: 'save' })
    await presse.post(`${path}/fragen/last`, again)
    expect(await conditionOf('last')).toBe("visit = 'yes'")
  })

  test('tells a condition that sentences cannot say, keeps it, and drops it when asked to', async () => {
    const page = await presse.page(`${path}/fragen/wish`)
    expect(page).toContain(
      'nicht („Im Einzelnen? – Wege“ ist kleiner als „mittel“ und „Wie lange gehen Sie?“ ist mindestens 2,5)',
    )
    const form = formIn(page, 'frage')
    expect(form.get('visibleIf')).toBe('text')
    const wish = `${path}/fragen/wish`
    await presse.post(wish, filledIn(form, { 'text.de': 'Wünsche?', tun: 'save' }))
    expect(await conditionOf('wish')).toBe('not (parts.paths < 2 and walk >= 2.5)')
    await presse.post(wish, { basedOn: '2.0', visibleIf: 'always', id: 'wish', tun: 'save' })
    expect(await conditionOf('wish')).toBeUndefined()
  })

  test('takes a text, says at its place what is wrong with it, and keeps it', async () => {
    await setText('last', "count(uses) >= 2 and visit in ['yes', 'other']")
    expect(await conditionOf('last')).toBe("count(uses) >= 2 and visit in ['yes', 'other']")
    const response = await setText('last', 'count(uses) >= 2 und walk')
    const page = await response.text()
    expect(response.status).toBe(422)
    expect(page).toContain('href="#feld-visibleIf.text"')
    expect(page).toContain('(nach „count(uses) >= 2“)')
    expect(formIn(page, 'frage').get('visibleIf.text')).toBe('count(uses) >= 2 und walk')
    await setText('last', 'nirgends = 1')
    expect(await presse.page(`${path}/fragen/last`)).toContain('„nirgends“ gibt es nicht')
  })

  test('shows sentences as text and text as sentences', async () => {
    const last = `${path}/fragen/last`
    const form = formIn(await presse.page(last), 'frage')
    const rows = { visibleIf: 'rows', ...rowFields('visibleIf', [['overall', 'is', 'gut']]) }
    const asText = filledIn(form, { ...rows, tun: 'asText:visibleIf' })
    const text = formIn(await (await presse.post(last, asText)).text(), 'frage')
    expect([text.get('visibleIf'), text.get('visibleIf.text')]).toEqual(['text', 'overall = 3'])
    const edited = { 'visibleIf.text': 'overall = 3 or answered(name)', tun: 'asRows:visibleIf' }
    const back = formIn(await (await presse.post(last, filledIn(text, edited))).text(), 'frage')
    expect([
      back.get('visibleIf'),
      back.get('visibleIf.join'),
      back.get('visibleIf.1.operator'),
    ]).toEqual(['rows', 'or', 'answered'])
  })

  test('lets the words be mended of a question whose condition does not fit any more', async () => {
    await presse.post(path, { basedOn: '1.0', tun: 'up:question:uses' })
    const form = formIn(await presse.page(`${path}/fragen/uses`), 'frage')
    const response = await presse.post(
      `${path}/fragen/uses`,
      filledIn(form, { 'text.de': 'Wofür?', tun: 'save' }),
    )
    expect(response.status).toBe(303)
    expect(placeOf((await newest(house)).questionnaire, 'uses')?.question).toMatchObject({
      text: { de: 'Wofür?' },
      visibleIf: "visit = 'yes'",
    })
  })

  test('lets a page look at earlier pages only', async () => {
    const form = formIn(await presse.page(`${path}/seiten/second`), 'seite')
    const row = { 'visibleIf.0.subject': 'overall', 'visibleIf.0.operator': 'answered' }
    const fields = filledIn(form, { visibleIf: 'rows', ...row, tun: 'save' })
    expect((await presse.post(`${path}/seiten/second`, fields)).status).toBe(422)
    const earlier = { ...fields, 'visibleIf.0.subject': 'visit' }
    const response = await presse.post(`${path}/seiten/second`, earlier)
    expect(response.headers.get('location')).toBe(`${path}?erledigt=saved#seite-second`)
    expect((await newest(house)).questionnaire.pages[1]?.visibleIf).toBe('answered(visit)')
  })
})
