import { beforeEach, describe, expect, test } from 'vitest'
import { filledIn, formIn } from '../../questionnaire/testing/form-in.ts'
import { entriesAfter, entryCount, id } from '../../questionnaire/testing/short-initiative.ts'
import type { House } from '../../testing/open-house.ts'
import type { Person } from '../../testing/person.ts'
import {
  codePlan,
  makeCodes,
  openPlan,
  release,
  surveyIn,
} from '../../testing/survey-initiative.ts'
import { extract } from '../testing/extract.ts'
import { planPath, plannedScene } from '../testing/planned-scene.ts'
import { untilStepDone } from '../testing/until-drawn.ts'
import { draw, listPath, samplePath, settleColumns, uploadList } from '../testing/upload-list.ts'

const scene = plannedScene()
let house: House
let presse: Person
beforeEach(() => {
  ;({ house, presse } = scene)
})
const { drawnPeople } = scene

describe('the third step', () => {
  beforeEach(async () => {
    await uploadList(house, 'presse', extract(30))
    await settleColumns(presse, { stratum1: 'column-7' })
  })

  test.each<[Readonly<Record<string, string>>, string]>([
    [{ allocation: '' }, 'allocation'],
    [{ size: 'alle' }, 'size'],
    [{ size: '0' }, 'size'],
    [{ size: '31' }, 'size'],
    [{ reserve: '-1' }, 'reserve'],
    [{ seed: ' ' }, 'seed'],
    [{ seed: 'x'.repeat(201) }, 'seed'],
    [{ allocation: 'equal', size: '24' }, 'size'],
    [{ allocation: 'given', 'size-0': '5', 'size-1': '11' }, 'size-1'],
    [{ allocation: 'given', 'size-0': '5' }, 'size-1'],
  ])('with %o is refused at the field, and nobody is drawn', async (changes, field) => {
    const refused = await draw(presse, changes)
    expect([refused.status, await refused.text()]).toEqual([
      422,
      expect.stringContaining(`href="#feld-${field}"`),
    ])
    expect(await drawnPeople()).toEqual([])
  })

  test('shows how a draw would be shared out before anybody is drawn', async () => {
    const preview = await draw(presse, { tun: 'preview', size: '9', reserve: '3', seed: 'x' })
    const page = await preview.text()
    expect(preview.status).toBe(200)
    expect(page.replaceAll(/<[^>]*>/g, ' ')).toMatch(
      /Nord\s[\s\S]*20\s+6\s+2[\s\S]*Süd\s[\s\S]*10\s+3\s+1/,
    )
    expect(page).toContain('value="x"')
    expect(await drawnPeople()).toEqual([])
  })

  test('proposes another seed each time', async () => {
    const seed = async () =>
      /name="seed"[^>]* value="([0-9a-f]{32})"/.exec(
        await presse.page(`${samplePath}/ziehung`),
      )?.[1]
    const [first, second] = [await seed(), await seed()]
    expect(first).toBeDefined()
    expect(second).not.toBe(first)
  })

  test('leads to codes for those who were drawn, by stratum and number, and to no others', async () => {
    await draw(presse, { size: '9', reserve: '3' })
    expect(await presse.page(planPath)).toContain('Es fehlen noch 9 Codes.')
    await presse.post(`${listPath}/vermerke`, { tun: 'objected', numbers: '4' })
    const codes = await makeCodes(presse)
    expect(codes).toHaveLength(8)
    const { id: survey } = await surveyIn(house)
    const byStratum = await house.storage.codes.hashes(survey)
    expect(byStratum.map((each) => each.id)).toEqual(['Nord', 'Süd'])
    expect(await house.storage.participants.withoutCode(id, survey)).toEqual([])
    expect(await presse.page(planPath)).not.toContain('Es fehlen noch')
  })

  test('fixes the number of the plan', async () => {
    await draw(presse, { size: '9' })
    const other = await presse.post(planPath, { ...codePlan, size: '10' })
    expect([other.status, await other.text()]).toEqual([
      422,
      expect.stringContaining('Es sind 9 Personen gezogen'),
    ])
  })
})

test('other people of the same number void a field release, and only knowingly', async () => {
  await presse.post(planPath, openPlan)
  const drawn = async (seed: string, changes: Readonly<Record<string, string>> = {}) => {
    await uploadList(house, 'presse', extract(30))
    await settleColumns(presse)
    return draw(presse, { size: '9', seed, ...changes })
  }
  await drawn('a')
  await untilStepDone(house)
  await release(house)
  const before = (await drawnPeople()).map(({ address }) => address.familyName)
  const refused = await drawn('b')
  expect([refused.status, await refused.text()]).toEqual([
    422,
    expect.stringContaining('href="#feld-confirmVoid"'),
  ])
  expect((await drawnPeople()).map(({ address }) => address.familyName)).toEqual(before)
  const entries = await entryCount(house)
  expect((await drawn('b', { confirmVoid: 'yes' })).status).toBe(303)
  expect((await entriesAfter(house, entries)).slice(2)).toEqual([
    'participantsPlanSaved a-presse',
    'approvalVoided a-presse',
    'stepReopened a-presse',
  ])
})

test('a form that was shown for another file, or for other rules, is refused', async () => {
  await uploadList(house, 'presse', extract(30))
  const columns = filledIn(formIn(await presse.page(`${samplePath}/spalten`), 'spalten'), {})
  await settleColumns(presse)
  expect((await presse.post(`${samplePath}/spalten`, columns)).status).toBe(409)
  const form = formIn(await presse.page(`${samplePath}/ziehung`), 'ziehen')
  await uploadList(house, 'presse2', extract(20))
  await settleColumns(presse)
  const late = await presse.post(
    `${samplePath}/ziehung`,
    filledIn(form, { tun: 'draw', size: '5' }),
  )
  expect([late.status, await late.text()]).toEqual([
    409,
    expect.stringContaining('Es wurde nichts übernommen.'),
  ])
  expect(await drawnPeople()).toEqual([])
})
