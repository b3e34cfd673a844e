import { gunzipSync } from 'node:zlib'
import { assets } from '@meinungsbild/design'
import type { Question, Questionnaire } from '@meinungsbild/questionnaire'
import { expect, test } from 'vitest'
import { collectorAtWork } from './testing/collector-at-work.ts'

const start = '/befragung/leben-in-der-stadt'
const both = (words: string) => ({ de: words, en: `${words} (en)` })

const age: Question = { kind: 'number', id: 'age', text: both('Wie alt?') }
const wish: Question = { kind: 'shortText', id: 'wish', text: both('Was fehlt?') }

/** A collector with a survey of two pages: the given questions, and one more. */
async function collectorWith(...questions: readonly Question[]) {
  const collector = await collectorAtWork()
  const questionnaire: Questionnaire = {
    id: 's',
    title: both('Stadt'),
    languages: ['de', 'en'],
    media: { plan: { type: 'image/png', fileName: 'plan.png', data: 'AAAA' } },
    pages: [
      { id: 'first', questions },
      { id: 'last', questions: [{ ...wish, id: 'end' }] },
    ],
  }
  await collector.publish(collector.survey({ questionnaire }))
  const firstPage = async () => (await collector.get(`${start}/fragen`)).text()
  return { ...collector, firstPage }
}

/** What a page tells the script: the day, and where the questionnaire is. */
function liveOf(html: string): readonly string[] | undefined {
  return /data-live="([^"]*)"/.exec(html)?.[1]?.split('|').slice(0, 2)
}

test('a page on which nothing depends on anything tells the script of no questionnaire', async () => {
  const { firstPage } = await collectorWith(age, wish)
  const html = await firstPage()
  expect(html).toContain('/assets/citizen-engine-')
  expect(liveOf(html)).toBeUndefined()
  expect(html).not.toContain('data-follows')
})

test('a live page says where its questionnaire is, which may be kept for ever and holds no files', async () => {
  const { firstPage, get, clock } = await collectorWith(age, { ...wish, visibleIf: 'age > 17' })
  const [today, address = ''] = liveOf(await firstPage()) ?? []
  expect(today).toBe('')
  const response = await get(address, { 'accept-encoding': 'gzip' })
  expect(response.status).toBe(200)
  expect(response.headers.get('cache-control')).toContain('immutable')
  expect(response.headers.get('content-encoding')).toBe('gzip')
  const text = gunzipSync(Buffer.from(await response.arrayBuffer())).toString()
  expect(JSON.parse(text).expressions).toHaveProperty(['age > 17'])
  expect(text).not.toContain('AAAA')

  expect((await get(`${start}/fragebogen/other.json`)).status).toBe(404)
  clock.now = new Date('2026-12-24T10:00:00Z')
  expect((await get(address)).status).toBe(404)
})

test('the day is told where something depends on it, and never kept from one day to another', async () => {
  const birth: Question = { kind: 'date', id: 'birth', text: both('Geboren?') }
  const { firstPage, post, clock } = await collectorWith(birth, {
    ...wish,
    visibleIf: 'age(birth) >= 18',
  })
  expect(liveOf(await firstPage())?.[0]).toBe('2026-11-22')
  clock.now = new Date('2026-11-23T10:00:00Z')
  expect(liveOf(await firstPage())?.[0]).toBe('2026-11-23')
  for (const day of ['2026-11-23', '2026-11-24']) {
    clock.now = new Date(`${day}T10:00:00Z`)
    const again = await post(`${start}/fragen`, { page: 'last', go: 'back' })
    expect(liveOf(await again.text())?.[0]).toBe(day)
  }
})

test('a question names those that its looks depend on, shown or not', async () => {
  const { firstPage } = await collectorWith(
    age,
    { ...wish, help: both('Sie sind {age}.') },
    { ...wish, id: 'more', visibleIf: 'age > 17', requiredIf: 'age > 64' },
  )
  const html = await firstPage()
  expect(html).toContain('<div class="asked" data-question="wish" data-follows="age">')
  expect(html).toContain('<template data-question="more" data-follows="age">')
})

test('the first page of questions weighs at most 60,000 bytes with everything that it loads', async () => {
  const { publish, survey, get } = await collectorAtWork()
  await publish(survey())
  const page = await get(`${start}/fragen`, { 'accept-encoding': 'gzip' })
  const html = Buffer.from(await page.arrayBuffer())
  const loaded = [...assets('citizen')]
    .filter(([name]) => !name.endsWith('.js') || name.startsWith('citizen-engine'))
    .map(([, { type, body, gzip }]) => (type === 'font/woff2' ? body.length : gzip.length))
  expect(loaded).toHaveLength(4)
  expect(html.length + loaded.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(60_000)
})
