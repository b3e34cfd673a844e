import { readSheets } from '@meinungsbild/documents/examples/read-sheet.ts'
import { expect, it } from 'vitest'
import { follow, press } from '../harness/form.ts'
import { runHouse } from '../harness/running-house.ts'
import { newVisitor, phone } from '../harness/visitor.ts'
import { untilApproved } from '../procedure/short-initiative.ts'
import { codePlan, drawSample } from '../participants/draw-sample.ts'
import { tickChecklist } from '../procedure/checklist.ts'
import { completeStep } from '../procedure/paperwork.ts'
import type { Colleague } from '../procedure/office.ts'
import { dayFromNow } from '../harness/day-from-now.ts'
import { type Stage } from '../procedure/stage.ts'

it('leads from a drawn sample over printed letters to an answer, and on to a reminder', async () => {
  const house = await runHouse()
  const { stage, leave } = await untilApproved(house)
  const { as, at } = stage
  const presse = await as('presse')
  await presse.fill(at('/teilnehmende'), codePlan)
  await drawSample(presse, at, '0123456789abcdef')

  await presse.fill(at('/anschreiben/texte/einladung/de'), { name: 'Mia Albers' })
  await presse.fill(at('/anschreiben/texte/erinnerung/de'), { name: 'Mia Albers' })
  const invitations = await printed(presse, at, 'einladung')
  const scanned = invitations.flatMap(({ qr }) => qr ?? [])
  expect(new Set(scanned).size).toBe(2)

  await openField(stage)
  const citizen = await newVisitor(
    { origins: [house.citizenUrl, house.admissionUrl], statuses: [], who: 'citizen' },
    phone,
  )
  const [first = ''] = scanned
  expect(first).toContain(`${house.admissionUrl}/zugang/`)
  await citizen.page.goto(first)
  await follow(citizen.page, citizen.page.getByRole('button', { name: 'Weiter' }))
  await press(citizen.page, 'go', 'start')
  expect(new URL(citizen.page.url()).origin).toBe(house.citizenUrl)
  await citizen.leave()

  const reminders = await printed(presse, at, 'erinnerung')
  expect(reminders.flatMap(({ qr }) => qr ?? [])).toEqual([])
  const series = new URL(presse.page.url()).pathname
  await presse.send({ checked: 'yes' }, { action: '/serien/2', button: 'tun=loeschen' })
  expect((await presse.request.get(`${house.staffUrl}${series}/1`)).status()).toBe(404)
  await leave()
})

/** Begins a series, waits until it is printed, and reads its first two letters. */
async function printed(
  { page, open, request }: Colleague,
  at: (path: string) => string,
  kind: 'einladung' | 'erinnerung',
) {
  await open(at('/anschreiben'))
  const form = page.locator('form', { has: page.locator(`input[name="art"][value="${kind}"]`) })
  await follow(page, form.locator('button[type="submit"]'))
  await expect
    .poll(() => page.locator('main').innerText(), { timeout: 60_000 })
    .toContain('gedruckt, zu prüfen')
  const address = new URL(page.url())
  await open(address.pathname)
  const file = await request.get(`${address.origin}${address.pathname}/1`)
  return readSheets(new Uint8Array(await file.body()), 4)
}

async function openField(stage: Stage): Promise<void> {
  const { as, at } = stage
  const presse = await as('presse')
  await presse.fill(at('/datenschutz/rechtsgrundlage'), { task: 'Planung der Stadtentwicklung' })
  await presse.fill(at('/datenschutzhinweise'), {
    'purpose-de': 'Planung der Stadtentwicklung',
    'purpose-en': 'Planning of urban development',
  })
  await tickChecklist(stage, '2.1')
  await completeStep(stage, '2.1')
  const second = await as('presse2')
  await second.fill(at('/feldfreigabe'), {}, { button: 'verdict=release' })
  await presse.fill(at('/feld'), { closes: dayFromNow(28) }, { button: 'act=open' })
}
