import { moveToPostgres } from '@meinungsbild/database'
import { freshPlace } from '@meinungsbild/database/testing/fresh-database.ts'
import { storageMigrations } from '@meinungsbild/storage'
import { openedStorage } from '@meinungsbild/storage/testing/storage-scene.ts'
import { fileOf } from '@meinungsbild/storage/testing/test-database.ts'
import { expect, test } from 'vitest'
import { createStaffApp } from './app.ts'
import { openSurveyFigures } from './results/evaluation/survey-figures.ts'
import { openHouse } from './testing/open-house.ts'
import { personIn } from './testing/person.ts'
import { place as initiative, surveyIn, untilResults } from './testing/survey-initiative.ts'

test('a house that moves to a server has every row there, shows the same results, and writes on', async () => {
  const house = await openHouse()
  const answers = Array.from(
    { length: 30 },
    () => ({ visit: { kind: 'choice', code: 'no' } }) as const,
  )
  await untilResults(house, answers)
  const survey = await surveyIn(house)
  const counts = await house.storage.answers.counts(survey.id)
  const lines = (await house.storage.accountLog.lines()).length
  const proved = await house.storage.dossiers.verify()
  await house.storage.close()

  const place = await freshPlace('postgres')
  const address = 'address' in place ? place.address : ''
  const file = fileOf(house.database)
  const moved = await moveToPostgres({ file, address, migrations: storageMigrations })
  if (!moved.ok) throw new Error(moved.refusal.sentence.en)
  expect(moved.tables.filter(({ rows }) => rows > 0).length).toBeGreaterThan(10)

  const storage = await openedStorage(place)
  expect(await storage.dossiers.verify()).toEqual(proved)
  expect(await storage.answers.counts(survey.id)).toEqual(counts)
  const figures = openSurveyFigures(storage, () => undefined, 120_000)
  const app = createStaffApp({ ...house.deps, storage, figures })
  const now = house.clock.now.toISOString()
  const { token } = await storage.sessions.start('a-presse', now)
  const session = await storage.sessions.find(token, now)
  const presse = personIn(app, token, session?.csrfToken ?? '')
  expect(await presse.page(`${initiative}/ergebnisse`)).toContain('30')
  // Triggers hold there, and numbers that the server gives go on behind the moved ones.
  await expect(storage.dossiers.append('stadtpark-2027', 0, [])).resolves.toBeDefined()
  const act = { by: 'a-leitung', at: now }
  await storage.accountAdministration.setEmergency('a-presse', true, act)
  expect((await storage.accountLog.lines()).length).toBe(lines + 1)
  await storage.close()
  await house.database.forget()
})
