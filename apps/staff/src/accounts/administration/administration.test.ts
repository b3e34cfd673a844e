import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { passwordOf, type EmployeeLogin } from '../../testing/employees.ts'
import { openHouse, origin, type House } from '../../testing/open-house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const record = (id: string) => `/einstellungen/konten/person/${id}`
const secret = 'vier Worte ohne Sinn'

function send(path: string, fields: Readonly<Record<string, string>>) {
  const body = new URLSearchParams(fields)
  return house.app.request(origin + path, { method: 'POST', headers: { origin }, body })
}

const signIn = (login: string, password: string) => send('/anmelden', { login, password })

/** The path of the link that a page shows. */
function linkIn(page: string): string {
  return /http:\/\/staff\.test(\/zugang\/[\w-]{43})</.exec(page)?.[1] ?? 'no link'
}

function kept(id: EmployeeLogin) {
  return house.storage.accounts.find(`a-${id}`)
}

describe('accounts', () => {
  test('are for administrators only: each address, looking and doing', async () => {
    const press = await house.as('presse')
    for (const path of ['', '/neu', '/protokoll', '/person/a-presse']) {
      expect((await press.get(`/einstellungen/konten${path}`)).status).toBe(403)
      expect((await press.post(`/einstellungen/konten${path}`)).status).toBe(403)
    }
    expect((await kept('presse'))?.administrator).toBe(false)
  })

  test('are listed and found by every word, whatever its case', async () => {
    const admin = await house.as('betreuung')
    const all = await admin.page('/einstellungen/konten')
    expect(all).toContain('Petra Sørensen')
    expect(all).toContain('Olga Schäfer')
    const found = await admin.page('/einstellungen/konten?suche=SØRENSEN+grün')
    expect(found).toContain('Petra Sørensen')
    expect(found).not.toContain('Olga Schäfer')
    expect(await admin.page('/einstellungen/konten?suche=niemand')).toContain(
      'Dazu gibt es kein Konto',
    )
  })

  test('begin with a link that is shown once, kept hashed, and counts once', async () => {
    const admin = await house.as('betreuung')
    const typed = { login: 'Nora.Blum', name: 'Nora Blum', unit: 'Kulturamt', roles: 'pressOffice' }
    const wrong = await admin.post('/einstellungen/konten/neu', { ...typed, login: 'PRESSE' })
    expect(wrong.status).toBe(422)
    const again = await wrong.text()
    expect(again).toContain('Diesen Benutzernamen gibt es schon')
    expect(again).toContain('value="Kulturamt"')

    const shown = await admin.post('/einstellungen/konten/neu', typed)
    const link = linkIn(await shown.text())
    expect(link).toMatch(/^\/zugang\//)
    expect(house.log.join()).not.toContain(link)
    expect((await signIn('nora.blum', '')).status).toBe(422)

    const page = await house.app.request(origin + link)
    expect(page.headers.get('referrer-policy')).toBe('strict-origin')
    expect(page.headers.get('cache-control')).toBe('no-store')
    expect(await page.text()).toContain('Guten Tag Nora Blum')
    const named = await send(link, { next: 'Kennwort von Nora.Blum', repeated: 'egal' })
    expect([named.status, await named.text()]).toEqual([
      422,
      expect.stringContaining('weder Ihren Namen noch den Benutzernamen'),
    ])
    const foreign = await house.app.request(origin + link, {
      method: 'POST',
      headers: { origin: 'https://evil.example' },
      body: new URLSearchParams({ next: secret, repeated: secret }),
    })
    expect(foreign.status).toBe(403)

    const both = await Promise.all(
      [1, 2].map(async () => send(link, { next: secret, repeated: secret })),
    )
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([303, 404]))
    expect((await house.app.request(origin + link)).status).toBe(404)
    expect((await signIn('NORA.BLUM', secret)).status).toBe(303)
  })

  test('are reset by a link: the old password holds until then, a newer link ends an older one', async () => {
    const admin = await house.as('betreuung')
    const statistician = await house.as('statistik')
    const links = []
    for (const tun of ['link', 'link']) {
      const shown = await admin.post(record('a-statistik'), { tun })
      links.push(linkIn(await shown.text()))
    }
    const [first = '', second = ''] = links
    expect((await house.app.request(origin + first)).status).toBe(404)
    expect((await signIn('statistik', passwordOf('statistik'))).status).toBe(303)
    const before = house.clock.now
    house.clock.now = new Date(before.getTime() + 25 * 3_600_000)
    expect((await send(second, { next: secret, repeated: secret })).status).toBe(404)
    house.clock.now = before
    expect((await send(second, { next: secret, repeated: secret })).status).toBe(303)
    expect((await signIn('statistik', passwordOf('statistik'))).status).toBe(422)
    expect((await statistician.get('/konto')).status).toBe(303)
  })

  test('are changed on record, and nobody changes what they themselves may do', async () => {
    const admin = await house.as('betreuung')
    const facts = { tun: 'save', name: 'Uwe Gast', office: 'Referent', unit: 'Pressestelle' }
    const unnamed = await admin.post(record('a-gast'), { ...facts, name: '', roles: 'leadership' })
    expect([unnamed.status, await unnamed.text()]).toEqual([
      422,
      expect.stringContaining('value="Pressestelle"'),
    ])
    await admin.post(record('a-gast'), { ...facts, roles: ['pressOffice', 'leadership'] })
    expect(await kept('gast')).toMatchObject({
      unit: 'Pressestelle',
      roles: ['pressOffice', 'leadership'],
      administrator: false,
    })
    const log = await admin.page('/einstellungen/konten/protokoll')
    expect(log).toContain('Rollen: – → Pressestelle, Leitung')
    expect(log).toContain('Ira Kovač')
    // Whom it concerns reads it too, and nobody else's.
    const guest = await (await house.as('gast')).page('/konto')
    expect(guest).toContain('Rollen: – → Pressestelle, Leitung')
    expect(guest).not.toContain('Statistikstelle')

    const own = { ...facts, name: 'Ira Kovač-Lenz', roles: 'leadership', deputy: 'on' }
    expect((await admin.post(record('a-betreuung'), own)).status).toBe(303)
    expect(await kept('betreuung')).toMatchObject({
      name: 'Ira Kovač-Lenz',
      roles: [],
      deputy: false,
      administrator: true,
    })
    expect(await admin.page(record('a-betreuung'))).not.toContain('name="roles"')
    const strange = await admin.post(record('a-gast'), { ...facts, roles: 'mayor' })
    expect(strange.status).toBe(422)
  })

  test('end without being deleted: nothing opens them, nobody is given their name again', async () => {
    const admin = await house.as('betreuung')
    const planner = await house.as('verkehr')
    const unsure = await admin.post(record('a-verkehr'), { tun: 'deactivate' })
    expect(unsure.status).toBe(422)
    const end = { tun: 'deactivate', confirm: 'yes' }
    expect((await admin.post(record('a-verkehr'), end)).status).toBe(303)
    expect((await planner.get('/konto')).status).toBe(303)
    const refused = await signIn('verkehr', passwordOf('verkehr'))
    expect([refused.status, await refused.text()]).toEqual([
      422,
      expect.stringContaining('passen nicht zusammen'),
    ])
    const press = await house.as('presse')
    expect(await press.page('/vorhaben/neu')).not.toContain('Tom Weiß')
    expect(await press.page('/konto/abwesenheit')).not.toContain('Tom Weiß')
    expect((await kept('verkehr'))?.name).toBe('Tom Weiß')

    const back = await admin.post(record('a-verkehr'), { tun: 'reactivate' })
    const link = linkIn(await back.text())
    expect((await signIn('verkehr', passwordOf('verkehr'))).status).toBe(422)
    expect((await send(link, { next: secret, repeated: secret })).status).toBe(303)
    expect((await signIn('verkehr', secret)).status).toBe(303)
  })

  test('show their open sessions to administrators, who may end them on record', async () => {
    const admin = await house.as('betreuung')
    const officer = await house.as('dsb')
    const page = await admin.page(record('a-dsb'))
    const [, session = ''] = /name="session" value="(\w+)"/.exec(page) ?? []
    await admin.post(record('a-dsb'), { tun: 'endSession', session })
    expect((await officer.get('/konto')).status).toBe(303)
    const [line] = await house.storage.accountLog.lines('a-dsb')
    expect(line).toMatchObject({ kind: 'sessionsEnded', by: 'a-betreuung' })
  })

  test('always keep one administrator who can sign in', async () => {
    const { accountAdministration } = house.storage
    const admin = await house.as('betreuung')
    const self = await admin.post(record('a-betreuung'), { tun: 'deactivate', confirm: 'yes' })
    expect([self.status, await self.text()]).toEqual([
      422,
      expect.stringContaining('nur eine andere Person'),
    ])
    // As two administrators who take the right from each other in the same moment would.
    const act = { by: 'a-gast', at: house.clock.now.toISOString() }
    const own = await kept('betreuung')
    if (own === undefined) throw new Error('There is an administrator.')
    const facts = { ...own, administrator: false }
    const refusal = { ok: false, code: 'lastAdministrator' }
    expect(await accountAdministration.deactivate('a-betreuung', act)).toEqual(refusal)
    expect(await accountAdministration.change('a-betreuung', facts, act)).toEqual(refusal)
    expect((await signIn('betreuung', passwordOf('betreuung'))).status).toBe(303)
    const lines = await house.storage.accountLog.lines('a-betreuung')
    expect(lines.map(({ kind }) => kind)).toEqual(['changed'])
  })
})
