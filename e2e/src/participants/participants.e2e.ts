import { expect, it } from 'vitest'
import { expectNoBarrier } from '../harness/no-barrier.ts'
import { runHouse } from '../harness/running-house.ts'
import { untilApproved } from '../procedure/short-initiative.ts'
import { signIn, type Colleague } from '../procedure/office.ts'
import { codePlan, drawSample } from './draw-sample.ts'

it('draws a sample from a register extract, with a script and without one, and keeps names from others', async () => {
  const house = await runHouse()
  const { stage, leave } = await untilApproved(house)
  const { as, at } = stage
  const presse = await as('presse')
  await presse.fill(at('/teilnehmende'), codePlan)
  await drawSample(presse, at, '0123456789abcdef')
  const first = await firstPerson(presse, at)
  expect(first).toMatch(/Jörg Müller-\d+/)

  const plain = await signIn(house, 'presse', { javaScriptEnabled: false })
  await drawSample(plain, at, '0123456789abcdef')
  expect(await firstPerson(plain, at)).toBe(first)
  await drawSample(plain, at, 'another')
  await plain.leave()

  await presse.open(`${at('/teilnehmende/liste')}?suche=3`)
  await presse.send({}, { action: '/vermerke', button: 'tun=returned' })
  await presse.send({ numbers: '5, 7' }, { action: '/vermerke', button: 'tun=returned' })
  expect(await presse.page.locator('main').innerText()).toMatch(/zusammen\s+89\s+40\s+4\s+–\s+3\s/)
  await expectNoBarrier(presse.page)

  const leitung = await as('leitung')
  await leitung.open(at('/teilnehmende/liste'))
  const seen = await leitung.page.locator('main').innerText()
  expect(seen).toMatch(/zusammen\s+89\s+40\s/)
  expect(seen).not.toContain('Müller-')
  await leave()
})

async function firstPerson(
  { page, open }: Colleague,
  at: (path: string) => string,
): Promise<string> {
  await open(`${at('/teilnehmende/liste')}?suche=1`)
  return page.locator('#gefundene tbody tr').first().innerText()
}
