import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadInitiative } from '../dossier/load-initiative.ts'
import { id } from '../questionnaire/testing/short-initiative.ts'
import { signRecordsHead } from '../records-heads/sign-records-head.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import { deleteDue } from './delete-due.ts'
import { hourlyDeletion } from './delete-hourly.ts'
import { deletionPlan } from './deletion-plan.ts'
import { currentRules } from './house-register.ts'
import { surveyWithEverything } from './testing/survey-with-everything.ts'

const hour = 3_600_000
const year = 365 * 24 * hour

let house: House
beforeEach(async () => {
  house = await openHouse()
  await surveyWithEverything(house)
  // Of the first hour, which is not what this is about.
  await deleteDue(house.deps)
})
afterEach(() => house.close())

async function present(): Promise<readonly string[]> {
  const initiative = await loadInitiative(house.storage, id)
  const plan = await deletionPlan(house.deps, await currentRules(house.storage), initiative)
  return plan.planned.map(({ kind, item }) => `${kind} ${item}`)
}

/** An hour goes by for everybody; somebody sets the clock besides. */
function oneHour(leap = 0): void {
  steady += hour
  house.clock.now = new Date(house.clock.now.getTime() + hour + leap)
}
let steady = 0
const newJob = () => hourlyDeletion(house.deps, () => steady)
const refusal = 'later than it can be. Nothing is deleted'

test('while the clock has leapt a year ahead nothing is deleted, and all goes on when it is put back', async () => {
  const job = newJob()
  await job.work()
  const before = await present()
  oneHour(year)
  await expect(job.work()).rejects.toThrow(refusal)
  oneHour()
  await expect(job.work()).rejects.toThrow(refusal)
  oneHour(-year)
  await job.work()
  expect(await present()).toEqual(before)
})

test('a process that starts with a clock a year ahead deletes nothing, and what is due only when nobody has put it back for six hours', async () => {
  await signRecordsHead(house.deps)
  oneHour(year)
  const before = await present()
  const job = newJob()
  for (let looks = 0; looks < 6; looks += 1) {
    await expect(job.work()).rejects.toThrow(refusal)
    oneHour()
  }
  expect(await present()).toEqual(before)
  await job.work()
  expect((await present()).length).toBeLessThan(before.length)
})

test('a session that was begun while the clock was ahead is over when it is put back', async () => {
  const { sessions } = house.storage
  const now = house.clock.now.toISOString()
  const ahead = new Date(house.clock.now.getTime() + year).toISOString()
  const { token } = await sessions.start('a-presse', ahead)
  expect(await sessions.find(token, ahead)).toBeDefined()
  expect(await sessions.find(token, now)).toBeUndefined()
})
