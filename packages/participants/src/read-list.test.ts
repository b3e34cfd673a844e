import { describe, expect, test } from 'vitest'
import type { ListRules } from './list-rules.ts'
import { readList } from './read-list.ts'
import { suggestColumns } from './suggest-columns.ts'

const head = [
  'Familienname',
  'Vorname',
  'Straße',
  'Hausnummer',
  'PLZ',
  'Ort',
  'Geburtsdatum',
  'Bezirk',
  'Sperre',
  'Wohnungsstatus',
  'E-Mail',
]

const plain = {
  Familienname: 'Bracker',
  Vorname: 'Åsa',
  Straße: 'Deichstraße',
  Hausnummer: '4a',
  PLZ: '20459',
  Ort: 'Hamburg',
  Geburtsdatum: '12.03.1985',
  Bezirk: 'Mitte',
  Sperre: '',
  Wohnungsstatus: 'Hauptwohnung',
  'E-Mail': '',
}

type Cells = Partial<Record<keyof typeof plain, string>>

const rules: ListRules = {
  columns: suggestColumns(head),
  age: { on: '2027-01-01', least: 16, most: undefined },
  mainResidenceOnly: true,
  strata: [{ kind: 'column', column: head.indexOf('Bezirk') }],
}

/** A list of people who differ from `plain` in these cells, each of another name unless one is given. */
function read(people: readonly Cells[], changes: Partial<ListRules> = {}) {
  const lines = people.map((cells, index) => ({
    number: index + 2,
    cells: Object.values({ ...plain, Vorname: `Åsa ${index}`, ...cells }),
  }))
  return readList({ columns: head, lines }, { ...rules, ...changes })
}

describe('a line of a register extract', () => {
  test('becomes a person with address, stratum and the key of the draw', () => {
    const { people } = read([{ Vorname: ' Åsa   Maria ', 'E-Mail': 'Asa@Example.org' }])
    expect(people).toEqual([
      {
        line: 2,
        key: 'Bracker|Åsa Maria|1985-03-12|Deichstraße 4a|20459|Hamburg|asa@example.org',
        stratum: 'Mitte',
        title: '',
        givenNames: 'Åsa Maria',
        familyName: 'Bracker',
        street: 'Deichstraße 4a',
        postcode: '20459',
        town: 'Hamburg',
        email: 'asa@example.org',
        language: '',
        unit: '',
      },
    ])
  })

  test('gets its postcode back when a spreadsheet program has dropped the zero', () => {
    expect(read([{ PLZ: '1067', Ort: 'Dresden' }]).people[0]?.postcode).toBe('01067')
  })

  test.each<[string, Cells]>([
    ['familyName', { Familienname: ' ' }],
    ['street', { Straße: '' }],
    ['postcode', { PLZ: '2045' + '9x' }],
    ['postcode', { PLZ: '' }],
    ['town', { Ort: '' }],
    ['dateOfBirth', { Geburtsdatum: '31.02.1985' }],
    ['dateOfBirth', { Geburtsdatum: '' }],
    ['dateOfBirth', { Geburtsdatum: '01.01.2099' }],
    ['ageUncertain', { Geburtsdatum: '00.00.2011' }],
    ['residence', { Wohnungsstatus: 'vielleicht' }],
    ['stratum', { Bezirk: '' }],
    ['stratumTooLong', { Bezirk: 'x'.repeat(101) }],
    ['email', { 'E-Mail': 'asa(at)example.org' }],
    ['encoding', { Familienname: 'MÃ¼ller' }],
    ['encoding', { Familienname: 'M\uFFFDller' }],
    ['lineBreak', { Ort: 'Hamburg\nBracker' }],
    ['tooLong', { Ort: 'x'.repeat(201) }],
  ])('is refused as %s where %o stands, by its number, and the others are read', (code, cells) => {
    const list = read([{}, cells, {}])
    expect(list.flaws).toEqual([{ line: 3, code }])
    expect(list.people.map(({ line }) => line)).toEqual([2, 4])
  })

  test('is refused when it has too many or too few cells', () => {
    const cells = Object.values(plain)
    const lines = [cells.slice(1), [...cells, ''], cells].map((each, index) => ({
      number: index + 2,
      cells: each,
    }))
    const list = readList({ columns: head, lines }, rules)
    expect(list.flaws).toEqual([
      { line: 2, code: 'cells' },
      { line: 3, code: 'cells' },
    ])
    expect(list.people).toHaveLength(1)
  })
})

describe('who is left out', () => {
  test.each(['1', 'ja', 'X', '§ 51', 'Auskunftssperre bis 2027'])(
    'are those with the block "%s": counted, and never reported, whatever else is wrong',
    (Sperre) => {
      const list = read([
        { Sperre, PLZ: '', Geburtsdatum: '' },
        { Sperre: 'nein' },
        { Sperre: '0' },
      ])
      expect(list.leftOut).toEqual({ blocked: 1, secondary: 0, tooYoung: 0, tooOld: 0 })
      expect([list.flaws, list.people.length]).toEqual([[], 2])
    },
  )

  test('are those who are too young or too old on the day, both bounds included', () => {
    const births = [
      '01.01.2011',
      '02.01.2011',
      '01.01.1960',
      '01.01.1959',
      '00.00.2005',
      '00.00.1959',
    ]
    const list = read(
      births.map((Geburtsdatum) => ({ Geburtsdatum })),
      { age: { on: '2027-01-01', least: 16, most: 67 } },
    )
    expect(list.people.map(({ line }) => line)).toEqual([2, 4, 6])
    expect([list.leftOut.tooYoung, list.leftOut.tooOld]).toEqual([1, 1])
    expect(list.flaws).toEqual([{ line: 7, code: 'ageUncertain' }])
  })

  test('are secondary homes, if the rule says so', () => {
    const people = [{ Wohnungsstatus: 'NW' }, { Wohnungsstatus: 'Alleinige Wohnung' }]
    expect(read(people).leftOut.secondary).toBe(1)
    expect(read(people, { mainResidenceOnly: false }).people).toHaveLength(2)
  })
})

describe('the same person twice', () => {
  test('is the same folded name and date of birth; one line is kept, the main home first', () => {
    const twice = { Familienname: 'Müller-Groß', Vorname: 'Jörg' }
    const again = { Familienname: 'MUELLER GROSS', Vorname: 'Joerg', Straße: 'Am Markt' }
    const list = read(
      [
        { ...again, Wohnungsstatus: 'Nebenwohnung' },
        twice,
        { ...twice, Geburtsdatum: '13.03.1985' },
      ],
      { mainResidenceOnly: false },
    )
    expect(list.duplicates).toEqual([{ line: 2, kept: 3 }])
    expect(list.people.map(({ line }) => line)).toEqual([3, 4])
  })

  test('is the same name and address where there is no date of birth', () => {
    const { dateOfBirth: _, ...columns } = rules.columns
    const list = read(
      [
        { Vorname: 'Jörg', Straße: 'Hauptstr.' },
        { Vorname: 'Jörg', Straße: 'Hauptstraße' },
        { Vorname: 'Jörg', Straße: 'Hauptstraße', Hausnummer: '5' },
      ],
      { columns, age: undefined },
    )
    expect([list.duplicates.length, list.people.length]).toEqual([1, 2])
  })

  test('is reported for every line of three, and which one stays does not depend on their order', () => {
    const people = ['Am Markt', 'Deichstraße', 'Zollweg'].map((Straße) => ({
      Vorname: 'Jo',
      Straße,
    }))
    const orders = [
      people,
      people.toReversed(),
      [people[1] ?? {}, people[2] ?? {}, people[0] ?? {}],
    ]
    for (const order of orders) {
      const list = read(order)
      expect(list.people.map(({ street }) => street)).toEqual(['Am Markt 4a'])
      const kept = list.people[0]?.line
      expect(list.duplicates.map((duplicate) => duplicate.kept)).toEqual([kept, kept])
      expect(list.duplicates.map(({ line }) => line)).not.toContain(kept)
    }
  })
})

describe('strata', () => {
  test('are the values of two columns, or age groups', () => {
    const list = read(
      [
        { Geburtsdatum: '01.01.2000' },
        { Geburtsdatum: '01.01.1950' },
        { Geburtsdatum: '00.00.1997' },
      ],
      { strata: [...rules.strata, { kind: 'ageGroup', on: '2027-01-01', from: [30, 60] }] },
    )
    expect(list.people.map(({ stratum }) => stratum)).toEqual(['Mitte · unter 30', 'Mitte · ab 60'])
    expect(list.flaws).toEqual([{ line: 4, code: 'ageUncertain' }])
  })

  test('are one for all where nobody stratifies', () => {
    expect(read([{}], { strata: [] }).people[0]?.stratum).toBe('')
  })
})

test('a list of people with e-mail only needs no address', () => {
  const columns = ['Name', 'E-Mail', 'Stelle']
  const lines = [
    { number: 2, cells: ['Bürgerverein', 'post@verein.example', 'Vorstand'] },
    { number: 3, cells: ['Älterenrat', '', ''] },
  ]
  const choice = suggestColumns(columns)
  const list = readList(
    { columns, lines },
    { columns: choice, age: undefined, mainResidenceOnly: true, strata: [] },
  )
  expect(list.people).toMatchObject([
    { familyName: 'Bürgerverein', email: 'post@verein.example', unit: 'Vorstand', street: '' },
  ])
  expect(list.flaws).toEqual([{ line: 3, code: 'email' }])
})
