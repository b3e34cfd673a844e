import { kioskPassText } from '@meinungsbild/exchange'
import { createPublicKey, verify } from 'node:crypto'
import { expect, test } from 'vitest'
import { outsideScene } from '../testing/outside-scene.ts'
import { codePlan, place, surveyIn, untilOpen, untilReady } from '../testing/survey-initiative.ts'

const path = `${place}/feld/wege`
const scene = outsideScene()

function hrefsIn(page: string): readonly string[] {
  return [...page.matchAll(/href="(http[^"]*)"/g)].map(([, href]) => href ?? '')
}

test('an open survey has a link for everybody and an address for a shared device, which both lead there', async () => {
  await untilOpen(scene.house)
  const [link = '', kiosk = ''] = hrefsIn(await scene.presse.page(path))
  expect(link).toBe(await scene.publicAddress('befragung'))
  for (const address of [link, kiosk]) {
    const response = await fetch(address)
    expect([response.status, await response.text()]).toEqual([
      200,
      expect.stringContaining('Unser Stadtpark'),
    ])
  }
  const spki = Buffer.from(scene.outside.insideKey.publicKey, 'base64url')
  const key = createPublicKey({ key: spki, format: 'der', type: 'spki' })
  const pass = new URL(kiosk).searchParams.get('ausweis') ?? ''
  const text = Buffer.from(kioskPassText((await surveyIn(scene.house)).id))
  expect(verify(null, text, key, Buffer.from(pass, 'base64url'))).toBe(true)
  // The pass is for those who run the field.
  expect(hrefsIn(await (await scene.house.as('dsb')).page(path))).toEqual([link])
})

test('a survey with codes has the door, and its QR code is a picture to be downloaded', async () => {
  await untilOpen(scene.house, codePlan)
  const page = await scene.presse.page(path)
  expect(hrefsIn(page)).toEqual([await scene.publicAddress('zugang')])
  expect(page).toContain('role="img"')
  const picture = await scene.presse.get(`${path}?qr=code`)
  expect(picture.headers.get('content-type')).toBe('image/svg+xml')
  expect(picture.headers.get('content-disposition')).toContain('qr-code.svg')
  expect(await picture.text()).toMatch(/^<svg /)
})

test('before the field there are none', async () => {
  await untilReady(scene.house)
  expect((await scene.presse.get(path)).status).toBe(404)
})
