import { readPdf } from '@meinungsbild/documents/examples/read-pdf.ts'
import { readSheets } from '@meinungsbild/documents/examples/read-sheet.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import { entriesAfter, entryCount, id } from '../questionnaire/testing/short-initiative.ts'
import { openFieldOfDrawn } from '../participants/testing/until-drawn.ts'
import { tokenFor } from '../testing/citizens.ts'
import type { House } from '../testing/open-house.ts'
import { outsideScene } from '../testing/outside-scene.ts'
import type { Person } from '../testing/person.ts'
import { codePlan, done, place, surveyIn, untilApproved } from '../testing/survey-initiative.ts'
import { draw, person } from './testing/drawn-people.ts'
import { letter } from './testing/letter.ts'
import { printedSeries } from './testing/printed-series.ts'

const path = `${place}/anschreiben`
const reminder = {
  ...letter,
  subject: 'Erinnerung: {titel}',
  body: '{anrede},\n\nin unserem Brief vom {briefdatum} steht Ihr Code. Zeit ist bis zum {ende}.',
}

const scene = outsideScene()
let house: House
let presse: Person
/** The codes of the invitations, in the order of the participants' numbers. */
let codes: readonly string[]

/** Five people with letters of a field that is open. */
beforeEach(async () => {
  ;({ house, presse } = scene)
  await untilApproved(house)
  await done(presse, 'teilnehmende', { ...codePlan, size: '5' })
  await draw(
    house,
    ['Petersen', 'Öztürk', 'Schulze', 'Nowak', 'Weiß'].map((name) => person(name)),
  )
  await done(presse, 'anschreiben/texte/einladung/de', letter)
  await done(presse, 'anschreiben/texte/erinnerung/de', reminder)
  const invitations = await printedSeries(presse, { art: 'einladung' })
  const file = await (await presse.get(`${invitations}/1`)).arrayBuffer()
  codes = (await readPdf(new Uint8Array(file))).shown.flatMap(
    (page) => /\b(?:[0-9A-Z]{4} ){4}[0-9A-Z]{2}\b/.exec(page)?.[0] ?? [],
  )
  await openFieldOfDrawn(house)
}, 60_000)

describe('a series of reminders', () => {
  test('goes to those with an unused door only, and not to who objected or has moved away', async () => {
    const [first = ''] = codes
    expect(await tokenFor(await scene.publicAddress('zugang'), first)).toBeDefined()
    await house.storage.participants.setStanding(id, 2, 'objected')
    await house.storage.participants.setStanding(id, 4, 'returned')
    const before = await entryCount(house)
    const series = await printedSeries(presse, { art: 'erinnerung' })
    const sheets = await readSheets(
      new Uint8Array(await (await presse.get(`${series}/1`)).arrayBuffer()),
    )
    const words = sheets.map(({ texts }) => texts.map(({ text }) => text).join(' '))
    expect(words.filter((page) => page.includes('Guten Tag'))).toEqual([
      expect.stringContaining('Guten Tag Åsa Schulze,'),
      expect.stringContaining('Guten Tag Åsa Weiß,'),
    ])
    const today = new Intl.DateTimeFormat('de', { dateStyle: 'long', timeZone: 'Europe/Berlin' })
    expect(words[0]).toContain(`in unserem Brief vom ${today.format(new Date())} steht`)
    expect(words[0]).toContain('bis zum 31. Dezember 2099.')
    expect(sheets.map(({ qr }) => qr)).toEqual([undefined, undefined, undefined, undefined])
    expect(await house.storage.codes.count((await surveyIn(house)).id)).toBe(5)
    expect(await entriesAfter(house, before)).toEqual(['participantsNoted a-presse'])
  })

  test('is not begun when the admission cannot be asked who has taken part', async () => {
    scene.outside.disturb((request) => (request.includes('/doors/') ? 'unreachable' : undefined))
    const refused = await presse.post(path, { art: 'erinnerung' })
    expect([refused.status, await refused.text()]).toEqual([
      409,
      expect.stringContaining('nicht gesagt, wer noch nicht teilgenommen hat'),
    ])
    expect(await house.storage.letterSeries.all(id)).toHaveLength(1)
  })

  test('ends with the field, and no file of any letter is left', async () => {
    const series = await printedSeries(presse, { art: 'erinnerung' })
    await done(presse, 'feld/schliessen', { reason: 'Die Zeit ist um.' })
    expect((await presse.get(`${series}/1`)).status).toBe(404)
    const all = await house.storage.letterSeries.all(id)
    expect(all.flatMap(({ files }) => files)).toMatchObject([
      { participants: [], state: 'discarded', letters: 5 },
      { participants: [], state: 'discarded', letters: 5 },
    ])
    expect((await presse.post(path, { art: 'erinnerung' })).status).toBe(409)
  })
})
