import { expect } from 'vitest'
import type { Colleague } from './office.ts'
import { coSign } from './paperwork.ts'
import { dayFromNow } from '../harness/day-from-now.ts'
import { type Stage } from './stage.ts'

/** Writes a directive that is signed in order, with a follow-up of its own; whoever signs first is away. */
export async function signInOrder(stage: Stage, memo: string): Promise<void> {
  const { as, at } = stage
  const presse = await as('presse')
  const page = at(`/vermerke/${memo}/verfuegung`)
  await presse.fill(page, { new: 'followUp' }, { button: 'tun=add' })
  const name = await presse.page
    .locator('input[name$=".kind"][value="followUp"]')
    .getAttribute('name')
  const field = (part: string) => (name ?? '').replace(/kind$/, part)
  const followUp = {
    [field('to')]: ['presse'],
    [field('text')]: 'Rücklauf <prüfen>',
    [field('term')]: dayFromNow(30),
    signing: 'inOrder',
  }
  await presse.send(followUp, { action: page, button: 'tun=save' })
  expect(await presse.page.locator('main').innerText()).toContain('Rücklauf <prüfen>')

  const gruen = await as('gruen')
  await gruen.open(at(`/vermerke/${memo}`))
  expect(await gruen.page.locator('main').innerText()).toContain('Vor Ihnen ist Ole Petersen')
  await inPlaceOf(stage, gruen, async () => {
    await coSign(stage, gruen, memo, 'signedWithChanges', 'Spielplätze fehlen.')
    expect(await gruen.page.locator('main').innerText()).toContain('Im Auftrag')
  })
  await coSign(stage, gruen, memo, 'signed')
  await coSign(stage, await as('statistik'), memo, 'noted')
}

/** The head of the youth office is away; a colleague acts for him from the list of tasks, and ends it. */
async function inPlaceOf({ as }: Stage, deputy: Colleague, act: () => Promise<void>) {
  const jugend = await as('jugend')
  const absence = { from: dayFromNow(-1), to: dayFromNow(2), deputy: 'gruen' }
  await jugend.fill('/konto/abwesenheit', absence, { button: 'tun=enter' })
  await deputy.open('/konto/abwesenheit')
  await deputy.fill('/aufgaben', {}, { action: '/konto/vertretung' })
  await act()
  await deputy.send({}, { action: '/konto/vertretung' })
  await jugend.fill('/konto/abwesenheit', {}, { button: 'tun=remove' })
}
