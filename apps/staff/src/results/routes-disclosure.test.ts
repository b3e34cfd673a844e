import { variables, type Answers } from '@meinungsbild/questionnaire'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { districtsNamed } from '../districts/testing/geo-json.ts'
import { parkSurvey } from '../questionnaire/testing/park-survey.ts'
import { id } from '../questionnaire/testing/short-initiative.ts'
import { routes } from '../routes.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import type { Person } from '../testing/person.ts'
import { codePlan, write } from '../testing/survey-initiative.ts'
import { people, untilOpened, untilRunning, wordsOf } from './testing/park-field.ts'

/** What nobody but its author knows. */
const written = 'Zzweiundvierzig Bänke'
const extreme = 876.5

/** One of those who all answer alike, and somebody by whom every question is told apart. */
const common = citizen('good', 'sport', 37)
const single = citizen('bad', 'play', extreme)

function citizen(overall: string, uses: string, walk: number): Answers {
  return {
    visit: { kind: 'choice', code: 'yes' },
    uses: { kind: 'choices', codes: [uses] },
    overall: { kind: 'choice', code: overall },
    parts: { kind: 'rows', rows: { paths: { kind: 'choice', code: overall } } },
    walk: { kind: 'number', value: walk },
    name: { kind: 'text', value: written },
    wish: { kind: 'text', value: written },
  }
}

const questions = [...new Set(variables(parkSurvey).map(({ question }) => question))]
const ids = variables(parkSurvey).map((variable) => variable.id)

/** Every address of the initiative, with its parts filled in by whatever there is of that name. */
const addresses = Object.values(routes)
  .map(({ pattern }) => pattern)
  .filter((pattern) => pattern.startsWith('/vorhaben/:id'))
  .flatMap((pattern) =>
    (pattern.includes(':question') ? questions : pattern.includes(':variable') ? ids : ['']).map(
      (part) =>
        pattern
          .replace(':id', id)
          .replace(/:(question|variable)/, part)
          .replaceAll(':document', 'resultReport')
          .replaceAll(/:\w+/g, '1'),
    ),
  )

const results = `/vorhaben/${id}/ergebnisse`

/** What can be asked for beyond an address: pictures, free tables by whatever there is, drivers. */
const queries = [
  `${results}/bild?bild=kennzahlen&art=csv`,
  `${results}/bild?bild=feld&art=csv`,
  `${results}/treiber?ziel=overall&treiber=parts.paths&treiber=walk`,
  `${results}/treiber/bild?ziel=overall&treiber=parts.paths&treiber=walk&art=csv`,
  ...questions.flatMap((question) => [
    `${results}/fragen/${question}/bild?bild=0&art=csv`,
    `${results}/fragen/${question}/bild?bild=0&art=svg`,
    `${results}/fragen/${question}/bild?bild=gliederung-0&art=csv`,
    `${results}/fragen/${question}/bild?bild=karte-0&art=csv`,
    `${results}/fragen/${question}/bild?bild=karte-0&karte=antwort-bad&art=svg`,
  ]),
]
const freeTables = questions.flatMap((question) =>
  ['', '/tabelle'].flatMap((file) =>
    [
      'nach=overall',
      'nach=visit&filter1=overall&antwort1=bad',
      'filter1=uses&antwort1=play',
      'filter1=walk&von1=900',
      'filter1=walk&bis1=900&filter2=overall&antwort2=bad&antwort2=good',
    ].map((query) => `${results}/fragen/${question}${file}?${query}&art=csv`),
  ),
)

let house: House
let presse: Person
beforeEach(async () => {
  house = await openHouse()
  presse = await house.as('presse')
  // Those who visit the park and those who do not are taken for districts, so that there are maps.
  const admin = await house.as('betreuung')
  const file = districtsNamed('Ja', 'Nein', 'Anders')
  await admin.upload('/einstellungen/gebiete', { title: 'Ortsteile', source: '', file })
})
afterEach(() => house.close())

/** What is answered, as text with its spaces alike; nothing for files that are none, and for what is not there. */
async function read(address: string): Promise<string> {
  const response = await presse.get(address)
  expect([address, response.status < 500]).toEqual([address, true])
  const type = response.headers.get('content-type') ?? ''
  if (!/text|json|svg/.test(type)) return ''
  return (await response.text()).replaceAll(/[\u{a0}\u{202f}]/gu, ' ')
}

/** Addresses whose answers match. */
async function matching(among: readonly string[], pattern: RegExp): Promise<readonly string[]> {
  const found: string[] = []
  for (const address of among) {
    const text = await read(address)
    if (pattern.test(text)) found.push(`${address}: ${pattern.exec(text)?.[0] ?? ''}`)
  }
  return found
}

const plan = { breakdowns: ['overall', 'visit'] }
const access = { ...codePlan, size: '40' }
const raw = new RegExp(`${written}|876[.,]5`)

describe('twelve answers of which one stands apart', () => {
  /** 1 and 11 of 12, as whole per cent and with a decimal, in German and English. */
  const shares = /(?<![\d,.])(8|8[.,]3|92|91[.,]7) ?%/
  beforeEach(async () => {
    await untilOpened(house, [...people(11, common), single], { plan, access })
    await write(house, 'resultReport', { results: 'Es war so.' })
  })

  test('are nowhere told apart: no share, no extreme number, no text, on no page and in no file', async () => {
    const all = [...addresses, ...queries]
    expect(await matching(all, new RegExp(`${shares.source}|${raw.source}`))).toEqual([])
    const page = wordsOf(await presse.page(results))
    expect(page).toContain('Teilnehmende 12')
  })

  test('no count of one or two is in the data', async () => {
    const { variables: tables, breakdowns } = JSON.parse(await read(`${results}/daten`))
    expect(JSON.stringify([tables, breakdowns])).not.toMatch(
      /"count":\{"kind":"figure","value":[12],/,
    )
  })

  test('free tables name no group of fewer than ten, and no text', async () => {
    expect(await matching(freeTables, raw)).toEqual([])
    for (const address of freeTables.filter((each) => each.includes('antwort1=bad')))
      expect(await read(address)).not.toMatch(/Basis: rund/)
    expect(await matching(freeTables, /Basis: rund \d /)).toEqual([])
    const table = await read(`${results}/fragen/parts/tabelle?nach=overall&art=csv`)
    expect(table).toMatch(/Insgesamt\?: schlecht;\.;\.;\.;\.;\./)
  })
})

describe('nine answers', () => {
  beforeEach(async () => {
    await untilOpened(house, [...people(7, common), ...people(2, single)], { plan, access })
    await write(house, 'resultReport', { results: 'Es war so.' })
  })

  test('show no share and no text anywhere', async () => {
    const shares = /(?<![\d,.])(78|77[.,]8|22|22[.,]2|100) ?%/
    const all = [...addresses, ...queries, ...freeTables]
    expect(await matching(all, new RegExp(`${shares.source}|${raw.source}`))).toEqual([])
  })

  test('show no base and no count on any page of the results', async () => {
    const pages = [...addresses, ...queries, ...freeTables].filter((each) =>
      each.startsWith(results),
    )
    expect(
      await matching(
        pages,
        /Basis: (rund )?\d|>[.]?[792]<|"kind":"figure","value":[792][,}]|;[792];/,
      ),
    ).toEqual([])
  })
})

test('while the field runs nothing is told before ten have answered, and nothing but perturbed tables after', async () => {
  const live = { reading: 'whileRunning' } as const
  await untilRunning(house, [...people(7, common), ...people(2, single)], { plan: live, access })
  expect(await matching([...addresses, ...queries, ...freeTables], raw)).toEqual([])
  const data = await read(`${results}/daten`)
  expect(data).toContain('"protection":"perturbed"')
  expect(data).not.toMatch(/"kind":"figure"/)
})
