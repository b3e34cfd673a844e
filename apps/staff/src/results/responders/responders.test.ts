import { unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { person } from '../../letters/testing/drawn-people.ts'
import { id } from '../../questionnaire/testing/short-initiative.ts'
import { openHouse, type House } from '../../testing/open-house.ts'
import { codePlan, place, write } from '../../testing/survey-initiative.ts'
import { people, untilRead, untilRunning, visitor, wordsOf } from '../testing/park-field.ts'

const path = `${place}/ergebnisse`

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

/** So many of each stratum answer, of a hundred that are drawn. */
async function answered(numbers: Readonly<Record<string, number>>): Promise<void> {
  const visitors = [...people(40, visitor('good')), ...people(20, visitor('bad'))]
  await untilRunning(house, visitors, { access: { ...codePlan, size: '200' } })
  const strata = Object.keys(numbers).map((stratum) => ({
    stratum,
    population: 1000,
    drawn: 100,
    reserve: 0,
  }))
  const { participants } = house.storage
  await participants.replace(
    id,
    {
      at: house.clock.now.toISOString(),
      source: 'register',
      legalBasis: 'bmg-34',
      reference: '33/2026',
      fileName: 'auszug.csv',
      fileHash: 'abc',
      counts: {},
      rules: {},
      seed: 'seed',
      allocation: 'equal',
      strata,
    },
    [person('Lütje')],
  )
  await untilRead(house)
  const outcome = Object.entries(numbers).map(([stratum, used]) => ({
    stratum,
    invited: 100,
    used,
    objected: 0,
    returned: 0,
  }))
  await participants.forget(id, outcome)
}

describe('who answered', () => {
  test('is told with an indicator and the shares of the strata, on the page and in the report', async () => {
    await answered({ Nord: 20, Süd: 60 })
    const presse = await house.as('presse')
    const page = wordsOf(await presse.page(path))
    expect(page).toContain(
      'Repräsentativitätsindikator (R): 0,60; 1 hieße: alle Gruppen antworten gleich oft.',
    )
    expect(page).toContain('mehr als der Zufall erwarten lässt')
    expect(page).toMatch(/Nord 50 % 25 % −25 Prozentpunkte Süd 50 % 75 % \+25 Prozentpunkte/)
    await write(house, 'resultReport')
    const odt = await presse.get(`${place}/dokumente/resultReport/pdf?art=odt`)
    const files = unzipSync(new Uint8Array(await odt.arrayBuffer()))
    const report = Buffer.from(files['content.xml'] ?? new Uint8Array()).toString('utf8')
    expect(report).toContain('R-Indikator 0,60 (1 hieße: alle Schichten antworten gleich oft).')
    expect(report).toMatch(/Online und auf Papier: 0 von \d+ Vergleichen belegt verschieden/)
  })

  test('is not told where nobody was drawn from a list', async () => {
    await untilRunning(house, people(60, visitor('good')))
    await untilRead(house)
    const page = wordsOf(await (await house.as('presse')).page(path))
    expect(page).toContain('Online und auf Papier')
    expect(page).not.toContain('Repräsentativitätsindikator')
  })
})
