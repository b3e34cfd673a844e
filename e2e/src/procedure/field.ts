import { randomBytes } from 'node:crypto'
import { text } from 'node:stream/consumers'
import { expect } from 'vitest'
import { go, next } from '../citizen/steps.ts'
import { fillIn, follow, press } from '../harness/form.ts'
import { newVisitor, phone } from '../harness/visitor.ts'
import { tickChecklist } from './checklist.ts'
import { completeStep } from './paperwork.ts'
import { dayFromNow } from '../harness/day-from-now.ts'
import { type Login, type Stage } from './stage.ts'

/** What the citizens of this story think: 12 of them, by the code of the scale and what is missing. */
const opinions: readonly (readonly [gern: string, fehlt: string])[] = [
  ...Array.from({ length: 6 }, () => ['1', 'bad'] as const),
  ...Array.from({ length: 3 }, () => ['2', 'bus'] as const),
  ...Array.from({ length: 3 }, () => ['4', 'bus'] as const),
]

/**
 * 2.4 to 3.1: everything is made ready, released by a second person, opened, answered, ended. Returns the survey's
 * name in public addresses.
 */
export async function runField(stage: Stage): Promise<string> {
  const { as, at } = stage
  const presse = await as('presse')
  const statistik = await as('statistik')
  await statistik.fill(at('/teilnehmende'), {
    access: 'code',
    selection: 'random',
    population: 'Menschen ab 16 Jahren in Auental',
    size: String(opinions.length + 3),
  })
  await presse.fill(at('/datenschutz/rechtsgrundlage'), { task: 'Planung der Stadtentwicklung' })
  await presse.fill(at('/datenschutzhinweise'), {
    'purpose-de': 'Planung der Stadtentwicklung',
    'purpose-en': 'Planning of urban development',
  })
  const codes = await downloadCodes(stage)
  expect(codes).toHaveLength(opinions.length + 3)
  await tickChecklist(stage, '2.4')
  await completeStep(stage, '2.4')

  // Whoever made one of the parts may not release them as well.
  await presse.open(at('/feldfreigabe'))
  expect(await presse.page.locator('button[value="release"]').count()).toBe(0)
  expect(await presse.page.locator('main').innerText()).toContain('Vier-Augen-Prinzip')
  const second = await as('presse2')
  await second.fill(at('/feldfreigabe'), {}, { button: 'verdict=release' })

  await presse.fill(at('/feld'), { closes: dayFromNow(28) }, { button: 'act=open' })
  const door = presse.page.locator(`main a[href^="${stage.house.admissionUrl}"]`)
  const address = (await door.getAttribute('href')) ?? ''
  for (const [index, [gern, fehlt]] of opinions.entries()) {
    const citizen = { address, code: codes[index] ?? '', gern, fehlt }
    // One of them with a browser; the others send the same forms without one.
    await (index === 0
      ? answerWithBrowser(stage, citizen)
      : answer(stage, citizen, { gern, fehlt }))
  }

  await presse.fill(at('/feld'), {}, { action: '/feld/abholen' })
  await presse.fill(
    at('/feld'),
    { text: 'Zwei Rückfragen am Telefon.' },
    { action: '/feld/vermerke' },
  )
  await presse.open(at('/ergebnisse'))
  expect(await presse.page.locator('svg').count()).toBe(0)
  await presse.fill(at('/feld'), { reason: 'Die Feldzeit ist um.' }, { action: '/feld/schliessen' })
  return slugOf(address)
}

function slugOf(address: string): string {
  return new URL(address).pathname.split('/').at(-1) ?? ''
}

/** The codes for the letters are given out once, as a file. */
export async function downloadCodes(
  { as, at }: Stage,
  who: Login = 'statistik',
): Promise<readonly string[]> {
  const { open, page } = await as(who)
  await open(at('/teilnehmende'))
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('form[action$="/zugangscodes"] button[type="submit"]').click(),
  ])
  const lines = (await text(await download.createReadStream())).trim().split(/\r?\n/)
  return lines.slice(1).map((line) => line.split(';')[1] ?? '')
}

type Citizen = {
  readonly address: string
  readonly code: string
  readonly gern: string
  readonly fehlt: string
}

async function answerWithBrowser({ house }: Stage, citizen: Citizen): Promise<void> {
  const origins = [house.citizenUrl, house.admissionUrl]
  const { page, leave } = await newVisitor({ origins, statuses: [], who: 'citizen' }, phone)
  await page.goto(citizen.address)
  await fillIn(page, { code: citizen.code })
  await follow(page, page.locator('main form button'))
  await press(page, 'go', 'start')
  await fillIn(page, { gern: citizen.gern, fehlt: [citizen.fehlt] })
  await next(page)
  await go(page, 'send')
  expect(await page.locator('h1').innerText()).toBe('Vielen Dank für Ihre Teilnahme')
  await leave()
}

/** Sends the same forms as a browser does, without one. */
export async function answer(
  { house }: Stage,
  { address, code }: Pick<Citizen, 'address' | 'code'>,
  answers: Readonly<Record<string, string>>,
): Promise<void> {
  const confirmed = await (await send(address, { code, language: 'de' })).text()
  const token = /name="token" value="([^"]+)"/.exec(confirmed)?.[1] ?? ''
  const sent = await send(`${house.citizenUrl}/befragung/${slugOf(address)}/fragen`, {
    page: 'check',
    language: 'de',
    id: randomBytes(16).toString('base64url'),
    token,
    carried: new URLSearchParams(answers).toString(),
    go: 'send',
  })
  expect(await sent.text()).toContain('Vielen Dank für Ihre Teilnahme')
}

function send(address: string, fields: Readonly<Record<string, string>>): Promise<Response> {
  const { origin } = new URL(address)
  return fetch(address, { method: 'POST', body: new URLSearchParams(fields), headers: { origin } })
}
