import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { lint } from '@meinungsbild/questionnaire'
import { describe, expect, test } from 'vitest'
import { readCsv } from './csv/read-csv.ts'
import { matchAnswers } from './match/match-answers.ts'
import { prepareForData } from './match/prepare-for-data.ts'
import { readQueXml } from './quexml/read-quexml.ts'
import { realFiles } from './testing/real-files.ts'

/* The municipal youth survey of Uster (Switzerland) 2021: a real form, 213 real answers. */
const { folder, note } = realFiles('microdata/uster-jugendbefragung-2021')

describe.skipIf(folder === undefined)(`the survey of Uster 2021${note}`, () => {
  const form = readQueXml(read('fragebogen_QUExml.xml'))
  const csv = readCsv(read('opendata_jugendbefragung.csv'))
  const codebook = readCsv(read('variablen_fragen.csv'))
  const parts = () => {
    if (!form.ok || !csv.ok || !codebook.ok) throw new Error('a file of Uster could not be read')
    const options = { varNames: form.varNames }
    return { csv, codebook, options, ...prepareForData(form.questionnaire, csv, options) }
  }

  test('the form is a questionnaire that lacks nothing but the purpose of the one personal question', () => {
    expect(lint(parts().questionnaire).map(({ code }) => code)).toEqual(['purposeMissing'])
    expect(parts().report.map(({ place }) => place['de'])).toEqual(['Frage B1Unsicher'])
  })

  test('every column is matched by its name alone as the codebook says', () => {
    const { questionnaire, csv: data, codebook: book, options } = parts()
    const byName = matchAnswers(questionnaire, data, options)
    const byBook = matchAnswers(questionnaire, data, { ...options, codebook: book })
    const pairs = (matched: typeof byName) =>
      matched.columns.map(({ column, slot }) => `${column} ${slot.key}`)
    expect(byName.columns).toHaveLength(76)
    expect(byName.unmatchedColumns).toEqual([])
    expect(pairs(byName)).toEqual(pairs(byBook))
    expect(byBook.columns.filter(({ how }) => how === 'codebook').length).toBeGreaterThan(70)
  })

  test('every cell is used, and merged labels go to "Sonstiges" with their text', () => {
    const { questionnaire, csv: data, options } = parts()
    const { rows, unfit, others } = matchAnswers(questionnaire, data, options)
    expect(rows).toHaveLength(213)
    expect(rows.flatMap(({ problems }) => problems)).toEqual([])
    expect(unfit).toEqual([])
    const texts = Map.groupBy(others, ({ text }) => text)
    expect([...texts].map(([text, cells]) => [text, cells.length])).toEqual([
      ['Sekundarschule', 58],
      ['Sonstiges', 19],
      ['FMS/HMS', 4],
    ])
  })

  test('frequencies are those that a plain count of the file gives', () => {
    const { questionnaire, csv: data, options } = parts()
    const { expected } = matchAnswers(questionnaire, data, options)
    const countsOf = (variable: string) => {
      const found = expected.find((candidate) => candidate.variable === variable)
      return found?.measured.kind === 'categories'
        ? Object.fromEntries(found.measured.counts)
        : found?.base
    }
    // Counted with another tool, column by column.
    expect(countsOf('Z2Geschlecht')).toEqual({ AO01: 102, AO02: 110, AO03: 1 })
    expect(countsOf('A1Socialmedia.AO00')).toEqual({
      '0': 66,
      '1': 29,
      '2': 19,
      '3': 31,
      '4': 68,
    })
    expect(countsOf('A2Sicherheitsgefuehl.AO01')).toEqual({
      '1.5': 58,
      '0.5': 111,
      '-0.5': 37,
      '-1.5': 7,
    })
    expect(countsOf('A3Gewalterfahrung.AO03')).toEqual({ '0': 48, '1': 35, '2': 46, '3': 84 })
    expect(countsOf('B1Unsicher')).toMatchObject({
      AO00: 158,
      AO01: 143,
      AO02: 56,
      AO03: 98,
      AO04: 3,
      AO05: 3,
      AO06: 2,
      AO07: 30,
    })
    expect(countsOf('B2BedrohTaeter')).toMatchObject({
      AO00: 52,
      AO01: 82,
      AO04: 16,
      AO05: 51,
      AO06: 40,
    })
    expect(countsOf('B5GewaltMache')).toEqual({
      AO00: 30,
      AO01: 40,
      AO02: 5,
      AO03: 1,
      AO04: 3,
      AO05: 29,
      AO06: 19,
    })
    expect(countsOf('E1Konsum.AO03')).toEqual({ AO01: 198, AO02: 10, AO03: 5 })
    expect(countsOf('D2Angebote.AO02')).toEqual({
      SQ00: 92,
      SQ01: 64,
      SQ02: 16,
      SQ03: 10,
      SQ04: 31,
    })
    expect(countsOf('Z1Alter')).toBe(213)
  })
})

function read(name: string): string {
  return folder === undefined ? '' : readFileSync(resolve(folder, name), 'utf8')
}
