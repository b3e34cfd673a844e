import { randomBytes } from 'node:crypto'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { parkSurvey } from '../questionnaire/testing/park-survey.ts'
import { answer, tokenFor } from '../testing/citizens.ts'
import { fetchOncePerDay } from './fetch-daily.ts'
import { outsideScene } from '../testing/outside-scene.ts'
import { codePlan, place, surveyIn, untilOpen } from '../testing/survey-initiative.ts'

const path = `${place}/feld`
const visit = { visit: { kind: 'choice', code: 'no' } } as const
const scene = outsideScene()

function receiptOn(page: string): string {
  return /class="receipt__value">([0-9a-f ]+)</.exec(page)?.[1] ?? ''
}

async function check(address: string, receipt: string): Promise<string> {
  const answered = await fetch(`${address}/beleg`, {
    method: 'POST',
    headers: { origin: new URL(address).origin },
    body: new URLSearchParams({ beleg: receipt }),
  })
  return answered.text()
}

test('what was fetched by the end of the field is signed and told, and every receipt proves its place in it', async () => {
  const { house, presse, publicAddress } = scene
  const codes = await untilOpen(house, codePlan)
  const address = await publicAddress('befragung')
  const door = await publicAddress('zugang')
  const receipts: string[] = []
  for (const code of codes.slice(0, 3)) {
    const token = (await tokenFor(door, code)) ?? ''
    receipts.push(receiptOn(await answer(parkSurvey, address, visit, { token })))
  }
  expect(await check(address, receipts[0] ?? '')).toContain('Die unterschriebene Liste')

  expect((await presse.post(`${path}/abholen`)).status).toBe(303)
  expect(await (await fetch(`${address}/tageslisten`)).text()).toContain('keine Tagesliste')
  expect((await presse.post(`${path}/schliessen`, { reason: 'Ende' })).status).toBe(303)
  expect((await house.storage.ballotLeaves.toldHeads((await surveyIn(house)).id))[0]?.size).toBe(3)
  const places = await Promise.all(
    receipts.map(
      async (receipt) => /ist sie die (\d)\. von 3/.exec(await check(address, receipt))?.[1],
    ),
  )
  expect(new Set(places)).toEqual(new Set(['1', '2', '3']))
  expect(await (await fetch(`${address}/tageslisten`)).text()).not.toContain('geht nicht auf')
})

test('more answers than codes can have paid for are an alarm, inside and for everybody', async () => {
  const { house, presse, outside, publicAddress } = scene
  const codes = await untilOpen(house, codePlan)
  const address = await publicAddress('befragung')
  const token = await tokenFor(await publicAddress('zugang'), codes[0] ?? '')
  await answer(parkSurvey, address, visit, { token: token ?? '' })
  expect((await presse.post(`${path}/abholen`)).status).toBe(303)
  expect(await presse.page(path)).not.toContain('Die Zählung geht nicht auf')

  // Somebody with hands in the database puts an answer into the box that nobody gave.
  const { id, published } = await surveyIn(house)
  const { questionnaireHash } = JSON.parse(published?.document ?? '')
  const box = new DatabaseSync(outside.ballotBox, { timeout: 5_000 })
  box
    .prepare(
      `INSERT INTO ballots (id, survey, questionnaire_hash, day, stratum, sealed) VALUES (?, ?, ?, ?, '', ?)`,
    )
    .run(randomBytes(16).toString('base64url'), id, questionnaireHash, '2026-01-01', 'AAAA')
  box.close()
  expect((await presse.post(`${path}/abholen`)).status).toBe(303)
  expect(await presse.page(path)).toContain('Die Zählung geht nicht auf')
  expect(await (await fetch(`${address}/tageslisten`)).text()).toContain(
    'Die Zählung geht nicht auf',
  )
})

test('marks that the door has lost are said, because their owners could count twice', async () => {
  const { presse, house, outside, publicAddress } = scene
  const codes = await untilOpen(house, codePlan)
  const door = await publicAddress('zugang')
  for (const code of codes.slice(0, 3)) await tokenFor(door, code)
  expect(await presse.page(path)).not.toContain('fehlt der Vermerk')

  // As if the process had died while these marks waited.
  const { id } = await surveyIn(house)
  const list = new DatabaseSync(outside.doorList, { timeout: 5_000 })
  list
    .prepare(
      `UPDATE codes SET way = 'fresh' WHERE survey = ?1 AND hash IN
         (SELECT hash FROM codes WHERE survey = ?1 AND way <> 'fresh' ORDER BY hash LIMIT 2)`,
    )
    .run(id)
  list.close()
  const page = await presse.page(path)
  expect(page).toContain('Von bis zu 2 benutzten Zugangscodes fehlt der Vermerk')
  expect(page).toContain('Zugangscodes benutzt')
  expect(page).toContain('zählen sie zweimal')
})

test('once a day the box is emptied by itself, and not twice', async () => {
  const { house, publicAddress } = scene
  const codes = await untilOpen(house, codePlan)
  const address = await publicAddress('befragung')
  const token = (await tokenFor(await publicAddress('zugang'), codes[0] ?? '')) ?? ''
  await answer(parkSurvey, address, visit, { token })
  const { id } = await surveyIn(house)
  const fetchedOn = new Map([[id, 'yesterday']])
  await fetchOncePerDay(house.deps, fetchedOn)
  expect(await house.storage.answers.counts(id)).toEqual({ opened: 1, damaged: 0 })
  const asked = scene.asked().length
  await fetchOncePerDay(house.deps, fetchedOn)
  expect(scene.asked()).toHaveLength(asked)
  expect(house.log).toEqual([])
})
