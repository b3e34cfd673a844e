import { expect, test } from 'vitest'
import { id } from '../questionnaire/testing/short-initiative.ts'
import { done, place } from '../testing/survey-initiative.ts'
import { drawn, untilInvitable } from './testing/invited-people.ts'
import { codeIn, enter, states } from './testing/mail-answers.ts'
import { mailScene } from './testing/mail-scene.ts'

/** A door that tells who has come only when it is many, as it does in production. */
const scene = mailScene('unguarded', 25)

test('nobody gets another code who has used the first one, although the door has not marked it yet', async () => {
  const { house, presse, server, courier } = scene
  await untilInvitable(
    house,
    presse,
    [1, 2, 3].map((number) => drawn(number)),
  )
  await done(presse, 'e-mails/versand/1', { act: 'start' })
  await courier.settled()
  const codes = new Map(server.received.map((mail) => [mail.to, codeIn(mail)]))
  const codeOf = (number: number) => codes.get(`erika${number}@anderswo.example`) ?? ''
  expect(await enter(scene, codeOf(1))).toBe(200)

  await presse.post(`${place}/e-mails/erinnerungen`, { code: 'new' })
  expect(await states(scene, 2)).toEqual({ waiting: 3 })
  server.received.length = 0
  await done(presse, 'e-mails/versand/2', { act: 'start' })
  await courier.settled()
  expect(server.received.map(({ to }) => to).toSorted()).toEqual([
    'erika2@anderswo.example',
    'erika3@anderswo.example',
  ])
  expect(await states(scene, 2)).toEqual({ sent: 2 })
  expect(await enter(scene, codeOf(1))).toBe(200)
  expect(await enter(scene, codeOf(2))).not.toBe(200)
  for (const mail of server.received) expect(await enter(scene, codeIn(mail))).toBe(200)
})

test('an invitation in doubt whose code was used counts as sent, and is not sent again', async () => {
  const { house, presse, server, courier } = scene
  await untilInvitable(house, presse, [drawn(1)])
  await done(presse, 'e-mails/versand/1', { act: 'start' })
  await courier.settled()
  const code = codeIn(server.received[0] ?? { from: '', to: '', source: '' })
  expect(await enter(scene, code)).toBe(200)
  const doubtful = { participant: 1, state: 'sending', attempts: 0, answer: 0, dueAt: '' } as const
  await house.storage.mails.mark(id, 1, [doubtful])
  await house.storage.mailSeries.setState(id, 1, { state: 'running' })
  server.received.length = 0
  await courier.resume()
  await courier.settled()
  expect(server.received).toEqual([])
  expect(await states(scene)).toEqual({ sent: 1 })
  expect(await enter(scene, code)).toBe(200)
})
