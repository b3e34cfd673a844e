import { expect, it } from 'vitest'
import { fillIn, follow } from '../harness/form.ts'
import { expectNoBarrier } from '../harness/no-barrier.ts'
import { runHouse } from '../harness/running-house.ts'
import { takeScreenshot } from '../harness/screenshot.ts'
import { phone } from '../harness/visitor.ts'
import { answer, downloadCodes } from '../procedure/field.ts'
import { signIn, type Colleague } from '../procedure/office.ts'
import { untilApproved, untilReady } from '../procedure/short-initiative.ts'
import { dayFromNow } from '../harness/day-from-now.ts'
import { type Stage } from '../procedure/stage.ts'

/** What is missing, in the words of twelve citizens. */
const wishes = [
  'Ein Freibad! Fragen Sie Petra Schulz, Hauptstraße 5.',
  'Bus am Abend, mindestens stündlich. Meine Nummer: 0176 12345678',
  'Freibad und Bus',
  'Der Bus fährt nach 20 Uhr nicht mehr. Wer Spätschicht hat, geht zu Fuß.',
  'Bänke',
  'Ein Freibad wie früher',
  'Frau Yıldız vom Bürgeramt war sehr freundlich.',
  'Bus',
  'Mehr Grün, weniger Lärm\n\nund ein Freibad',
  'Sauberkeit',
  'Schwimmen können',
  'Nichts',
] as const

it('takes open answers from raw texts to counted codes and a released quotation', async () => {
  const house = await runHouse()
  const { stage, leave } = await untilApproved(house)
  const { as, at } = stage
  await untilOpened(stage)
  const presse = await as('presse')
  const second = await as('presse2')
  const { page } = presse
  const all = at('/ergebnisse/freie-antworten')
  const question = `${all}/fragen/wunsch`
  const look = async (name: string) => {
    await takeScreenshot(page, `open-answers-${name}`)
    await page.emulateMedia({ colorScheme: 'dark' })
    await takeScreenshot(page, `open-answers-${name}-dark`)
    await page.emulateMedia({ colorScheme: null })
    await expectNoBarrier(page)
  }

  // Each names the other one.
  await presse.open(at('/ergebnisse'))
  await follow(page, page.getByRole('link', { name: /^Freie Antworten lesen/ }))
  await presse.send({ account: 'presse2' }, { action: all, button: 'tun=name' })
  await second.fill(all, { account: 'presse' }, { button: 'tun=name' })
  await look('1-overview')

  await presse.open(`${question}/schwaerzung`)
  await look('2-redaction')
  const proposed = await page.locator('textarea').evaluateAll(valuesOf)
  expect(proposed).toHaveLength(10)
  expect(proposed.join()).not.toMatch(/Petra|Hauptstraße|0176|Yıldız/)
  for (const path of Array(2).fill(`${question}/schwaerzung`)) await presse.fill(path, {})

  // The second one on a phone, without a script.
  const other = await signIn(house, 'presse2', { javaScriptEnabled: false, ...phone })
  for (const round of [1, 2]) {
    await other.open(`${question}/bestaetigung`)
    await takeScreenshot(other.page, `open-answers-3-confirmation-${round}`)
    await hideOffice(other)
  }
  await presse.open(`${question}/bestaetigung`)
  await look('4-changed')
  await confirmAll(presse, `${question}/bestaetigung`)

  // Read, and looked through, by somebody who was not there.
  const unit = await as('gruen')
  await unit.open(`${all}/suche?suche=freibad`)
  const found = await unit.page.locator('main').innerText()
  expect(found).toContain('4 Texte gefunden.')
  expect(found).toContain('Fragen Sie [Name], [Anschrift].')
  expect(await unit.page.locator('mark').allInnerTexts()).toEqual(Array(4).fill('Freibad'))
  await takeScreenshot(unit.page, 'open-answers-5-search')
  await expectNoBarrier(unit.page)

  await presse.open(`${question}/codeplan`)
  await fillIn(page, {
    'code.0.de': 'Freibad',
    'code.0.description': 'Schwimmen im Freien',
    'code.1.de': 'Bus',
  })
  await look('6-scheme')
  await presse.send({}, { action: `${question}/codeplan`, button: 'tun=save' })

  // Both code by the keyboard: a number or two, Enter, the next text.
  await presse.open(`${question}/codierung`)
  await look('7-coding')
  const strict = (text: string) =>
    [/Freibad/.test(text) ? '1' : '', /Bus/.test(text) ? '2' : ''].join(' ').trim() || '0'
  await codeAll(presse, strict)
  await unit.open(`${question}/codierung`)
  await codeAll(unit, (text) => (/Schwimmen/.test(text) ? '1' : strict(text)))
  await presse.open(`${question}/vergleich`)
  await look('8-comparison')
  expect(await page.locator('main').innerText()).toContain('Noch zu klären: 1 von 1.')

  await second.open(`${question}/vergleich`)
  const [field = ''] = await second.page
    .locator('input[name^="settle."]')
    .evaluateAll((boxes) => boxes.map((box) => box.getAttribute('name') ?? ''))
  const [freibad = ''] = await second.page.locator(`[name="${field}"]`).evaluateAll(valuesOf)
  await second.send({ [field]: [freibad] }, { action: '/vergleich?seite=1' })
  expect(await second.page.locator('main').innerText()).toContain('Geklärt: 1 von 1.')

  await presse.open(question)
  const counted = await page.locator('main').innerText()
  // Twelve texts and five of them, rounded to multiples of five.
  expect(counted).toMatch(/Basis: rund 1[05] Texte/)
  expect(counted).toMatch(/Freibad\s+5\s+(50|33)/)
  await look('9-question')

  // Quoted with an omission, released by somebody else.
  const night = page.locator('.open-texts li', { hasText: 'Spätschicht' })
  await follow(page, night.getByRole('link'))
  const quotation = '[…] Wer Spätschicht hat, geht zu Fuß.'
  await presse.send({ quotation }, { action: '/zitat' })
  await second.fill(`${all}/zitate`, {}, { button: 'tun=release' })
  await presse.open(`${all}/zitate`)
  expect(await page.locator('main').innerText()).toMatch(/Freigegeben\s+\[…\] Wer Spätschicht hat/)
  await look('10-quotations')

  // All of it on a phone, without a script.
  const pages = ['', '/zitate', '/suche?suche=bus', '/fragen/wunsch', '/fragen/wunsch/vergleich']
  for (const [index, path] of [...pages, '/fragen/wunsch/codeplan'].entries()) {
    await other.open(all + path)
    await takeScreenshot(other.page, `open-answers-phone-${index}`)
  }
  await other.leave()
  await leave()
})

/** A field of twelve with an open question, whose results are opened. */
async function untilOpened(stage: Stage): Promise<void> {
  const { as, at, house } = stage
  const presse = await as('presse')
  await presse.fill(at('/fragebogen'), { kind: 'longText' }, { button: 'tun=addQuestion' })
  const action = new URL(presse.page.url()).pathname
  const asked = { id: 'wunsch', 'text.de': 'Was wünschen Sie sich für Auental?' }
  await presse.send(asked, { action, button: 'tun=save' })
  const size = String(wishes.length)
  const plan = { access: 'code', selection: 'random', population: 'Alle ab 16', size }
  await presse.fill(at('/teilnehmende'), plan)
  const codes = await downloadCodes(stage, 'presse')
  await untilReady(stage, plan)
  await (await as('presse2')).fill(at('/feldfreigabe'), {}, { button: 'verdict=release' })
  await presse.fill(at('/feld'), { closes: dayFromNow(28) }, { button: 'act=open' })
  const door = presse.page.locator(`main a[href^="${house.admissionUrl}"]`)
  const address = (await door.getAttribute('href')) ?? ''
  for (const [index, wunsch] of wishes.entries())
    await answer(stage, { address, code: codes[index] ?? '' }, { gern: '1', wunsch })
  await presse.fill(at('/feld'), { reason: 'Die Zeit ist um.' }, { action: '/feld/schliessen' })
  await presse.fill(at('/ergebnisse'), {})
}

/** Agrees to all that is shown, but for the office of a text, which is blacked out as well. */
async function hideOffice(colleague: Colleague): Promise<void> {
  const { page } = colleague
  for (const area of await page.locator('textarea').all()) {
    const value = await area.inputValue()
    if (value.includes('Bürgeramt')) await area.fill(value.replace('Bürgeramt', '[geschwärzt]'))
  }
  await confirmAll(colleague, new URL(page.url()).pathname)
}

async function confirmAll(colleague: Colleague, action: string): Promise<void> {
  for (const box of await colleague.page.locator('input[name^="agreed."]').all()) await box.check()
  await colleague.send({}, { action })
}

/** Types numbers and Enter, text after text, without ever reaching for the mouse. */
async function codeAll({ page }: Colleague, judge: (text: string) => string): Promise<void> {
  const text = page.locator('.coded-text')
  while ((await text.count()) > 0) {
    const numbers = judge(await text.innerText())
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('numbers')
    await page.keyboard.type(numbers)
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
  }
}

function valuesOf(fields: readonly Element[]): readonly string[] {
  return fields.map((field) =>
    field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement ? field.value : '',
  )
}
