import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { openStorage } from '@meinungsbild/storage'
import { fileOf } from '@meinungsbild/storage/testing/test-database.ts'
import { describe, expect, test } from 'vitest'
import { id } from '../questionnaire/testing/short-initiative.ts'
import { done, place } from '../testing/survey-initiative.ts'
import { openCourier } from './courier.ts'
import { drawn, untilInvitable } from './testing/invited-people.ts'
import { codeIn, enter, states } from './testing/mail-answers.ts'
import { mailScene } from './testing/mail-scene.ts'

const scene = mailScene()
const page = `${place}/e-mails/versand/1`
const people = (count: number) => Array.from({ length: count }, (_, index) => drawn(index + 1))

async function begin(): Promise<void> {
  await done(scene.presse, 'e-mails/versand/1', { act: 'start' })
}

async function send(): Promise<void> {
  await begin()
  await scene.courier.settled()
}

const isFor = (number: number) => (to: string) => to === `erika${number}@anderswo.example`

/** Until the server has so many e-mails in its hands. */
async function untilReceived(count: number): Promise<void> {
  while (scene.server.received.length < count)
    await new Promise((resolve) => setTimeout(resolve, 5))
}

const recipients = () => scene.server.received.map(({ to }) => to).toSorted()
const addresses = (count: number) =>
  people(count)
    .map(({ email }) => email)
    .toSorted()

describe('a series', () => {
  test('is paused after what the server has in its hands, and goes on without sending anything twice', async () => {
    const { house, presse, server } = scene
    await untilInvitable(house, presse, people(13))
    let release: () => void = () => undefined
    server.hold(new Promise((resolve) => (release = resolve)))
    await begin()
    await untilReceived(5)
    expect(await states(scene)).toEqual({ sending: 5, waiting: 8 })
    expect(await presse.page(page)).toContain('Der Versand läuft.')
    const pausing = presse.post(page, { act: 'pause' })
    release()
    expect((await pausing).status).toBe(303)
    expect(await states(scene)).toEqual({ sent: 5, waiting: 8 })
    expect(await presse.page(page)).toContain('5 von 13 E-Mails sind erledigt.')
    await send()
    expect(recipients()).toEqual(addresses(13))
    expect(await states(scene)).toEqual({ sent: 13 })
    for (const mail of server.received) expect(await enter(scene, codeIn(mail))).toBe(200)
  })

  test('goes on by itself after the process was ended and started again', async () => {
    const { house, presse, server } = scene
    await untilInvitable(house, presse, people(8))
    let release: () => void = () => undefined
    server.hold(new Promise((resolve) => (release = resolve)))
    await begin()
    await untilReceived(5)
    const restarted = scene.restart()
    release()
    await restarted
    expect(await states(scene)).toEqual({ sent: 5, waiting: 3 })
    await scene.courier.resume()
    await scene.courier.settled()
    expect(recipients()).toEqual(addresses(8))
  })

  test('sends again after a crash only what was in the hands of the server, with codes that alone are good', async () => {
    const { house, presse, server } = scene
    await untilInvitable(house, presse, people(12))
    let release: () => void = () => undefined
    server.hold(new Promise((resolve) => (release = resolve)))
    await begin()
    await untilReceived(5)
    const inHand = recipients()
    const old = server.received.map(codeIn)
    // What a killed process leaves behind: its database with all that belongs to it, word for word.
    const left = mkdtempSync(join(tmpdir(), 'crashed-'))
    const folder = dirname(fileOf(house.database))
    for (const file of readdirSync(folder)) copyFileSync(join(folder, file), join(left, file))
    server.hold(undefined)
    server.received.length = 0
    const opened = await openStorage({ file: join(left, 'staff.db') })
    if (!opened.ok) throw new Error(opened.refusal.sentence.en)
    const { storage } = opened
    const revived = openCourier({ ...house.deps, storage }, scene.courier.configuration)
    await revived.resume()
    await revived.settled()
    await revived.close()
    expect(recipients()).toEqual(addresses(12))
    const sent = (await storage.mails.counts(id)).map(({ state, count }) => [state, count])
    expect(sent).toEqual([['sent', 12]])
    const again = server.received.filter(({ to }) => inHand.includes(to))
    expect(again).toHaveLength(5)
    for (const code of old) expect(await enter(scene, code)).toBe(422)
    for (const mail of server.received) expect(await enter(scene, codeIn(mail))).toBe(200)
    release()
    await storage.close()
    rmSync(left, { recursive: true })
  })

  test('gives nobody a second code who has used the first one', async () => {
    const { house, presse, server } = scene
    await untilInvitable(house, presse, people(3))
    await send()
    const code = codeIn(server.received[0] ?? { from: '', to: '', source: '' })
    const number = Number(/\d+/.exec(server.received[0]?.to ?? '')?.[0])
    expect(await enter(scene, code)).toBe(200)
    const waiting = {
      participant: number,
      state: 'waiting',
      attempts: 0,
      answer: 0,
      dueAt: '',
    } as const
    await house.storage.mails.mark(id, 1, [waiting])
    await house.storage.mailSeries.setState(id, 1, { state: 'running' })
    server.received.length = 0
    await scene.courier.resume()
    await scene.courier.settled()
    expect(server.received).toEqual([])
    expect(await enter(scene, code)).toBe(200)
  })

  test('keeps within what the server is to be given in a minute', async () => {
    const { house, presse, server } = scene
    await scene.restart({ perMinute: 60 })
    await untilInvitable(house, presse, people(20))
    await begin()
    await scene.courier.settled()
    expect(server.received).toHaveLength(20)
    // Five at once, then five seconds for five e-mails: three pauses between four handfuls.
    expect(Math.round(scene.waited() / 1_000)).toBe(15)
  })
})

describe('a mail server that does not take an e-mail', () => {
  test('for now is asked again later, with a fresh code, until it takes it', async () => {
    const { house, presse, server } = scene
    await untilInvitable(house, presse, people(3))
    let asked = 0
    server.answer((to) => (isFor(2)(to) && (asked += 1) <= 3 ? 451 : 0))
    await send()
    expect(asked).toBe(4)
    expect(await states(scene)).toEqual({ sent: 3 })
    // After one, four and ten minutes.
    expect(Math.round(scene.waited() / 60_000)).toBe(21)
    for (const mail of server.received) expect(await enter(scene, codeIn(mail))).toBe(200)
  })

  test('for now, again and again, is given up for this person', async () => {
    const { house, presse, server } = scene
    await untilInvitable(house, presse, people(3))
    server.answer((to) => (isFor(2)(to) ? 450 : 0))
    await send()
    expect(await states(scene)).toEqual({ sent: 2, failed: 1 })
    expect(await presse.page(page)).toContain('Der Versand ist beendet.')
  })

  test('for good is not asked again, and the others get theirs', async () => {
    const { house, presse, server } = scene
    await untilInvitable(house, presse, people(7))
    let asked = 0
    server.answer((to) => (isFor(2)(to) && (asked += 1) > 0 ? 550 : 0))
    await send()
    expect([asked, await states(scene)]).toEqual([1, { sent: 6, failed: 1 }])
    const codes = await house.storage.dossiers.read(id)
    expect(JSON.stringify(codes)).toContain('6 versendet, 1 abgelehnt, 0 wartend')
    expect(house.log).toEqual([])
  })

  test('of anybody stops the series; those who were refused wait for another turn', async () => {
    const { house, presse, server } = scene
    await untilInvitable(house, presse, people(30))
    server.answer(() => 554)
    await send()
    expect(await states(scene)).toEqual({ waiting: 30 })
    const stopped = await presse.page(page)
    expect(stopped).toContain('Der Mailserver hat viele E-Mails hintereinander abgelehnt')
    expect(stopped).toContain('Letzte Antwort des Servers: 554')
    server.answer(undefined)
    await send()
    expect(recipients()).toEqual(addresses(30))
  })

  test.each<[string, string, () => Promise<void>]>([
    [
      'because of the login',
      'hat die Anmeldung abgelehnt',
      async () => {
        await scene.restart({ login: { user: 'umfrage', password: 'falsch' } })
        scene.server.answerLogin(535)
      },
    ],
    [
      'because nothing is encrypted',
      'keine verschlüsselte Verbindung',
      () => scene.restart({ security: 'starttls' }),
    ],
    ['because it is not there', 'nicht erreichbar gewesen', () => scene.restart({ port: 1 })],
  ])('%s stops the series with a sentence that says what to do', async (_, sentence, prepare) => {
    const { house } = scene
    await prepare()
    await untilInvitable(house, scene.presse, people(2))
    await send()
    const stopped = await scene.presse.page(page)
    expect(stopped).toContain(sentence)
    expect(stopped).toContain('Fortsetzen')
    expect(await states(scene)).toEqual({ waiting: 2 })
    expect(JSON.stringify(await house.storage.dossiers.read(id))).toContain(
      'Einladung abgebrochen: 0',
    )
    scene.server.answerLogin(0)
    await scene.restart()
    await send()
    expect(recipients()).toEqual(addresses(2))
  })
})

describe('an admission that does not take the codes', () => {
  test('stops the series before any e-mail goes out', async () => {
    const { house, presse, server, outside } = scene
    await untilInvitable(house, presse, people(2))
    outside.disturb((asked) => (asked.startsWith('PUT /lists') ? 'unreachable' : undefined))
    await send()
    expect(server.received).toEqual([])
    expect(await presse.page(page)).toContain('Der Einlass hat die neuen Zugangscodes nicht')
    outside.disturb(undefined)
    await send()
    expect(recipients()).toEqual(addresses(2))
  })
})
