import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openHouse, type House } from '../../testing/open-house.ts'
import type { Person } from '../../testing/person.ts'
import { codePlan, place } from '../../testing/survey-initiative.ts'
import {
  earlierWave,
  keep,
  people,
  untilOpened,
  untilRead,
  untilRunning,
  visitor,
  wordsOf,
} from '../testing/park-field.ts'

const path = `${place}/ergebnisse`
const access = { ...codePlan, size: '900' }
const today = [...people(120, visitor('good')), ...people(80, visitor('bad', { walk: 40 }))]
const before = [...people(180, visitor('good')), ...people(20, visitor('bad'))]

let house: House
let presse: Person
beforeEach(async () => {
  house = await openHouse()
  presse = await house.as('presse')
})
afterEach(() => house.close())

describe('the overview', () => {
  test('says what was met and why, and how many of all', async () => {
    await untilOpened(house, [...people(150, visitor('good')), ...people(50, visitor('bad'))], {
      access,
    })
    const page = wordsOf(await presse.page(path))
    expect(page).toContain('1 von 1 Kennzahlen erreicht.')
    expect(page).toMatch(
      /Zufriedene mindestens 60 % 75,0 % 200 erreicht Der ganze Vertrauensbereich/,
    )
    const file = await presse.get(`${path}/bild?bild=kennzahlen&art=csv`)
    expect(await file.text()).toMatch(/Zufriedene;"75,0\s%"/)
  })

  test('says of a target within the interval that chance allows both', async () => {
    await untilOpened(house, today, { access })
    const page = wordsOf(await presse.page(path))
    expect(page).toContain('nicht entscheidbar Das Soll liegt im Vertrauensbereich')
    expect(page).not.toContain('Kennzahlen erreicht')
  })

  test('compares those who answered online with those on paper', async () => {
    await untilOpened(house, today, { access })
    const page = wordsOf(await presse.page(path))
    expect(page).toContain('100 Personen antworteten online, 100 auf Papier.')
    expect(page).toContain('Kein Unterschied ist belegt; verglichen sind')
    expect(page).toMatch(/Wie lange gehen Sie\? Mittelwert 2\d,\d 2\d,\d \S+ nicht belegt/)
    expect(page).toMatch(/Wozu\? Sport 100 % 100 % 0 Prozentpunkte/)
  })

  test('compares early with late answers, forms on paper left out', async () => {
    await untilRunning(house, people(60, visitor('good')), { access })
    house.clock.now = new Date('2026-11-25T08:00:00.000Z')
    await keep(house, people(60, visitor('bad')))
    await untilRead(house)
    presse = await house.as('presse')
    const page = wordsOf(await presse.page(path))
    expect(page).toContain('30 Antworten kamen vor dem 25. November 2026, 30 von da an.')
    expect(page).toMatch(/Insgesamt\? Mittelwert 3,0 1,0 −2,0 belegt/)
  })

  test('draws the course of the field from a hundred answers on', async () => {
    await untilRunning(house, people(60, visitor('good')), { plan: { reading: 'whileRunning' } })
    house.clock.now = new Date('2026-11-25T08:00:00.000Z')
    presse = await house.as('presse')
    await keep(house, people(39, visitor('good')))
    expect((await presse.get(`${path}/bild?bild=feld&art=csv`)).status).toBe(404)
    await keep(house, people(1, visitor('good')))
    const file = await (await presse.get(`${path}/bild?bild=feld&art=csv`)).text()
    expect(file).toMatch(
      /23\. November 2026;60;60\s+24\. November 2026;–;60\s+25\. November 2026;40;100/,
    )
  })

  test('leads to every question, by the pages of the questionnaire', async () => {
    await untilOpened(house, today, { access })
    const page = await presse.page(path)
    const targets = Array.from(page.matchAll(/href="#(frage-[^"]+)"/g), ([, target = '']) => target)
    expect(targets).toContain('frage-parts')
    for (const target of targets) expect(page).toContain(`id="${target}"`)
  })
})

describe('earlier waves', () => {
  const waves = (broken: readonly string[]) => [{ initiative: 'park-2022', label: '2022', broken }]

  test('stand beside the figures of today, with what is proven to have changed', async () => {
    await untilOpened(house, today, { access, plan: { earlierWaves: waves([]) } })
    expect(wordsOf(await presse.page(path))).not.toContain('Vergleich mit früheren Befragungen')
    await earlierWave(house, 'park-2022', before)
    const page = wordsOf(await presse.page(path))
    expect(page).toMatch(/Zufriedene 90,0 % 60,0 % seit 2022 gesunken \(−30,0 Prozentpunkte\)/)
    const trend = await presse.get(`${path}/bild?bild=verlauf-0&art=csv`)
    expect(await trend.text()).toMatch(/2022;"90,0\s%/)
    const question = wordsOf(await presse.page(`${path}/fragen/overall`))
    expect(question).toMatch(/Insgesamt\? 2,80 2,20 seit 2022 gesunken \(−0,60\)/)
    expect(question).not.toContain('Zufriedene')
  })

  test('are not compared where the plan says that something has changed', async () => {
    await untilOpened(house, today, { access, plan: { earlierWaves: waves(['overall']) } })
    await earlierWave(house, 'park-2022', before)
    const page = wordsOf(await presse.page(path))
    expect(page).toMatch(/Zufriedene 90,0 % \(Bruch\) 60,0 % nicht verglichen/)
    expect(page).toContain('Frage oder Antworten geändert')
  })
})
