import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { runHouse, type RunningHouse } from '../harness/running-house.ts'
import { newVisitor, desktop } from '../harness/visitor.ts'
import { publishSurvey } from './published-survey.ts'
let house: RunningHouse
beforeAll(async () => { house = await runHouse() })
it('shows', async () => {
  const survey = await publishSurvey(house, { slug: 'markt' })
  const v = await newVisitor({ origins: [house.citizenUrl], statuses: [422], who: 'citizen' }, desktop)
  await v.page.goto(`${house.citizenUrl}/befragung/${survey.slug}`)
  console.log(await v.page.title(), await survey.participations())
  await v.leave()
})
