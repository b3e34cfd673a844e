import { afterAll, beforeAll, expect, test } from 'vitest'
import { createStaffApp } from '../../app.ts'
import { openCourier, type Courier } from '../../mailing/courier.ts'
import { mailConfiguration } from '../../mailing/testing/mail-configuration.ts'
import { startMailServer, type MailServer } from '../../mailing/testing/mail-server.ts'
import { openHouse, type House } from '../../testing/open-house.ts'
import { personIn, type Person } from '../../testing/person.ts'

let server: MailServer
let house: House
let courier: Courier
let admin: Person

beforeAll(async () => {
  server = await startMailServer()
  house = await openHouse()
  courier = openCourier(
    house.deps,
    mailConfiguration(server, {
      sender: { name: 'Stadt Auental', address: 'umfrage@auental.example' },
    }),
  )
  const at = house.clock.now.toISOString()
  const { token } = await house.storage.sessions.start('a-betreuung', at)
  const session = await house.storage.sessions.find(token, at)
  const app = createStaffApp({ ...house.deps, courier })
  admin = personIn(app, token, session?.csrfToken ?? '')
})
afterAll(async () => {
  await courier.close()
  await house.close()
  await server.stop()
})

/** What the server has got since the last look, decoded. */
function received(): readonly string[] {
  return server.received.splice(0).map(({ source }) => source.replaceAll('=\r\n', ''))
}

test('a link goes to addresses of the house only, once, and is told to nobody else', async () => {
  const typed = { login: 'nora', name: 'Nora Blum', unit: 'Kulturamt' }
  const add = (address: string) => admin.post('/einstellungen/konten/neu', { ...typed, address })

  const outside = await add('nora@mail.example')
  expect([outside.status, await outside.text()]).toEqual([
    422,
    expect.stringContaining('value="nora@mail.example"'),
  ])
  expect((await add('nora')).status).toBe(422)
  expect(received()).toEqual([])
  expect((await house.storage.accounts.list()).some(({ login }) => login === 'nora')).toBe(false)

  const page = await (await add('nora.blum@auental.example')).text()
  const [, link = 'no link'] = /(\/zugang\/[\w-]{43})</.exec(page) ?? []
  expect(page).toContain('auch an nora.blum@auental.example gesendet')
  const [mail = '', ...more] = received()
  expect(more).toEqual([])
  expect(mail).toContain(link)
  expect(mail).toContain('nora.blum@auental.example')
  expect(mail).toContain('Ihr Benutzername: nora')
  expect(house.log.join('\n')).not.toContain(link)

  server.answer(() => 550)
  const again = await admin.post('/einstellungen/konten/person/a-gast', {
    tun: 'link',
    address: 'gast@auental.example',
  })
  const shown = await again.text()
  expect(shown).toContain('ließ sich keine E-Mail senden')
  const [, second = 'no link'] = /(\/zugang\/[\w-]{43})</.exec(shown) ?? []
  expect(second).not.toBe('no link')
  expect(house.log.join('\n')).not.toContain(second)
})
