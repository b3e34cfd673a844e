import { expect } from 'vitest'
import { dayFromNow } from '../harness/day-from-now.ts'
import { type Stage } from './stage.ts'

/** Invites, and says who was there and what was promised; whoever promised it finds it among their tasks. */
export async function meet({ as, at }: Stage): Promise<void> {
  const presse = await as('presse')
  const page = at('/besprechung')
  await presse.fill(page, {
    day: dayFromNow(0),
    time: '10:00',
    until: '11:30',
    place: 'Rathaus, Sitzungssaal 2',
    agenda: '1. Grobkonzept\n2. Zeitplan',
  })
  const date = await presse.page.locator('a[href$="/termin"]').getAttribute('href')
  const calendar = await presse.request.get(new URL(date ?? '', presse.page.url()).href)
  expect(await calendar.text()).toMatch(/^BEGIN:VCALENDAR/)

  const present = await presse.page
    .locator('select[name^="presence."]')
    .evaluateAll((all) => all.map((select) => [select.getAttribute('name') ?? '', 'present']))
  await presse.send(Object.fromEntries(present), { action: '/anwesenheit' })
  const promise = { account: 'gruen', what: 'Liste der Parks', until: dayFromNow(5) }
  await presse.send(promise, { action: '/zusagen' })

  const gruen = await as('gruen')
  await gruen.open('/aufgaben')
  expect(await gruen.page.locator('main').innerText()).toContain('Liste der Parks')
  await gruen.open(page)
  const action = await gruen.page.locator('form[id^="erfuellt-"]').getAttribute('action')
  await gruen.send({ note: 'Liegt bei.' }, { action: action ?? '' })
}
