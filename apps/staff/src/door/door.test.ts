import { randomBytes } from 'node:crypto'
import { participantNumber } from '@meinungsbild/secrecy'
import { beforeEach, describe, expect, test } from 'vitest'
import { entriesAfter, entryCount } from '../questionnaire/testing/short-initiative.ts'
import type { House } from '../testing/open-house.ts'
import type { OuterMachines } from '../testing/outer-machines.ts'
import { outsideScene } from '../testing/outside-scene.ts'
import type { Person } from '../testing/person.ts'
import {
  bindingIn,
  codePlan,
  done,
  openPlan,
  place,
  surveyIn,
  untilApproved,
  untilOpen,
  untilReady,
} from '../testing/survey-initiative.ts'

const path = `${place}/zugang`
const manyCodes = { ...codePlan, size: '50' }

const scene = outsideScene()
let house: House
let presse: Person
let outside: OuterMachines
beforeEach(() => {
  ;({ house, presse, outside } = scene)
})

async function tryToRelease(): Promise<Response> {
  const presse2 = await house.as('presse2')
  const binding = bindingIn(await presse2.page(`${place}/feldfreigabe`))
  return presse2.post(`${place}/feldfreigabe`, { verdict: 'release', binding })
}

/** What the door's script asks of the admission: a signature of some blinded message. */
async function sign(code: string, blinded: Buffer): Promise<number> {
  const door = await scene.publicAddress('zugang')
  const response = await fetch(`${door}/signatur`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: new URL(door).origin },
    body: JSON.stringify({ code, language: 'de', blinded: blinded.toString('base64url') }),
  })
  return response.status
}

const anyBlinded = () => Buffer.concat([Buffer.alloc(1), randomBytes(383)])

describe('how code and answer are parted', () => {
  test('is plain with few codes, and said so', async () => {
    await untilReady(house, codePlan)
    const page = await presse.page(path)
    expect(page).toContain('Code und Antwort werden durch Organisation getrennt.')
    expect(page).toMatch(/data-label="genug für blinde Signaturen">(<[^>]*>)*nein/)
    expect(await presse.page(`${place}/teilnehmende`)).toContain(`href="${path}"`)
  })

  test('is no question where anybody may take part', async () => {
    await untilReady(house, openPlan)
    const page = await presse.page(path)
    expect(page).toContain('Diese Befragung ist offen')
    expect(page).not.toContain('name="door"')
  })

  test('cannot be by cryptography only with few codes: the field is not released, and why is said', async () => {
    await untilReady(house, codePlan, 'blind')
    expect(await presse.page(path)).toContain('Zu wenige haben: alle (ohne Schichten) (12).')
    const before = await entryCount(house)
    const refused = await tryToRelease()
    expect([refused.status, await refused.text()]).toEqual([
      409,
      expect.stringContaining('Bitte fassen Sie Schichten zusammen, oder wählen Sie die einfache'),
    ])
    expect(await entriesAfter(house, before)).toEqual([])
  })

  test('is plain with many codes where that was chosen', async () => {
    await untilReady(house, manyCodes, 'plain')
    expect(await presse.page(path)).toContain(
      'Code und Antwort werden durch Organisation getrennt.',
    )
    expect((await tryToRelease()).status).toBe(303)
  })

  test('once released changes only with a new release', async () => {
    await untilReady(house, codePlan)
    expect((await tryToRelease()).status).toBe(303)
    const before = await entryCount(house)
    const again = await presse.post(path, { door: 'plain' })
    expect([again.status, await again.text()]).toEqual([
      422,
      expect.stringContaining('Bitte bestätigen Sie, dass eine Freigabe verloren geht.'),
    ])
    expect(
      (await house.storage.surveys.ofInitiative((await surveyIn(house)).initiative))?.door,
    ).toBe('automatic')
    await done(presse, 'zugang', { door: 'plain', confirmVoid: 'yes' })
    expect(await entriesAfter(house, before)).toContain('participantsPlanSaved a-presse')
    expect((await presse.post(`${place}/feld`, { closes: '2099-12-31' })).status).toBe(409)
  })

  test('is chosen by those who plan the participants, and out of what is offered', async () => {
    await untilApproved(house)
    await done(presse, 'teilnehmende', codePlan)
    for (const login of ['leitung', 'gruenamt', 'gast'] as const)
      expect((await (await house.as(login)).post(path, { door: 'plain' })).status).toBe(403)
    expect((await presse.post(path, { door: 'offen' })).status).toBe(422)
    expect((await presse.post(path, {})).status).toBe(422)
  })

  test('is by cryptography where there are enough codes, at the door and in the notice', async () => {
    await untilReady(house, manyCodes)
    expect(await presse.page(path)).toContain('Code und Antwort werden kryptografisch getrennt')
    expect(await presse.page(`${place}/datenschutzhinweise`)).toContain(
      'Zur kleinsten Gruppe gehören 50 Codes.',
    )
    expect((await tryToRelease()).status).toBe(303)
    await done(presse, 'feld', { closes: '2099-12-31' })
    const door = await (await fetch(await scene.publicAddress('zugang'))).text()
    expect(door).toContain('/assets/admission-door-')
    const start = await (await fetch(await scene.publicAddress('befragung'))).text()
    expect(start).toContain('blinde Signatur nach RFC 9474')
  })
})

describe('a lost confirmation', () => {
  test('is made up for once, counted in the field log and without a number', async () => {
    const [code = '', other = ''] = await untilOpen(house, manyCodes)
    expect(await sign(code, anyBlinded())).toBe(200)
    expect(await sign(code, anyBlinded())).toBe(409)
    const before = await entryCount(house)
    const number = participantNumber(1)

    outside.disturb((asked) => (asked.includes('/reissue') ? 'answerLost' : undefined))
    expect((await presse.post(`${path}/neu`, { number })).status).toBe(409)
    outside.disturb(undefined)
    expect(await entriesAfter(house, before)).toEqual([])
    for (let twice = 0; twice < 2; twice++)
      expect((await presse.post(`${path}/neu`, { number })).status).toBe(303)
    expect(await entriesAfter(house, before)).toEqual(['fieldNoted a-presse'])
    const page = await presse.page(`${place}/feld`)
    expect(page).toContain('neu freigegeben (insgesamt 1)')
    expect(page).not.toContain(number)
    expect(await sign(code, anyBlinded())).toBe(200)

    const again = await presse.post(`${path}/neu`, { number })
    expect([again.status, await again.text()]).toEqual([
      422,
      expect.stringContaining('schon einmal neu freigegeben'),
    ])
    expect(await sign(other, anyBlinded())).toBe(200)
  })

  test('is not made up for by others, for numbers that are none, or where nothing was lost', async () => {
    await untilOpen(house, manyCodes)
    for (const login of ['leitung', 'gruenamt'] as const) {
      const number = participantNumber(1)
      expect((await (await house.as(login)).post(`${path}/neu`, { number })).status).toBe(403)
    }
    for (const [number, words] of [
      ['', 'Bitte geben Sie die Nummer so ein'],
      ['1042-TT', 'Die beiden letzten Zeichen'],
      [participantNumber(5_000), 'gibt es keinen Code'],
      [participantNumber(2), 'noch keine Bestätigung'],
    ] as const) {
      const refused = await presse.post(`${path}/neu`, { number })
      expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining(words)])
    }
    expect(await house.storage.codes.reissuedCount((await surveyIn(house)).id)).toBe(0)
  })
})
