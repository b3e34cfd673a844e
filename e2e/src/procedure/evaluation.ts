import { expect } from 'vitest'
import { expectAccessible } from '../harness/accessible.ts'
import { takeScreenshot } from '../harness/screenshot.ts'
import { expectNoSidewaysScrolling } from '../harness/sideways.ts'
import { newVisitor, phone } from '../harness/visitor.ts'
import { completeStep, coSign, noteNotices, submitMemo, write } from './paperwork.ts'
import { dayFromNow } from '../harness/day-from-now.ts'
import { unitOf, type Stage } from './stage.ts'

/** 9 of 12 said "sehr gern" or "gern". */
const share = '75'

/** 3.2 to 3.7: results, measures, press release, closing. */
export async function evaluate(stage: Stage, slug: string): Promise<void> {
  const { as, at } = stage
  const presse = await as('presse')
  await presse.fill(at('/ergebnisse'), {})
  // The page says how far the counting is and loads itself again until all is counted.
  await presse.page.locator('main svg').first().waitFor()
  const results = await presse.page.locator('main').innerText()
  expect(results).toContain(share)
  expect(await presse.page.locator('svg').count()).toBeGreaterThanOrEqual(2)
  expect(await presse.page.locator('table').count()).toBeGreaterThanOrEqual(2)
  await write(stage, 'resultReport', {
    results:
      '{{anteil:gern:1,2}} leben gern oder sehr gern hier. {{teilnehmende}} haben geantwortet.',
  })
  await completeStep(stage, '3.2')

  for (const [title, login] of [
    ['Freibad sanieren', 'gruen'],
    ['Abendbus', 'jugend'],
  ] as const) {
    const measure = {
      title,
      unit: unitOf(login),
      due: dayFromNow(180),
      cost: '40.000 Euro',
      effect: 'Zufriedenheit in der nächsten Befragung',
      finding: '{{anteil:gern:1}}',
      plannedCost: '40.000',
    }
    await presse.fill(at('/massnahmen'), measure, { button: 'tun=propose' })
  }
  await write(stage, 'resultsMemo')
  await coSign(
    stage,
    await as('jugend'),
    'resultsMemo',
    'refused',
    'Der Bus ist nicht unsere Sache.',
  )
  await submitMemo(stage, 'resultsMemo')

  // The dissent stands before the Leitung when it decides on each measure.
  const leitung = await as('leitung')
  await leitung.open(at('/entscheidungen/3.4'))
  const { page } = leitung
  expect(await page.locator('main').innerText()).toContain('Der Bus ist nicht unsere Sache.')
  const verdicts = await page
    .locator('input[name^="verdict."][value="supported"]')
    .evaluateAll((all) => all.map((input) => input.getAttribute('name') ?? ''))
  expect(verdicts).toHaveLength(2)
  const [first = '', second = ''] = verdicts
  await leitung.send(
    {
      outcome: 'approved',
      reason: 'Das Freibad zuerst.',
      [first]: 'supported',
      [second]: 'rejected',
      [second.replace('verdict.', 'note.')]: 'Zu wenig Nachfrage',
    },
    { action: at('/entscheidungen/3.4') },
  )
  await noteNotices(stage, 'gruen')

  const unit = await as('gruen')
  await unit.open(at('/massnahmen'))
  const report = unit.page.locator('form[action*="/massnahmen/"]').first()
  await unit.page.locator('main details summary').first().click()
  await unit.send(
    { status: 'implemented', note: 'Das Becken ist dicht.' },
    { action: (await report.getAttribute('action')) ?? '' },
  )
  await unit.open('/massnahmen')
  expect(await unit.page.locator('main').innerText()).toMatch(/Freibad[\s\S]*umgesetzt/)
  await completeStep(stage, '3.5')
  await publish(stage, slug)

  await write(stage, 'closingMemo')
  await presse.fill(at('/abschluss'), {})
}

async function publish(stage: Stage, slug: string): Promise<void> {
  const { as, at, house } = stage
  const presse = await as('presse')
  // Nobody types a figure: the text names it, and the system puts it in.
  await write(stage, 'pressRelease', {
    headline: '{{anteil:gern:1,2}} leben gern in Auental',
    lead: '{{teilnehmende}} Menschen haben geantwortet.',
  })
  // Whoever is quoted stands by every word of it.
  await (await as('leitung')).fill(at('/pressemitteilung'), {}, { action: '/zitat' })
  await presse.fill(at('/pressemitteilung'), { until: nowInBerlin() })
  expect(await presse.page.locator('main').innerText()).toContain(share)
  const results = `${house.citizenUrl}/ergebnisse/${slug}`

  const origins = [house.citizenUrl]
  const { page, leave } = await newVisitor({ origins, statuses: [404], who: 'citizen' }, phone)
  expect((await page.goto(results))?.status()).toBe(404)
  await presse.fill(at('/pressemitteilung'), {}, { action: '/veroeffentlichung' })
  expect((await page.goto(results))?.status()).toBe(200)
  expect(await page.locator('h1').innerText()).toMatch(/^75\s%? ?(Prozent )?leben gern/)
  await takeScreenshot(page, 'results-published')
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
  await leave()
}

/** The wall clock in Germany as a date-and-time field takes it. */
function nowInBerlin(): string {
  const shown = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Berlin',
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(new Date())
  return shown.replace(' ', 'T')
}
