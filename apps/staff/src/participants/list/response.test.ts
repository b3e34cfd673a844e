import { beforeEach, expect, test } from 'vitest'
import { id } from '../../questionnaire/testing/short-initiative.ts'
import { tokenFor } from '../../testing/citizens.ts'
import type { House } from '../../testing/open-house.ts'
import { outsideScene } from '../../testing/outside-scene.ts'
import type { Person } from '../../testing/person.ts'
import { done, makeCodes, place } from '../../testing/survey-initiative.ts'
import { forgetParticipants } from '../forget-participants.ts'
import { openFieldOfDrawn, untilDrawn } from '../testing/until-drawn.ts'
import { listPath } from '../testing/upload-list.ts'

const scene = outsideScene()
let house: House
let presse: Person
beforeEach(() => {
  ;({ house, presse } = scene)
})

const words = async () => plain(await presse.page(listPath))

function plain(page: string): string {
  return page
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('kleine Schicht', '')
    .replaceAll(/\s+/g, ' ')
}

test('the response is told by stratum while the field runs, and stays in numbers when the people are deleted', async () => {
  await untilDrawn(house)
  const codes = await makeCodes(presse)
  expect(await words()).toContain('Nord 27 8 2 – – ... ... Süd 13 4 1 – – ... ...')
  await openFieldOfDrawn(house)
  const door = await scene.publicAddress('zugang')
  for (const code of codes.slice(0, 5)) expect(await tokenFor(door, code)).toBeDefined()
  await presse.post(`${listPath}/vermerke`, { tun: 'returned', numbers: '11 12' })
  await presse.post(`${listPath}/vermerke`, { tun: 'objected', numbers: '10' })

  const people = await house.storage.participants.page(id, 0)
  expect(await presse.page(listPath)).toContain(`href="${place}/zugang"`)
  expect(await words()).toContain('meldet benutzte Codes verzögert')

  await done(presse, 'feld/schliessen', { reason: 'Die Feldzeit ist um.' })
  expect(await house.storage.participants.counts(id)).toEqual([])
  const page = await words()
  expect(page).toContain('Namen und Anschriften sind gelöscht.')
  const used = (stratum: string) =>
    people.filter((person) => person.number <= 5 && person.stratum === stratum).length || '–'
  expect(page).toMatch(new RegExp(`Nord 27 8 2 [\\d–] [\\d–] ${used('Nord')} `))
  expect(page).toMatch(new RegExp(`Süd 13 4 1 [\\d–] [\\d–] ${used('Süd')} `))
  expect(page).toContain('zusammen 40 12 3 1 2 5 50,0 %')
  expect(page).toMatch(
    /RR1 [^%]* 41,7 % .*RR5 [^%]* 83,3 % .*COOP1 [^%]* 83,3 % .*REF1 [^%]* 8,3 %/,
  )
  const half = await presse.page(`${listPath}?e=50`)
  expect(half.replaceAll(/<[^>]*>/g, ' ')).toMatch(/RR3 [^%]* 55,6\s%/)
  expect(await presse.page(`${listPath}?e=viele`)).toContain('Zahl zwischen 0 und 100')
  expect(await presse.page(`${place}/akte`)).toContain(
    'hat die Namen und Anschriften von 15 Personen gelöscht.',
  )
  // Ending the field may be repeated after an interruption.
  expect(await forgetParticipants(house.deps, id, new Set())).toBe(0)
  expect(await words()).toContain('zusammen 40 12 3 1 2 5 50,0 %')
  // Eight and four people: who does not keep the list learns the total only.
  const others = plain(await (await house.as('dsb')).page(listPath))
  expect(others).toContain('zusammen 40 12 3 1 2 5 50,0 %')
  expect(others).toMatch(/Nord 27 8 2 [\d–] [\d–] \. \./)
  expect(others).toContain('steht der Rücklauf hier nur insgesamt')
})

test('a door that cannot be reached is said, and the page stays usable', async () => {
  await untilDrawn(house)
  await makeCodes(presse)
  await openFieldOfDrawn(house)
  scene.outside.disturb((asked) => (asked.startsWith('GET /doors') ? 'unreachable' : undefined))
  const page = await words()
  expect(page).toContain('Der Einlass ist nicht erreichbar')
  expect(page).toContain('zusammen 40 12 3 – – ... ...')
})
