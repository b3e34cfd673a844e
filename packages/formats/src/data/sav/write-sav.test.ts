import type { MissingKind } from '@meinungsbild/questionnaire'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DataVariable } from '../data-table.ts'
import { contentOf } from '../testing/content-of.ts'
import { exampleTable, missing, tableOf } from '../testing/example-table.ts'
import { hardTexts } from '../testing/hard-texts.ts'
import { readSav } from '../testing/read-sav.ts'
import { writeSav } from './write-sav.ts'

const textVariable = (name: string, kinds: readonly MissingKind[] = []): DataVariable => ({
  kind: 'text',
  name,
  id: name,
  label: name,
  missing: kinds,
})

/** SPSS counts seconds from here. */
const seconds = (iso: string) => (Date.parse(iso) - Date.parse('1582-10-14T00:00:00Z')) / 1000

describe.each([true, false])('a system file, compressed: %s', (isCompressed) => {
  test('holds what the table holds', async () => {
    const file = readSav(await contentOf(writeSav(await exampleTable(), isCompressed)))
    expect(file).toMatchObject({
      title: 'Bürgerumfrage Süd',
      created: '27 Nov 2609:30:15',
      caseCount: 4,
      isCompressed,
      encoding: 'UTF-8',
      sets: [['weg', '1', 'Wie kommen Sie hin?', ['weg_bus', 'weg_rad']]],
    })
    expect(file.rows).toEqual([
      [
        1,
        12.5,
        1,
        0,
        '=SUMME(A1:A9)',
        seconds('2001-02-28T00:00:00Z'),
        seconds('2026-11-01T00:00:00Z'),
        27_000,
      ],
      [
        3,
        -3,
        0,
        1,
        'Bänke; "viele",\nund Bäume',
        seconds('1969-12-31T00:00:00Z'),
        seconds('1999-01-01T00:00:00Z'),
        86_340,
      ],
      [-97, -97, -99, -99, '-98', -99, -98, -98],
      [2, 1e6, 1, 1, "'-99", seconds('2026-11-27T00:00:00Z'), seconds('2000-02-01T00:00:00Z'), 0],
    ])
  })

  test('of no rows has variables all the same', async () => {
    const variables = [textVariable('a', ['notAsked']), textVariable('b')]
    const file = readSav(await contentOf(writeSav(await tableOf(variables, []), isCompressed)))
    expect(file.variables.map(({ name, width }) => [name, width])).toEqual([
      ['a', 4],
      ['b', 1],
    ])
    expect(file.rows).toEqual([])
  })

  test('holds any text, but for blanks at its end and a text that is a missing value', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hardTexts, { maxLength: 4 }), async (texts) => {
        const table = await tableOf(
          [textVariable('a', ['notAsked'])],
          texts.map((text) => [text]),
        )
        const file = readSav(await contentOf(writeSav(table, isCompressed)))
        expect(file.rows.map(([cell]) => cell)).toEqual(
          texts.map((text) =>
            text
              .toWellFormed()
              .replace(/^(?=-9[5-9]$)/, "'")
              .replace(/ +$/, ''),
          ),
        )
      }),
    )
  })

  test('holds any number', async () => {
    const number = fc.oneof(
      fc.double({ noDefaultInfinity: true, noNaN: true }),
      fc.integer({ min: -110, max: 160 }),
    )
    const numbers = fc.array(number, { maxLength: 60 })
    const variable = { kind: 'number', name: 'a', id: 'a', label: '', decimals: 2 } as const
    await fc.assert(
      fc.asyncProperty(numbers, async (values) => {
        const rows = values.map((value) => [value + 0])
        const table = await tableOf([{ ...variable, missing: [] }], rows)
        expect(readSav(await contentOf(writeSav(table, isCompressed))).rows).toEqual(rows)
      }),
    )
  })
})

test('variables are described: labels, missing values, formats, measures, ids and codes', async () => {
  const file = readSav(await contentOf(writeSav(await exampleTable())))
  const byName = new Map(file.variables.map((variable) => [variable.name, variable]))
  const missingLabels = [
    [-99, 'nicht gefragt'],
    [-98, 'nicht beantwortet'],
  ]
  expect(byName.get('zufrieden')).toEqual({
    name: 'zufrieden',
    width: 0,
    label: 'Wie zufrieden sind Sie mit der Straßenbeleuchtung?',
    format: '5 8 0',
    measure: 2,
    missing: [-99, -95],
    labels: new Map([
      ...missingLabels,
      [-97, 'weiß nicht'],
      [-96, 'keine Angabe'],
      [-95, 'trifft nicht zu'],
      [1, 'sehr zufrieden'],
      [2, 'mäßig'],
      [3, 'überhaupt nicht'],
    ] as [number, string][]),
    attributes: "Kennung('zufrieden'\n)Codes('1=sehr'\n'2=mittel'\n'3=nicht'\n)",
  })
  expect(byName.get('weg_bus')).toMatchObject({ measure: 1, attributes: "Kennung('weg~bus'\n)" })
  expect(byName.get('minuten')).toMatchObject({ measure: 3, format: '5 13 1' })
  expect(byName.get('wunsch')).toMatchObject({
    width: 27,
    measure: 1,
    missing: ['-99', '-98'],
    labels: new Map([
      ['-99', 'nicht gefragt'],
      ['-98', 'nicht beantwortet'],
    ]),
  })
  expect(['einzug', 'monat', 'uhr'].map((name) => byName.get(name)?.format)).toEqual([
    '38 10 0',
    '28 8 0',
    '21 5 0',
  ])
})

test('short strings keep their missing values and labels in the records of their variables', async () => {
  const table = await tableOf([textVariable('plz', ['notAsked', 'dontKnow'])], [['24103']])
  expect(readSav(await contentOf(writeSav(table))).variables[0]).toMatchObject({
    width: 5,
    missing: ['-99', '-97'],
    labels: new Map([
      ['-99', 'nicht gefragt'],
      ['-97', 'weiß nicht'],
    ]),
  })
})

test.each([8, 9, 255, 256, 300, 504, 505, 2000, 32_767])(
  'a string of %i bytes is kept to the last one',
  async (size) => {
    // Characters of one to four bytes, so that every place where segments meet is hit by some.
    for (const shift of ['', 'x', 'xy', 'xyz']) {
      const text = (shift + 'ä€😀x'.repeat(size)).slice(0, size)
      const fit = Buffer.from(text).subarray(0, size)
      const whole = new TextDecoder().decode(fit).replace(/\uFFFD+$/, '')
      const rows = [
        [whole, 1],
        [missing('notAsked'), 2],
        ['x'.repeat(size), 3],
      ]
      const table = await tableOf(
        [
          textVariable('lang', ['notAsked']),
          { kind: 'number', name: 'z', id: 'z', label: '', decimals: 0, missing: [] },
        ],
        rows,
      )
      const file = readSav(await contentOf(writeSav(table)))
      expect(file.variables[0]).toMatchObject({ width: size, missing: ['-99'] })
      expect(file.rows).toEqual([
        [whole, 1],
        ['-99', 2],
        ['x'.repeat(size), 3],
      ])
    }
  },
)

test('what is too long for SPSS is cut at a character, and the report says so', async () => {
  const long = 'ä'.repeat(200)
  const table = await tableOf(
    [
      { ...textVariable('a'), label: long },
      textVariable('b', ['notAsked', 'notAnswered', 'dontKnow', 'noAnswer']),
      {
        kind: 'code',
        name: 'c',
        id: 'c',
        label: 'c',
        measure: 'nominal',
        missing: [],
        categories: [{ value: 1, code: '1', label: long }],
      },
    ],
    [['€'.repeat(11_000), missing('noAnswer'), 0]],
  )
  const written = writeSav(table)
  const file = readSav(await contentOf(written))
  expect(file.rows[0]).toEqual(['€'.repeat(10_922), '-96', 1])
  expect(file.variables[0]?.label).toBe(`${'ä'.repeat(126)}…`)
  expect(file.variables[1]?.missing).toEqual(['-99', '-98', '-97'])
  expect(file.variables[1]?.labels.get('-96')).toBe('keine Angabe')
  expect(file.variables[2]?.labels.get(1)).toBe(`${'ä'.repeat(58)}…`)
  expect(
    written.ok && written.report.map(({ place, message }) => [place['de'], message['de']]),
  ).toEqual([
    ['Variable a', expect.stringContaining('255 Byte')],
    ['Variable a', expect.stringContaining('32767 Byte')],
    ['Variable b', expect.stringContaining('drei Arten')],
    ['Variable c', expect.stringContaining('120 Byte')],
  ])
})

test('a thousand variables are kept apart', async () => {
  const variables = Array.from({ length: 1000 }, (_, index) =>
    textVariable(`variable_mit_langem_namen_${index}`, ['notAsked']),
  )
  const row = variables.map((_, index) => `Wert ${index}`)
  const file = readSav(await contentOf(writeSav(await tableOf(variables, [row, row, row]))))
  expect(file.variables.map(({ name }) => name)).toEqual(variables.map(({ name }) => name))
  expect(file.rows).toEqual([row, row, row])
})

test('a table without variables is refused', async () => {
  expect(writeSav(await tableOf([], []))).toMatchObject({ flaw: { code: 'noVariables' } })
})
