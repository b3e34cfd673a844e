import { kioskPassText } from '@meinungsbild/exchange'
import { describe, expect, test } from 'vitest'
import { newAdmission } from '../testing/admission.ts'
import { citizen } from '../testing/citizen.ts'
import { collectorAtWork } from '../testing/collector-at-work.ts'
import { longestPause } from './sittings.ts'

const start = '/geraet/leben-in-der-stadt'
const ratings = { 'quality.bus': '2', 'quality.parks': '3', 'quality.office': '~dontKnow' }

async function device(settings: Parameters<typeof collectorAtWork>[0] = {}) {
  const collector = await collectorAtWork(settings)
  const survey = await collector.publish(collector.survey())
  const pass = collector.inside.signText(kioskPassText(survey.id))
  return { ...collector, survey, pass, person: citizen(collector.app) }
}

type Device = Awaited<ReturnType<typeof device>>

/** Presses the button of the start screen; gives the addresses of this person's sitting. */
async function begin({ post }: Pick<Device, 'post'>, from = start): Promise<string> {
  const begun = await post(from, {})
  expect(begun.status).toBe(303)
  return begun.headers.get('location') ?? ''
}

async function toCheckPage({ person }: Pick<Device, 'person'>, sitting: string) {
  await person.open(`${sitting}/fragen`)
  await person.press('next', { satisfaction: '4', district: 'other', 'district~other': 'Hafen' })
  await person.press('next', ratings)
  await person.press('next', { age: '44' })
  return person.press('next', { wish: 'Mehr Bäume.' })
}

function formOf(fields: readonly (readonly [string, string])[], go: string): string {
  return new URLSearchParams([
    ...fields.map(([n, v]): [string, string] => [n, v]),
    ['go', go],
  ]).toString()
}

describe('a survey on a shared device', () => {
  test('begins anew once somebody has sent, and shows nobody what they sent', async () => {
    const here = await device()
    const sitting = await begin(here)
    const check = await toCheckPage(here, sitting)
    expect(check.html).toContain('Mehr Bäume.')
    const thanks = await here.person.press('send')
    expect(thanks.html).toContain('Vielen Dank für Ihre Teilnahme')
    expect(thanks.html).toContain(`action="${sitting}/ende"`)
    expect((await here.dump()).ballots).toHaveLength(1)

    // What the back button may ask for: the pages, and the same forms once more.
    for (const path of ['', '/fragen', '/datenschutz', '/danke']) {
      const again = await here.get(sitting + path)
      expect([again.status, again.headers.get('location')]).toEqual([303, start])
    }
    for (const go of ['send', 'page:living', 'back']) {
      const again = await here.post(`${sitting}/fragen`, formOf(check.fields, go))
      expect([again.status, again.headers.get('location')]).toEqual([303, start])
    }
    expect((await here.dump()).ballots).toHaveLength(1)
    expect(await begin(here)).not.toBe(sitting)
  })

  test('ends on demand and after a long pause, and not before', async () => {
    const here = await device()
    const first = await begin(here)
    await here.person.open(`${first}/fragen`)
    const ended = await here.post(`${first}/ende`, {})
    expect([ended.status, ended.headers.get('location')]).toEqual([303, start])
    expect(ended.headers.get('clear-site-data')).toBe('"cache"')
    expect((await here.get(`${first}/fragen`)).status).toBe(303)

    const second = await begin(here)
    const later = (ms: number) => (here.clock.now = new Date(here.clock.now.getTime() + ms))
    later(longestPause)
    expect((await here.get(`${second}/fragen`)).status).toBe(200)
    later(longestPause + 1)
    expect((await here.get(`${second}/fragen`)).status).toBe(303)

    // Of a clock that was put back nobody can tell how long the pause was.
    const third = await begin(here)
    later(-60_000)
    expect((await here.get(`${third}/fragen`)).status).toBe(303)
  })

  test('keeps everything where somebody says that they are still there', async () => {
    const here = await device()
    const sitting = await begin(here)
    const page = await here.person.open(`${sitting}/fragen`)
    const goOn = /<button[^>]*form="journey-form"[^>]*value="(language:de)"/.exec(page.html)
    const same = await here.person.press(goOn?.[1] ?? '', {
      satisfaction: '4',
      district: 'other',
      'district~other': 'Hafen',
    })
    expect(same.fields).toEqual(
      expect.arrayContaining([
        ['satisfaction', '4'],
        ['district~other', 'Hafen'],
      ]),
    )
  })

  test('keeps its pages to itself: nothing stored, filled in, or linked to outside', async () => {
    const here = await device()
    const sitting = await begin(here)
    const pages = [
      await here.person.open(sitting),
      await here.person.open(`${sitting}/fragen`),
      await here.person.press('next', { satisfaction: '4' }),
      await here.person.open(`${sitting}/datenschutz`),
    ]
    for (const { html, headers } of pages) {
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('set-cookie')).toBeNull()
      expect(html).not.toContain('"/befragung/leben-in-der-stadt')
      expect(html).not.toContain('citizen-engine')
      expect(html).toMatch(/<noscript><meta http-equiv="refresh" content="240; url=[^"]*\/ende"/)
      for (const [, value] of html.matchAll(/autocomplete="([^"]*)"/g)) expect(value).toBe('off')
    }
    expect((await here.get(start)).headers.get('cache-control')).toBe('no-store')
  })

  test('leads into the other language and stays in it', async () => {
    const here = await device()
    const page = await (await here.get(`${start}?sprache=en`)).text()
    expect(page).toContain('Begin the survey')
    const sitting = await begin(here, `${start}?sprache=en`)
    expect(sitting).toContain('?sprache=en')
    expect((await here.person.open(sitting)).html).toContain('Living in our town')
  })

  test('with a pass of the inside sends without waiting, with none or a false one as everybody does', async () => {
    const here = await device({ guarded: true })
    const withPass = await begin(here, `${start}?ausweis=${here.pass}`)
    await toCheckPage(here, withPass)
    expect((await here.person.press('send')).html).toContain('Vielen Dank für Ihre Teilnahme')
    const back = await here.post(`${withPass}/ende`, {})
    expect(back.headers.get('location')).toBe(`${start}?ausweis=${here.pass}`)

    const forged = here.inside.signText(kioskPassText('another'))
    for (const from of [start, `${start}?ausweis=${forged}`]) {
      await toCheckPage(here, await begin(here, from))
      expect((await here.person.press('send')).html).toContain('Noch ein kurzer Moment')
    }
  })
})

test('a survey with codes, or none at all, is on no device', async () => {
  const { publish, survey, get } = await device()
  await publish({ ...survey, id: 'coded', slug: 'mit-code', access: newAdmission().access })
  for (const path of ['/geraet/mit-code', '/geraet/nirgends', '/geraet/nirgends/x/fragen'])
    expect((await get(path)).status).toBe(404)
})
