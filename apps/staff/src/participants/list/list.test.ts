import { hamburg } from '@meinungsbild/procedure'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { handleCommand } from '../../dossier/handle-command.ts'
import { entriesAfter, entryCount, id } from '../../questionnaire/testing/short-initiative.ts'
import { openHouse, type House } from '../../testing/open-house.ts'
import type { Person } from '../../testing/person.ts'
import { makeCodes, place } from '../../testing/survey-initiative.ts'
import { extract } from '../testing/extract.ts'
import { untilDrawn } from '../testing/until-drawn.ts'
import { draw, listPath, settleColumns, uploadList } from '../testing/upload-list.ts'

const notesPath = `${listPath}/vermerke`
const objectionsPath = `${place}/teilnehmende/widersprueche`

let house: House
let presse: Person
beforeEach(async () => {
  house = await openHouse()
  await untilDrawn(house)
  presse = await house.as('presse')
})
afterEach(() => house.close())

const person = async (number: number) => {
  const found = await house.storage.participants.find(id, number)
  if (!found) throw new Error(`There is no number ${number}.`)
  return found
}
const standing = async (number: number) => (await person(number)).standing

/** The address of somebody as they would write it themselves. */
async function objectionOf(number: number) {
  const { familyName, givenNames, street, postcode } = (await person(number)).address
  return {
    familyName: familyName.toUpperCase(),
    givenNames,
    street: street.replace('Straße', 'Str.'),
    postcode,
  }
}

describe('the list', () => {
  test('says where the people come from and how they were drawn', async () => {
    const page = await presse.page(listPath)
    for (const words of [
      '§ 46 BMG',
      '33-2/2026',
      'auszug.csv',
      'Auental 2027',
      'Nord',
      'zusammen',
      'ab 16 Jahren am 23. November 2026',
      'Schichten nach Spalte 8',
    ])
      expect(page).toContain(words)
    expect(page.replaceAll(/<[^>]*>/g, ' ')).toMatch(/zusammen\s[\s\S]*?40\s+12\s+3\s/)
  })

  test('finds one person by number, by parts of the name, and by a name in another spelling', async () => {
    const { familyName } = (await person(3)).address
    for (const search of [
      '3',
      familyName,
      familyName.toLowerCase().replaceAll('ß', 'ss'),
      ` ${familyName} jo `,
    ]) {
      const page = await presse.page(`${listPath}?suche=${encodeURIComponent(search)}`)
      expect([search, page.includes(`Jo ${familyName}<`)]).toEqual([search, true])
    }
    expect(await presse.page(`${listPath}?suche=niemand`)).toContain('Niemand gefunden.')
    expect(await presse.page(`${listPath}?suche=99`)).toContain('Niemand gefunden.')
    expect(await presse.page(`${listPath}?suche=%25`)).not.toContain('Große Straße')
    expect(await presse.page(listPath)).not.toContain(familyName)
  })

  test('takes returned letters by their numbers, all of them or none, and says so without names', async () => {
    const before = await entryCount(house)
    const typed = { tun: 'returned', numbers: '2, 5 99\nacht' }
    const refused = await presse.post(notesPath, typed)
    expect([refused.status, await refused.text()]).toEqual([
      422,
      expect.stringContaining('99, acht. Es wurde nichts vermerkt.'),
    ])
    expect([await standing(2), await standing(5)]).toEqual(['active', 'active'])
    expect((await presse.post(notesPath, { tun: 'returned', numbers: '' })).status).toBe(422)
    expect((await presse.post(notesPath, { tun: 'gelöscht', numbers: '2' })).status).toBe(422)
    expect(await entriesAfter(house, before)).toEqual([])

    expect((await presse.post(notesPath, { ...typed, numbers: '2, 5' })).status).toBe(303)
    expect([await standing(2), await standing(5), await standing(6)]).toEqual([
      'returned',
      'returned',
      'active',
    ])
    // The same number once more is nothing new.
    await presse.post(notesPath, { tun: 'returned', numbers: '2' })
    expect(await entriesAfter(house, before)).toEqual([
      'participantsNoted a-presse',
      'participantsNoted a-presse',
    ])
    const found = await presse.page(`${listPath}?suche=2`)
    expect(found).toMatch(/name="number-2"[^>]* checked/)
    await presse.post(notesPath, { tun: 'restored', 'number-2': 'yes' })
    expect(await standing(2)).toBe('active')
    const dossier = await presse.page(`${place}/akte`)
    expect(dossier).toContain('dass ein Brief zurückkam (Nummer 5)')
    expect(dossier).toContain('über einen zurückgekommenen Brief gelöscht (Nummer 2)')
    expect(dossier).not.toMatch(/Großmann|Müller \d/)
  })
})

describe('an objection', () => {
  test('of somebody in the list keeps letters away, and is kept as a hash', async () => {
    const typed = await objectionOf(4)
    const before = await entryCount(house)
    const noted = await presse.post(objectionsPath, typed)
    expect(noted.headers.get('location')).toBe(`${listPath}?erledigt=inList`)
    expect(await standing(4)).toBe('objected')
    const numbers = (await house.storage.participants.page(id, 0)).map(({ number }) => number)
    expect(numbers).not.toContain(4)
    expect(await entriesAfter(house, before)).toEqual(['participantsNoted a-presse'])
    const kept = await house.storage.objections.all(id)
    expect(kept).toEqual([
      { personHash: expect.stringMatching(/^[0-9a-f]{64}$/), day: '2026-11-23' },
    ])
    await presse.post(notesPath, { tun: 'restored', numbers: '4' })
    expect([await standing(4), await house.storage.objections.all(id)]).toEqual(['active', []])
  })

  test('keeps the person out when the list is read once more', async () => {
    const { familyName } = (await person(4)).address
    await presse.post(notesPath, { tun: 'objected', numbers: '4' })
    await uploadList(house, 'presse', extract(40))
    await settleColumns(presse, { stratum1: 'column-7' })
    const report = await presse.page(`${place}/teilnehmende/stichprobe/ziehung`)
    expect(report.replaceAll(/<[^>]*>/g, ' ')).toMatch(/haben widersprochen\s+1\s/)
    await draw(presse, { allocation: 'everybody' })
    const names = (await house.storage.participants.page(id, 0)).map(
      ({ address }) => address.familyName,
    )
    expect([names.length, names.includes(familyName)]).toEqual([39, false])
  })

  test('of somebody else is noted as well, also before anybody is drawn', async () => {
    const typed = { ...(await objectionOf(4)), familyName: 'Niemand' }
    const noted = await presse.post(objectionsPath, typed)
    expect(noted.headers.get('location')).toBe(`${listPath}?erledigt=outside`)
    expect(await house.storage.objections.all(id)).toHaveLength(1)
    expect(await presse.page(listPath)).toContain('Vermerkte Widersprüche: 1.')
    const incomplete = await presse.post(objectionsPath, { ...typed, postcode: ' ' })
    expect([incomplete.status, await incomplete.text()]).toEqual([
      422,
      expect.stringContaining('href="#feld-postcode"'),
    ])
  })
})

describe('deleting the list', () => {
  test('needs a yes, and deletes everybody; the record of the draw stays', async () => {
    expect((await presse.post(listPath)).status).toBe(422)
    expect((await house.storage.participants.counts(id)).length).toBeGreaterThan(0)
    const before = await entryCount(house)
    expect((await presse.post(listPath, { confirm: 'yes' })).status).toBe(303)
    expect(await house.storage.participants.counts(id)).toEqual([])
    expect(await entriesAfter(house, before)).toEqual(['participantsNoted a-presse'])
    const page = await presse.page(listPath)
    expect(page).toContain('Namen und Anschriften sind gelöscht.')
    expect(page).toContain('Auental 2027')
    expect((await presse.post(listPath, { confirm: 'yes' })).status).toBe(409)
  })

  test('is not possible once codes belong to people', async () => {
    await makeCodes(presse)
    expect((await presse.post(listPath, { confirm: 'yes' })).status).toBe(409)
    expect(await house.storage.participants.page(id, 0)).toHaveLength(12)
  })
})

describe('who sees the people', () => {
  test.each(['leitung', 'dsb', 'gruenamt', 'gast', 'betreuung', 'statistik'] as const)(
    'is not %s of this initiative: they see numbers only, and note nothing',
    async (login) => {
      const reader = await house.as(login)
      const { familyName } = (await person(3)).address
      const before = await entryCount(house)
      for (const search of ['', '?suche=3', `?suche=${encodeURIComponent(familyName)}`]) {
        const page = await reader.page(`${listPath}${search}`)
        expect(page).toContain('Auental 2027')
        for (const secret of [`Jo ${familyName}`, 'Große Straße', 'auszug.csv', 'name="numbers"'])
          expect([search, page.includes(secret)]).toEqual([search, false])
      }
      for (const [path, fields] of [
        [notesPath, { tun: 'objected', numbers: '3' }],
        [objectionsPath, await objectionOf(3)],
        [listPath, { confirm: 'yes' }],
      ] as const)
        expect([path, (await reader.post(path, fields)).status]).toEqual([path, 403])
      expect(await standing(3)).toBe('active')
      expect(await entriesAfter(house, before)).toEqual([])
    },
  )
})

test('the statistics office of an initiative keeps its list as the press office does', async () => {
  const initiative = 'stadtleben-2027'
  const own = `/vorhaben/${initiative}/teilnehmende/liste`
  const participants = [
    { account: 'a-leitung', name: 'Dr. Ingrid Petersen', role: 'leadership' },
    { account: 'a-presse', name: 'Mehmet Yıldız', role: 'pressOffice' },
    { account: 'a-statistik', name: 'Kai Möller', role: 'statisticsOffice' },
    { account: 'a-dsb', name: 'Olga Schäfer', role: 'dataProtectionOfficer' },
  ] as const
  const idea = { title: 'Stadtleben', topic: 'Stadt', question: 'Gern?', occasion: 'Haushalt' }
  await handleCommand(
    house.deps,
    initiative,
    { kind: 'proposeInitiative', initiative, participants, deadline: '2027-06-30', ...idea },
    'a-leitung',
    hamburg,
  )
  const current = await house.storage.participantSamples.current(id)
  if (!current) throw new Error('Nobody was drawn.')
  const { number: _, standing: __, ...somebody } = await person(1)
  await house.storage.participants.replace(initiative, current, [{ ...somebody, nameKey: 'x' }])
  const statistik = await house.as('statistik')
  expect(await statistik.page(`${own}?suche=1`)).toContain(somebody.address.familyName)
  const typed = { tun: 'objected', numbers: '1' }
  expect((await statistik.post(`${own}/vermerke`, typed)).status).toBe(303)
  const kept = await house.storage.participants.find(initiative, 1)
  expect(kept?.standing).toBe('objected')
  for (const login of ['leitung', 'dsb', 'presse2'] as const)
    expect((await (await house.as(login)).post(`${own}/vermerke`, typed)).status).toBe(403)
})

test('there is no list before anybody is drawn', async () => {
  await house.close()
  house = await openHouse()
  expect((await (await house.as('presse')).get(listPath)).status).toBe(404)
})
