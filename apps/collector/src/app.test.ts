import { gunzipSync } from 'node:zlib'
import { assetHref } from '@meinungsbild/design'
import { describe, expect, test } from 'vitest'
import { collectorAtWork, publicUrl } from './testing/collector-at-work.ts'
import { questions, scenarios } from './testing/scenarios.ts'

const form = { 'content-type': 'application/x-www-form-urlencoded', origin: publicUrl }
const lateAndEarly = {
  closed: {
    id: 'c',
    slug: 'vorbei',
    opens: '2026-01-01T00:00:00Z',
    closes: '2026-02-01T00:00:00Z',
  },
  later: { id: 'l', slug: 'bald', opens: '2027-01-01T00:00:00Z', closes: '2027-02-01T00:00:00Z' },
}

async function threeSurveys() {
  const collector = await collectorAtWork()
  const survey = await collector.publish(collector.survey())
  await collector.publish(collector.survey(lateAndEarly.closed))
  await collector.publish(collector.survey(lateAndEarly.later))
  return { ...collector, published: survey }
}

describe('the public surface', () => {
  test.each(scenarios)('answers $name with $status, and keeps nothing', async (scenario) => {
    const { app, dump, log } = await threeSurveys()
    const before = await dump()
    const { path, post, status, says } = scenario
    const response = await app.request(
      publicUrl + path,
      post && { method: 'POST', body: post.body, headers: { ...form, ...post.headers } },
    )
    expect(response.status).toBe(status)
    const html = await response.text()
    expect(html).toContain(says)
    expect(html).not.toMatch(
      /<script(?! type="module" src="\/assets\/[\w.-]+"><\/script>)|<style| style=| on[a-z]+="/,
    )
    expect(response.headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; connect-src 'self'; media-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    )
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('referrer-policy')).toBe('same-origin')
    expect(response.headers.has('set-cookie')).toBe(false)
    const kept = response.headers.get('cache-control')
    expect(['no-store', ...(post === undefined || status === 403 ? ['no-cache'] : [])]).toContain(
      kept,
    )
    expect(await dump()).toEqual(before)
    expect(log).toEqual([])
  })

  test('escapes HTML in whatever is typed or carried, wherever it is shown again', async () => {
    const { post } = await threeSurveys()
    const evil = '"><script>alert(1)</script>'
    const everywhere = { satisfaction: evil, district: 'other', 'district~other': evil, age: evil }
    const carried = new URLSearchParams({
      wish: evil,
      'district~other': evil,
      age: evil,
    }).toString()
    for (const page of ['living', 'person', 'wish', 'check', evil]) {
      for (const go of ['next', 'back', 'send', 'page:wish', evil]) {
        const fields = { page, go, carried, id: evil, token: evil, language: evil, onward: evil }
        const response = await post(questions, { ...fields, ...everywhere })
        expect(await response.text()).not.toContain('<script>')
      }
    }
  })

  test('replaces an id that is not of its making', async () => {
    const { post } = await threeSurveys()
    const shown = await post(questions, {
      page: 'living',
      go: 'next',
      satisfaction: '4',
      id: 'Anna Meier',
    })
    const html = await shown.text()
    expect(html).not.toContain('Anna')
    expect(html).toMatch(/name="id" value="[\w-]{22}"/)
  })

  test('sends pages that are the same for everybody compressed, and only once to a browser that has them', async () => {
    const { get } = await threeSurveys()
    const plain = await get(questions)
    const packed = await get(questions, { 'accept-encoding': 'gzip, br' })
    expect(packed.headers.get('content-encoding')).toBe('gzip')
    expect(gunzipSync(await packed.arrayBuffer()).toString()).toBe(await plain.text())
    const known = { 'accept-encoding': 'gzip', 'if-none-match': packed.headers.get('etag') ?? '' }
    const again = await get(questions, known)
    expect([again.status, await again.text()]).toEqual([304, ''])
  })

  test('sends a question page made from its template as the same HTML, compressed or not', async () => {
    const { post } = await threeSurveys()
    const fields = {
      page: 'living',
      go: 'next',
      satisfaction: '4',
      district: 'north',
      id: 'A'.repeat(22),
      seed: '7',
    }
    const plain = await post(questions, fields)
    const packed = await post(questions, fields, { 'accept-encoding': 'gzip' })
    expect(packed.headers.get('content-encoding')).toBe('gzip')
    expect(gunzipSync(await packed.arrayBuffer()).toString()).toBe(await plain.text())
  })

  test('lets browsers keep style sheet and fonts for ever', async () => {
    const { get } = await threeSurveys()
    const css = await get(assetHref('citizen.css'))
    expect(css.headers.get('content-type')).toBe('text/css; charset=utf-8')
    expect(css.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  })

  test('publishes results at their embargo, not a second before', async () => {
    const { get, call, inside, published, clock } = await threeSurveys()
    const results = {
      format: 'meinungsbild/published-results/1',
      surveyId: lateAndEarly.closed.id,
      slug: 'ergebnis-2026',
      language: 'de',
      title: 'Drei von vier leben gern hier',
      authority: published.authority,
      embargo: '2026-11-22T11:00:00Z',
      pressRelease: [{ kind: 'paragraph', text: 'Geantwortet haben **1.204** Menschen.' }],
      results: [],
    }
    const put = await call('PUT', '/results/ergebnis-2026', inside.sign(results))
    expect(put.status).toBe(200)
    clock.now = new Date('2026-11-22T10:59:59Z')
    expect((await get('/ergebnisse/ergebnis-2026')).status).toBe(404)
    expect(await (await get('/')).text()).not.toContain(results.title)
    clock.now = new Date('2026-11-22T11:00:00Z')
    expect(await (await get('/ergebnisse/ergebnis-2026')).text()).toContain(
      '<strong>1.204</strong>',
    )
    expect(await (await get('/')).text()).toContain(results.title)
    expect(await (await get('/befragung/vorbei')).text()).toContain(
      'href="/ergebnisse/ergebnis-2026"',
    )
  })

  test('says that nothing was stored when the disk does not take an answer', async () => {
    const { post, log, breakDisk, mendDisk } = await threeSurveys()
    await breakDisk()
    const carried = 'satisfaction=4&quality.bus=1&quality.parks=1&quality.office=1'
    const failed = await post(questions, { page: 'check', go: 'send', carried })
    expect([failed.status, failed.headers.get('retry-after')]).toEqual([503, '30'])
    const page = await failed.text()
    expect(page).toContain('Zurzeit kann nichts gespeichert werden')
    // What was filled in is in the page, and can be sent once more from there.
    expect(page).toContain(`action="${questions}"`)
    expect(page).toContain(`name="carried" value="${carried.replaceAll('&', '&amp;')}"`)
    expect(page).toContain('name="go" value="send"')
    await mendDisk()
    expect((await post(questions, { page: 'check', go: 'send', carried })).status).toBe(200)
    expect(log).toHaveLength(1)
    expect(log[0]).not.toContain('satisfaction')
  })
})
