import { gunzipSync } from 'node:zlib'
import type { BrowserSurvey } from '@meinungsbild/design'
import type { PublishedSurvey } from '@meinungsbild/exchange'
import { expect, test } from 'vitest'
import { newAdmission } from '../testing/admission.ts'
import { collectorAtWork } from '../testing/collector-at-work.ts'
import { townQuestionnaire } from '../testing/town-questionnaire.ts'

const start = '/befragung/leben-in-der-stadt'
const picture = { type: 'image/png', fileName: 'karte.png', data: btoa('a picture') } as const
const media = { ['a'.repeat(64)]: picture }

async function inField(changes: Partial<PublishedSurvey> = {}) {
  const collector = await collectorAtWork()
  const survey = await collector.publish(collector.survey(changes))
  return { ...collector, survey }
}

/** Where a page says that a browser finds what it needs: the script, and the survey. */
function foundIn(html: string): readonly string[] | undefined {
  return /data-sealed="([^"]*)"/.exec(html)?.[1]?.split('|')
}

test('the first page says where a browser finds script and survey, which hold all that it needs', async () => {
  const questionnaire = { ...townQuestionnaire, media }
  const { get, survey } = await inField({ questionnaire })
  const [script = '', address = ''] = foundIn(await (await get(`${start}/fragen`)).text()) ?? []
  expect((await get(script)).headers.get('content-type')).toMatch(/^text\/javascript/)
  const response = await get(address, { 'accept-encoding': 'gzip' })
  expect(response.headers.get('cache-control')).toContain('immutable')
  const text = gunzipSync(Buffer.from(await response.arrayBuffer())).toString()
  const own = JSON.parse(text) as BrowserSurvey
  expect(own).toMatchObject({
    id: survey.id,
    questionnaireHash: survey.questionnaireHash,
    publicKey: survey.sealing.publicKey,
    files: { ['a'.repeat(64)]: { fileName: 'karte.png', bytes: 9 } },
    addresses: { urn: `${start}/urne`, resume: `${start}/fortsetzen` },
  })
  expect(own.questionnaire.pages).toEqual(townQuestionnaire.pages)
  expect(Object.keys(own.frames)).toEqual([...townQuestionnaire.languages])
  // Files are fetched when they are shown.
  expect(text).not.toContain(picture.data)
})

test('when the field is over there is none any more', async () => {
  const { get, clock } = await inField()
  const [, address = ''] = foundIn(await (await get(`${start}/fragen`)).text()) ?? []
  clock.now = new Date('2026-12-02T00:00:00Z')
  expect((await get(address)).status).toBe(404)
  expect((await get(`${start}/fortsetzen`)).status).toBe(410)
})

test('the page that a reload comes to says that nothing was kept, and tells nobody where the questions are', async () => {
  const { get } = await inField({ access: newAdmission().access })
  const response = await get(`${start}/fortsetzen`)
  const html = await response.text()
  expect(response.status).toBe(200)
  expect(html).toContain('Dieser Fragebogen ist nicht mehr offen')
  expect(html).toContain(`href="${start}?sprache=de"`)
  expect(foundIn(html)).toEqual([expect.stringMatching(/^\/assets\/sealed-journey-/), ''])
  expect(html).not.toContain('.json')
})

test('where the server must count quotas, no page says anything of the kind', async () => {
  const quotas = [{ id: 'north', when: "district = 'north'", limit: 1, ending: 'full' }] as const
  const endings = [{ id: 'full', title: { de: 'Voll' }, text: { de: 'Danke.' } }] as const
  const questionnaire = { ...townQuestionnaire, quotas, endings }
  const { get } = await inField({ questionnaire })
  for (const page of ['fragen', 'fortsetzen']) {
    expect(foundIn(await (await get(`${start}/${page}`)).text())).toBeUndefined()
  }
  expect(await (await get(`${start}/datenschutz`)).text()).not.toContain('verschlüsselt er Ihre')
})
