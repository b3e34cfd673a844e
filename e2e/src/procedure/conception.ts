import { expect } from 'vitest'
import { buildQuestionnaire } from './questionnaire-editor.ts'
import { coSign, completeStep, giveOpinion, noteNotices, submitMemo, write } from './paperwork.ts'
import type { Stage } from './stage.ts'
import { chooseTool } from './tool.ts'

/** Phase 2, first half: the detailed concept up to decision 2, with one round of ordered changes. */
export async function conceive(stage: Stage): Promise<void> {
  const { as, at } = stage
  const presse = await as('presse')
  await buildQuestionnaire(stage)
  await chooseTool(stage)
  await defineKeyFigure(stage)
  await writeConcept(stage)

  await (
    await as('vertretung')
  ).fill(at('/entscheidungen/2.3'), {
    outcome: 'changesOrdered',
    reason: 'Der Zeitplan ist zu knapp.',
    changes: 'Feldphase auf vier Wochen verlängern\nEin Erinnerungsschreiben einplanen',
  })
  await presse.open(at('/vermerke/detailedMemo'))
  const sheet = await presse.page.locator('main').innerText()
  expect(sheet).toContain('Feldphase auf vier Wochen verlängern')
  expect(sheet).toMatch(/in Vertretung/i)

  await writeConcept(stage)
  await (
    await as('leitung')
  ).fill(at('/entscheidungen/2.3'), {
    outcome: 'approved',
    reason: 'Die Änderungen sind eingearbeitet.',
  })
  await noteNotices(stage, 'jugend')

  // From now on the key figures are settled: there is no form for them any more.
  await presse.open(at('/kennzahlen'))
  expect(await presse.page.locator('form#kennzahl').count()).toBe(0)
  expect(await presse.page.locator('main').innerText()).toContain('mindestens 50 %')
}

async function writeConcept(stage: Stage): Promise<void> {
  await write(stage, 'detailedConcept')
  await giveOpinion(stage, 'detailedConcept')
  await coSign(stage, await stage.as('statistik'), 'detailedConcept', 'signed')
  await completeStep(stage, '2.1')
  await write(stage, 'detailedMemo')
  await submitMemo(stage, 'detailedMemo')
}

/** How many people like to live here, against a target; without a script the answers come with a button. */
export async function defineKeyFigure({ as, at }: Stage): Promise<void> {
  const presse = await as('presse')
  const path = at('/kennzahlen')
  // The answers to tick appear when the question is chosen, without a script: with a button.
  const named = { title: 'Leben gern hier', variable: 'gern' }
  await presse.fill(path, named, { button: 'tun=show' })
  await presse.send(
    { ...named, codes: ['1', '2'], target: '50' },
    { action: path, button: 'tun=save' },
  )
  expect(await presse.page.locator('main').innerText()).toContain('mindestens 50 %')
}
