import { expect, test } from 'vitest'
import { outsideScene } from '../../testing/outside-scene.ts'
import { codePlan, notice, untilOpen } from '../../testing/survey-initiative.ts'

const scene = outsideScene()

test('what citizens read about their data is what is set: purpose, periods, rights, and nothing of the employees', async () => {
  await untilOpen(scene.house)
  const page = await (await fetch(`${await scene.publicAddress('befragung')}/datenschutz`)).text()
  for (const said of [
    notice['purpose-de'],
    'Einzelantworten: 30 Tage nach dem Abschluss, spätestens 365 Tage nach dem Ende der Feldzeit.',
    'Sicherungen: 30 Tage nach der Sicherung.',
    'Ob Auftragsverarbeiter beteiligt sind, ist noch nicht festgelegt.',
    'Sie müssen nicht mitmachen.',
  ])
    expect(page).toContain(said)
  expect(page).not.toContain('Zugangscodes und Rücklaufstatus')
  expect(page).not.toContain('Anmeldungen')
})

test('with codes their deletion is told too', async () => {
  await untilOpen(scene.house, codePlan)
  const { published } = (await scene.house.storage.surveys.list())[0] ?? {}
  expect(published?.document).toContain(
    'Zugangscodes und Rücklaufstatus: mit dem Ende der Feldzeit',
  )
})
