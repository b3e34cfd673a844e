import { expect, it } from 'vitest'
import { runHouse } from '../harness/running-house.ts'
import { conceive } from './conception.ts'
import { disposeOf } from './disposal.ts'
import { evaluate } from './evaluation.ts'
import { runField } from './field.ts'
import { plan, propose } from './planning.ts'
import { openOffice, type Stage } from './stage.ts'

it('goes from the idea to the published press release and the archive, each step by the role that may do it', async () => {
  const house = await runHouse()
  const { as, leave } = openOffice(house)
  const initiative = await propose(await as('leitung'))
  const stage: Stage = { house, as, at: (path) => initiative + path }
  await plan(stage)
  await conceive(stage)
  const slug = await runField(stage)
  await evaluate(stage, slug)
  await readTheFile(stage)
  await disposeOf(stage)
  await leave()
  // Hundreds of forms, each gone to with the tab key, on a machine with a lot to do.
}, 1_500_000)

/** What is left behind: every page of the initiative for whoever took part, and every document as a file. */
async function readTheFile({ as, at }: Stage): Promise<void> {
  const presse = await as('presse')
  for (const path of [
    '',
    '/akte',
    '/dokumente',
    '/beteiligte',
    '/kennzahlen',
    '/besprechung',
    '/vermerke/outlineMemo',
    '/vermerke/resultsMemo',
  ])
    await presse.open(at(path))
  await presse.open('/vorhaben')
  expect(await presse.page.locator('main').innerText()).toContain('Leben Sie gern in Auental?')
  const documents = [
    'outlineConcept',
    'detailedConcept',
    'outlineMemo',
    'detailedMemo',
    'resultsMemo',
    'resultReport',
    'pressRelease',
  ]
  for (const document of documents) {
    const response = await presse.request.get(
      new URL(at(`/dokumente/${document}/pdf`), presse.page.url()).href,
    )
    const body = await response.body()
    expect([document, response.status(), body.subarray(0, 5).toString()]).toEqual([
      document,
      200,
      '%PDF-',
    ])
  }
}
