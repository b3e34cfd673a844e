import { expect } from 'vitest'
import { dayFromNow } from '../harness/day-from-now.ts'
import { type Stage } from './stage.ts'

/** What the survey costs by the tariffs of the house, the choice on record; the tool checked beside another one. */
export async function chooseTool({ as, at }: Stage): Promise<void> {
  const presse = await as('presse')
  const source = 'Angebot Nr. 7'
  const asOf = dayFromNow(-1)
  for (const [name, kind, answer] of [
    ['Eigener Betrieb', 'own', '0,10'],
    ['Beispieltarif', 'service', '1,00'],
  ] as const) {
    const tariff = { name, kind, source, asOf, 'each.answer': answer }
    await presse.fill('/einstellungen/tarife/neu', tariff, { button: 'tun=save' })
  }

  await presse.fill(
    at('/kosten'),
    { invited: '1000', response: '30', reminders: '1' },
    { button: 'tun=plan' },
  )
  expect(await presse.page.locator('main').innerText()).toMatch(/30,00\s€[\s\S]*300,00\s€/)
  await presse.page.getByLabel('Eigener Betrieb').check()
  await presse.send({ reason: 'Am günstigsten' }, { action: at('/kosten'), button: 'tun=choose' })

  const operator = { 'choice.hostingPlace': 'own', 'text.hostingPlace': 'Rathaus' }
  await presse.fill('/werkzeuge/eigenes', operator, { button: 'tun=save' })
  const other = { name: 'Ein anderes', source, asOf, 'choice.cookies': 'necessary' }
  await presse.fill('/werkzeuge/neu', other, { button: 'tun=save' })
  await presse.open('/werkzeuge')
  for (const box of await presse.page.locator('input[name="werkzeug"]').all()) await box.check()
  await presse.send({}, { action: '/werkzeuge/vergleich' })

  await presse.fill(at('/werkzeugpruefung'), { assessment: 'Die Daten bleiben im Haus.' })
  const officer = await as('datenschutz')
  const opinion = { verdict: 'noObjections', text: 'Nichts einzuwenden.' }
  await officer.fill(at('/stellungnahmen/toolCheck'), opinion)
}
