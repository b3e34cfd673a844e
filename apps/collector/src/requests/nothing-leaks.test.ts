import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { collectorAtWork } from '../testing/collector-at-work.ts'

const telling = {
  address: '203.0.113.77',
  device: 'Geheimfuchs/9.9',
  from: 'suche.example/krankheit',
  answer: 'Mein Nachbar heißt Wolpertinger',
  contact: 'ines.kolb@privat.example',
}

const headers = {
  'x-real-ip': telling.address,
  'x-forwarded-for': telling.address,
  'user-agent': telling.device,
  referer: `https://${telling.from}`,
}

test('no file, backup, log, cookie or address tells who a citizen is, from where, with what, or at which time', async () => {
  const collector = await collectorAtWork({ addressHeader: 'x-real-ip' })
  collector.clock.now = new Date('2026-11-22T10:17:43.211Z')
  await collector.publish(collector.survey())
  const start = '/befragung/leben-in-der-stadt'
  const answers = `satisfaction=4&quality.bus=1&quality.parks=1&quality.office=1&wish=${encodeURIComponent(telling.answer)}`
  const visits = [
    await collector.get('/', headers),
    await collector.get(start, headers),
    await collector.get(`${start}/fragen`, headers),
    await collector.post(
      `${start}/fragen`,
      { page: 'check', go: 'send', carried: answers },
      headers,
    ),
    await collector.post(`${start}/beleg`, { beleg: telling.contact }, headers),
    await collector.post(
      '/barriere-melden',
      { text: 'Zu klein.', contact: telling.contact },
      headers,
    ),
    await collector.post('/barriere-melden', { text: '', contact: telling.contact }, headers),
    await collector.get(`/nirgends/${telling.contact}`, headers),
    await collector.post(
      `${start}/fragen`,
      { page: 'x' },
      { ...headers, origin: 'https://x.example' },
    ),
  ]
  expect(visits.map(({ status }) => status)).toEqual([200, 200, 200, 200, 422, 303, 422, 404, 403])
  for (const response of visits) {
    expect(response.headers.get('set-cookie')).toBeNull()
    // What was typed goes into no address, which others log.
    expect(response.headers.get('location') ?? '').not.toContain('@')
    const text = await response.text()
    const foreign = [...text.matchAll(/(?:src|srcset|action|href)="(https?:[^"]*)"/g)]
    expect(foreign.map(([, href]) => href)).toEqual([])
  }
  // The disk refuses: a defect is written down, without a word about the request.
  await collector.breakDisk()
  await collector.post(
    `${start}/fragen`,
    { page: 'check', go: 'send', carried: answers, submission: 'A'.repeat(22) },
    headers,
  )
  await collector.mendDisk()
  await collector.database.run('VACUUM INTO ?', join(collector.folder, 'backup.sqlite'))

  const instant = collector.clock.now.getTime()
  const times = ['10:17', '11:17', String(instant), String(Math.floor(instant / 1000))]
  const files = readdirSync(collector.folder).map((name) => join(collector.folder, name))
  expect(files.filter((file) => /\.sqlite(?:-wal)?$/.test(file)).length).toBeGreaterThan(1)
  const kept = [...files.map((file) => readFileSync(file, 'latin1')), collector.log.join('\n')]
  const report = kept.join('\n')
  // The report was written to be read by the authority; it waits here until the inside has it.
  expect(report).toContain(telling.contact)
  for (const word of [telling.address, telling.device, telling.from, 'Wolpertinger', ...times])
    expect([word, report.includes(word)]).toEqual([word, false])
  expect(collector.log.join('\n')).not.toContain(telling.contact)
})
