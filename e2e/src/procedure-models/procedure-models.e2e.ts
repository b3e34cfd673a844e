import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { fillIn, press } from '../harness/form.ts'
import { expectNoBarrier } from '../harness/no-barrier.ts'
import { runHouse } from '../harness/running-house.ts'
import { signIn, type Colleague } from '../procedure/office.ts'
import { propose } from '../procedure/planning.ts'

const all = '/einstellungen/vorgehensmodelle'
const draft = `${all}/auental/entwurf`

async function copy({ page, open }: Colleague): Promise<void> {
  await open(all)
  await fillIn(page, { 'title-de': 'Auental', 'title-en': 'Auental' })
  await press(page, 'tun', 'copy')
}

/**
 * Sends the form "Speichern" of the page at `path` as a browser would that changed nothing, and says where the links of the
 * page lead. Pages are read and not drawn: there are many.
 */
function resend(page: Page, path: string): Promise<Resent> {
  return page.evaluate(async (from) => {
    const answer = await fetch(from)
    const read = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const buttons = Array.from(
      read.querySelectorAll<HTMLButtonElement>('main form button[type="submit"]'),
    ).filter((button) => button.textContent === 'Speichern')
    const links = Array.from(read.querySelectorAll('main a'), (a) => a.getAttribute('href') ?? '')
    const statuses: number[] = []
    for (const button of buttons) {
      const form = button.form
      if (form === null) throw new Error(`${from} has a button of no form.`)
      const body = new URLSearchParams()
      for (const [name, value] of new FormData(form, button))
        if (typeof value === 'string') body.append(name, value)
      const sent = await fetch(form.getAttribute('action') ?? '', { method: 'POST', body })
      statuses.push(sent.status)
    }
    return { statuses, links }
  }, path)
}

type Resent = { readonly statuses: readonly number[]; readonly links: readonly string[] }

it('changes nothing of a model when every one of its forms is sent as it came', async () => {
  const house = await runHouse()
  const presse = await signIn(house, 'presse', { bypassCSP: true })
  const { page, request } = presse
  await copy(presse)
  const text = async () => (await request.get(`${house.staffUrl}${draft}/datei?art=json`)).text()
  const before = await text()

  const seen = new Set([draft])
  const sent: string[] = []
  for (const path of seen) {
    const { statuses, links } = await resend(page, path)
    expect([path, statuses.filter((status) => status !== 200)]).toEqual([path, []])
    if (statuses.length > 0) sent.push(path)
    for (const link of links) {
      const isPart = link.startsWith(`${draft}/`) && !/[?]|\/neu$/.test(link)
      if (isPart) seen.add(link)
    }
  }
  const kinds = ['angaben', 'schritte', 'rechte', 'dokumente', 'abschnitte', 'jederzeit']
  for (const kind of kinds) expect(sent.join('\n')).toContain(`/${kind}`)
  expect(await text()).toBe(before)
  await presse.leave()
})

it('shows models and the way of an initiative without a barrier', async () => {
  const house = await runHouse()
  const presse = await signIn(house, 'presse')
  await copy(presse)
  const leitung = await signIn(house, 'leitung')
  const initiative = await propose(leitung)
  for (const path of [
    all,
    `${all}/hamburg/fassungen/2`,
    draft,
    `${draft}/angaben`,
    `${draft}/schritte/1.6`,
    `${draft}/schritte/1.6/rechte/1`,
    `${draft}/dokumente/outlineConcept`,
    `${draft}/dokumente/outlineConcept/abschnitte/goals`,
    `${draft}/jederzeit`,
    `${initiative}/ablauf`,
  ]) {
    await presse.open(path)
    await expectNoBarrier(presse.page)
  }
  await presse.leave()
  await leitung.leave()
})
