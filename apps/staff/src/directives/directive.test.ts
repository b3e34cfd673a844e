import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { hidden, memo, place, until } from '../documents/testing/park-procedure.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import type { Person } from '../testing/person.ts'
import { acts } from '../testing/proposal.ts'

const sheet = `${place}/vermerke/outlineMemo`
const path = `${sheet}/verfuegung`

let house: House
let presse: Person
let gruenamt: Person
let verkehr: Person
let before: number
beforeEach(async () => {
  house = await openHouse()
  presse = await house.as('presse')
  gruenamt = await house.as('gruenamt')
  verkehr = await house.as('verkehr')
  await until(house, '1.5')
  await presse.post(`${place}/dokumente/outlineMemo`, { ...memo, basedOn: '0' })
  before = (await acts(house, 'vorhaben-1')).length
})
afterEach(() => house.close())

async function newEntries(): Promise<readonly string[]> {
  return (await acts(house, 'vorhaben-1')).slice(before)
}

type Row = {
  readonly id?: string
  readonly kind: string
  readonly to?: readonly string[]
  readonly text?: string
  readonly term?: string
}

/** The form of a directive as a browser sends it. */
function form(rows: readonly Row[], rest: Readonly<Record<string, string>> = {}) {
  const points = rows.flatMap(({ id = '', kind, to = [], text = '', term = '' }, row) =>
    Object.entries({ id, kind, to, text, term }).map(
      ([name, value]) => [`points.${row}.${name}`, value] as const,
    ),
  )
  return { basedOn: '0', signing: 'parallel', tun: 'save', ...rest, ...Object.fromEntries(points) }
}

const told = ['a-presse', 'a-gruenamt', 'a-verkehr', 'a-dsb', 'a-statistik']
const [memoRow, decisionRow, noticeRow, fileRow] = [
  { id: 'memo', kind: 'memo' },
  { id: 'decision', kind: 'decision' },
  { id: 'notice', kind: 'notice', to: told },
  { id: 'file', kind: 'file' },
] as const
const signedBy = (account: string) => ({ kind: 'coSignature', to: [account] })
const followUp = {
  kind: 'followUp',
  to: ['a-presse'],
  text: 'Rücklauf der <Stellen>',
  term: '2026-12-10',
}

async function submit(): Promise<void> {
  const contentHash = hidden(await presse.page(sheet))
  expect((await presse.post(`${sheet}/vorlage`, { contentHash })).status).toBe(303)
}

async function approve(): Promise<void> {
  const leitung = await house.as('leitung')
  const decision = `${place}/entscheidungen/1.6`
  const contentHash = hidden(await leitung.page(decision))
  expect((await leitung.post(decision, { outcome: 'approved', contentHash })).status).toBe(303)
}

async function sign(person: Person, mark: string, note = ''): Promise<Response> {
  const contentHash = hidden(await presse.page(sheet))
  return person.post(`${sheet}/mitzeichnung`, { contentHash, mark, note })
}

describe('a directive', () => {
  test('begins as the procedure proposes it, and is kept as it was written', async () => {
    expect(await presse.page(path)).toContain('Das ist der Vorschlag des Verfahrens.')
    const saved = await presse.post(
      path,
      form([memoRow, signedBy('a-gruenamt'), decisionRow, noticeRow, followUp, fileRow]),
    )
    expect(saved.headers.get('location')).toBe(`${path}?erledigt=gespeichert`)
    expect(await newEntries()).toEqual(['directiveComposed a-presse'])
    const page = await presse.page(sheet)
    expect(page).toContain('Wv. 10.12.2026')
    expect(page).toContain('Rücklauf der &lt;Stellen>')
    expect(await presse.page(`${place}/akte`)).toContain('Wv. 10.12.2026: Mehmet Yıldız')
  })

  test('is moved about, added to and shortened in its form, and nothing of that is on file', async () => {
    const rows = [memoRow, signedBy('a-gruenamt'), decisionRow, noticeRow, followUp, fileRow]
    const order = (page: string) =>
      [...page.matchAll(/name="points\.\d+\.kind" value="(\w+)"/g)].map(([, kind]) => kind)
    const press = async (tun: string, rest = {}) =>
      order(await (await presse.post(path, form(rows, { tun, ...rest }))).text())
    expect(await press('down:points:3')).toEqual([
      'memo',
      'coSignature',
      'decision',
      'followUp',
      'notice',
      'file',
    ])
    expect(await press('remove:points:4')).not.toContain('followUp')
    expect((await press('add', { new: 'opinion' })).slice(-2)).toEqual(['opinion', 'file'])
    expect(await newEntries()).toEqual([])
  })

  test.each([
    [[memoRow, decisionRow, noticeRow, { ...followUp, text: ' ' }], 'points.3.text'],
    [[memoRow, decisionRow, noticeRow, { ...followUp, term: 'bald' }], 'points.3.term'],
    [[memoRow, decisionRow, noticeRow, { ...followUp, to: [] }], 'points.3.addressees'],
    [[memoRow, signedBy('a-dsb'), decisionRow, noticeRow], 'points.1.addressees'],
    [[memoRow, signedBy('a-presse'), decisionRow, noticeRow], 'points.1.addressees'],
    [[memoRow, decisionRow, { ...noticeRow, to: told.slice(1) }], 'points'],
    [[memoRow, noticeRow], 'points'],
    [[memoRow, decisionRow, signedBy('a-gruenamt'), noticeRow], 'points'],
    [[memoRow, decisionRow, fileRow, noticeRow], 'points'],
    [[decisionRow, memoRow, noticeRow], 'points'],
  ])('%j is not taken, and says at which point', async (rows, field) => {
    const again = await presse.post(path, form(rows))
    expect(again.status).toBe(422)
    expect(await again.text()).toContain(`href="#feld-${field}"`)
    expect(await newEntries()).toEqual([])
  })

  test('is written by the press office only, and stands with the submission', async () => {
    const rows = form([memoRow, decisionRow, noticeRow])
    expect((await gruenamt.post(path, rows)).status).toBe(403)
    expect(await gruenamt.page(path)).toContain('Aufgabe dieser Rolle: Pressestelle')
    await submit()
    expect((await presse.post(path, rows)).status).toBe(409)
    expect(await presse.page(path)).toContain('Mit der Vorlage des Vermerks steht seine Verfügung')
    expect((await newEntries()).filter((act) => act.startsWith('directive'))).toEqual([])
  })

  test('two write at once: the second is told who was quicker, and keeps what they typed', async () => {
    const presse2 = await house.as('presse2')
    await (
      await house.as('presse')
    ).post(`${place}/beteiligte`, {
      person: 'a-presse2 pressOffice',
      tun: 'assignParticipant',
    })
    const toAll = { ...noticeRow, to: [...told, 'a-presse2'] }
    expect(await presse.page(path)).toContain('Lea Brandt')
    const [one, other] = await Promise.all([
      presse.post(path, form([memoRow, decisionRow, toAll, followUp])),
      presse2.post(path, form([memoRow, decisionRow, toAll, { ...followUp, text: 'Anders' }])),
    ])
    expect([one.status, other.status].toSorted((a, b) => a - b)).toEqual([303, 422])
    const late = one.status === 422 ? one : other
    const page = await late.text()
    expect(page).toMatch(/Inzwischen hat [^<]+ die Verfügung geändert/)
    expect(page).toContain('value="2026-12-10"')
    expect((await newEntries()).filter((act) => act.startsWith('directive'))).toHaveLength(1)
  })
})

describe('points of a directive', () => {
  beforeEach(async () => {
    const onward = { kind: 'onward', to: ['a-verkehr'], text: 'Zählstellen nennen' }
    await presse.post(path, form([memoRow, decisionRow, noticeRow, onward, followUp, fileRow]))
  })

  test('become tasks when their time comes, and are done by their addressee, with a note', async () => {
    await submit()
    expect(await verkehr.page('/aufgaben')).not.toContain('Zählstellen nennen')
    await approve()
    expect(await verkehr.page('/aufgaben')).toContain('Zählstellen nennen')
    expect(await gruenamt.page('/aufgaben')).not.toContain('Zählstellen nennen')
    const action = /action="([^"]*verfuegung\/punkte\/[^"]*)"/.exec(await verkehr.page(sheet))?.[1]
    expect(await gruenamt.page(sheet)).not.toContain(`action="${action}"`)
    expect((await gruenamt.post(action ?? '', {})).status).toBe(403)
    expect((await verkehr.post(action ?? '', { note: 'Drei: Nord, Süd, See' })).status).toBe(303)
    expect((await verkehr.post(action ?? '', {})).status).toBe(409)
    expect(await presse.page(sheet)).toContain('Drei: Nord, Süd, See')
    expect(await verkehr.page('/aufgaben')).not.toContain('Zählstellen nennen')
    expect((await newEntries()).at(-1)).toBe('pointFinished a-verkehr')
  })

  test('that are follow-ups come up on their day, and are to be seen before', async () => {
    await submit()
    await approve()
    const early = await presse.page('/aufgaben')
    expect(early).toContain('Wiedervorlagen, die noch kommen')
    expect(early).not.toContain('Verfügung erledigen: Wv.')
    house.clock.now = new Date('2026-12-10T08:00:00.000Z')
    const onTheDay = await (await house.as('presse')).page('/aufgaben')
    expect(onTheDay).toContain('Verfügung erledigen: Wv. 10.12.2026: Rücklauf der &lt;Stellen>')
    expect(onTheDay).not.toContain('Wiedervorlagen, die noch kommen')
  })

  test('are skipped with a reason, but for those that the procedure demands', async () => {
    await submit()
    const skips = `${path}/uebersprungen`
    const option = /<option value="([^"]+ a-verkehr)"/.exec(await presse.page(sheet))?.[1] ?? ''
    const empty = await presse.post(skips, { part: option, reason: ' ' })
    expect(empty.status).toBe(422)
    expect(await empty.text()).toContain('href="#feld-reason"')
    expect((await gruenamt.post(skips, { part: option, reason: 'Nein' })).status).toBe(403)
    const demanded = { part: 'notice a-verkehr', reason: 'Nein' }
    expect((await presse.post(skips, demanded)).status).toBe(409)
    const skipped = await presse.post(skips, { part: option, reason: 'Schon genannt' })
    expect(skipped.headers.get('location')).toBe(`${sheet}?erledigt=uebersprungen`)
    expect(await presse.page(sheet)).toContain('Schon genannt')
    await approve()
    expect(await verkehr.page('/aufgaben')).not.toContain('Zählstellen nennen')
  })

  test('are added after the submission, count at once, and are marked as such', async () => {
    const added = `${path}/punkte`
    const point = { kind: 'notice', to: 'a-verkehr', text: 'Bitte die Seite 3 ansehen' }
    expect((await presse.post(added, point)).status).toBe(409)
    await submit()
    const early = (await newEntries()).length
    expect((await gruenamt.post(added, point)).status).toBe(403)
    const nobody = await presse.post(added, { ...point, to: [] })
    expect(await nobody.text()).toContain('href="#feld-addressees"')
    const leitung = await house.as('leitung')
    expect((await leitung.post(added, point)).status).toBe(303)
    expect((await newEntries()).slice(early)).toEqual([
      'pointAdded a-leitung',
      'noticeSent a-leitung',
    ])
    expect(await verkehr.page(place)).toContain('Bitte die Seite 3 ansehen')
    expect(await presse.page(sheet)).toContain('nachgetragen')
  })
})

describe('co-signatures in order', () => {
  beforeEach(async () => {
    const rows = [signedBy('a-verkehr'), signedBy('a-gruenamt'), signedBy('a-statistik')]
    await presse.post(
      path,
      form([memoRow, ...rows, decisionRow, noticeRow], { signing: 'inOrder' }),
    )
  })

  test('are asked for one after the other, and the page says whose turn it is', async () => {
    expect(await gruenamt.page('/aufgaben')).not.toContain('Mitzeichnen')
    const early = await sign(gruenamt, 'signed')
    expect(early.status).toBe(409)
    expect(await early.text()).toContain('Vor Ihnen ist Tom Weiß an der Reihe.')
    expect(await presse.page(sheet)).toContain(
      'Mitgezeichnet wird der Reihe nach; 0 von 3 sind erledigt. Jetzt ist Tom Weiß an der Reihe.',
    )
    expect((await sign(verkehr, 'signed')).status).toBe(303)
    expect(await gruenamt.page('/aufgaben')).toContain('Mitzeichnen')
    expect((await sign(gruenamt, 'noted')).status).toBe(303)
    expect(await presse.page(sheet)).toContain('2 von 3 sind erledigt. Jetzt ist Kai Möller')
  })

  test('stop at a refusal while its dissent stands, and go on when it ends or is skipped', async () => {
    await sign(verkehr, 'refused', 'Zu teuer')
    expect(await presse.page(sheet)).toContain('Die Runde steht')
    expect((await sign(gruenamt, 'signed')).status).toBe(409)
    const [, dissent] = /dissense\/(\w+)"/.exec(await verkehr.page(sheet)) ?? []
    await verkehr.post(`${sheet}/dissense/${dissent}`, { tun: 'withdrawDissent', note: '' })
    expect((await sign(gruenamt, 'signed')).status).toBe(303)
  })
})

describe('a reserved decision', () => {
  test('is made by the head, and by no deputy', async () => {
    const leitung = await house.as('leitung')
    await leitung.post(`${place}/beteiligte`, {
      person: 'a-vertretung leadership',
      tun: 'assignParticipant',
    })
    await submit()
    const vertretung = await house.as('vertretung')
    const decision = `${place}/entscheidungen/1.6`
    const reserve = { tun: 'reserveDecision' }
    expect((await vertretung.post(`${decision}/vorbehalt`, reserve)).status).toBe(403)
    expect((await leitung.post(`${decision}/vorbehalt`, reserve)).status).toBe(303)
    const contentHash = hidden(await leitung.page(decision))
    const refused = await vertretung.post(decision, { outcome: 'approved', contentHash })
    expect(refused.status).toBe(403)
    expect(await refused.text()).toContain('hat sich diese Entscheidung vorbehalten (#)')
    expect(await presse.page(decision)).toContain('# Schlusszeichnung vorbehalten: Dr. Ingrid')
    expect(await vertretung.page('/aufgaben')).not.toContain('Entscheiden: ')
    await leitung.post(`${decision}/vorbehalt`, { tun: 'liftReservation' })
    expect((await vertretung.post(decision, { outcome: 'approved', contentHash })).status).toBe(303)
  })
})
