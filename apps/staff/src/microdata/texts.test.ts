import { readCsv } from '@meinungsbild/formats'
import { readSav } from '@meinungsbild/formats/testing/read-sav.ts'
import { unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  formOn,
  idsIn,
  send,
  untilConfirmed,
  untilNamed,
  wish,
  wishes,
} from '../open-answers/testing/open-answers-scene.ts'
import { entriesAfter, entryCount, id } from '../questionnaire/testing/short-initiative.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import type { Person } from '../testing/person.ts'
import { place } from '../testing/survey-initiative.ts'
import { microdataFormats, type MicrodataFormat } from './microdata-formats.ts'

const path = `${place}/ergebnisse/einzeldaten`
const asked = { content: 'texts', purpose: 'Wünsche ordnen' }

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

async function exported(person: Person, format: MicrodataFormat): Promise<Uint8Array> {
  const response = await person.post(path, { ...asked, format })
  expect(response.status).toBe(200)
  return new Uint8Array(await response.arrayBuffer())
}

describe('texts as a file of their own', () => {
  test('are those that two people have looked at, redacted, each with its question', async () => {
    const { presse } = await untilConfirmed(house)
    const before = await entryCount(house)
    const read = readCsv(Buffer.from(await exported(presse, 'csv')).toString('utf8'))
    if (!read.ok) throw new Error(read.flaw.code)
    expect(read.columns).toEqual(['frage', 'text'])
    expect(read.rows).toHaveLength(wishes.length)
    const texts = read.rows.map(([, text]) => text)
    expect(texts).toContain('Mülleimer')
    expect(texts.join('|')).toMatch(/Bänke und Licht\. Tel\. \[/)
    expect(texts.join()).not.toMatch(/Schulz|040 123|Ort \d/)
    expect(await entriesAfter(house, before)).toEqual(['microdataExported a-presse'])
    const last = (await house.storage.dossiers.read(id)).at(-1)
    expect(last?.payload).toMatchObject({ format: 'CSV, freie Texte', purpose: 'Wünsche ordnen' })
  })

  test('there are none before somebody has confirmed any, and the dossier says nothing', async () => {
    const { presse } = await untilNamed(house)
    await send(presse, `${wish}/schwaerzung`, formOn(await presse.page(`${wish}/schwaerzung`)))
    const before = await entryCount(house)
    const again = await presse.post(path, { ...asked, format: 'csv' })
    expect(again.status).toBe(422)
    expect(await again.text()).toContain('href="#feld-content"')
    expect(await entriesAfter(house, before)).toEqual([])
  })

  test('come back whole from every format, and as a formula from none', async () => {
    const { presse, presse2 } = await untilNamed(house)
    const { storage } = house
    const survey = await storage.surveys.ofInitiative(id)
    if (survey === undefined) throw new Error('There is a survey.')
    const long = `Grüße! ${'Mehr Bänke, ß und „Licht“. '.repeat(60)}Ende`
    const risky = '=HYPERLINK("http://a.example";"Bank")'
    await storage.openAnswers.takeIn(
      survey.id,
      [],
      [long, risky].map((text) => ({ variable: 'wish', text })),
    )
    for (let round = 0; round < 3; round += 1)
      await send(presse, `${wish}/schwaerzung`, formOn(await presse.page(`${wish}/schwaerzung`)))
    for (let round = 0; round < 3; round += 1) {
      const form = formOn(await presse2.page(`${wish}/bestaetigung`))
      const agreed = idsIn(form).map((text) => [`agreed.${text}`, 'on'])
      await send(presse2, `${wish}/bestaetigung`, { ...form, ...Object.fromEntries(agreed) })
    }
    const sav = readSav(await exported(presse, 'sav'))
    expect(sav.rows.map(([, text]) => text)).toEqual(expect.arrayContaining([long, risky]))
    for (const format of microdataFormats) {
      const bytes = await exported(presse, format)
      const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b
      const parts = isArchive ? Object.values(unzipSync(bytes)) : [bytes]
      const all = parts.map((part) => Buffer.from(part).toString('utf8')).join('\n')
      expect([format, all.includes('Ende')]).toEqual([format, true])
    }
    const csv = Buffer.from(await exported(presse, 'csv')).toString('utf8')
    expect(csv).toContain(`"'=HYPERLINK(""http://a.example"";""Bank"")"`)
    const xlsx = unzipSync(await exported(presse, 'xlsx'))
    const sheets = Object.entries(xlsx).filter(([name]) => name.startsWith('xl/worksheets/'))
    for (const [, sheet] of sheets) expect(Buffer.from(sheet).toString('utf8')).not.toContain('<f>')
    const ods = unzipSync(await exported(presse, 'ods'))['content.xml'] ?? new Uint8Array()
    expect(Buffer.from(ods).toString('utf8')).not.toContain('table:formula')
  })
})
