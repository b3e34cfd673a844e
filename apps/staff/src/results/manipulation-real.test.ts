import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildDataset, defaultDisclosureRule, manipulationReport } from '@meinungsbild/analysis'
import { matchAnswers, prepareForData, readCsv, readQueXml } from '@meinungsbild/formats'
import { realFiles } from '@meinungsbild/formats/testing/real-files.ts'
import type { Respondent } from '@meinungsbild/questionnaire'
import { describe, expect, test } from 'vitest'

const uster = realFiles('microdata/uster-jugendbefragung-2021')

/** The municipal youth survey of Uster 2021: 213 real people, asked by name, who cannot have answered twice. */
function realSurvey(folder: string) {
  const file = (name: string) => readFileSync(join(folder, name), 'utf8')
  const form = readQueXml(file('fragebogen_QUExml.xml'))
  const csv = readCsv(file('opendata_jugendbefragung.csv'))
  const codebook = readCsv(file('variablen_fragen.csv'))
  if (!form.ok || !csv.ok || !codebook.ok) throw new Error('The files of Uster were not read.')
  const options = { codebook, ...(form.varNames ? { varNames: form.varNames } : {}) }
  const { questionnaire } = prepareForData(form.questionnaire, csv, options)
  const { rows } = matchAnswers(questionnaire, csv, options)
  const circumstances = { seed: 1, today: '2021-06-01', language: 'de' }
  const people = rows.map(({ answers }): Respondent => ({ answers, circumstances }))
  const judge = (all: readonly Respondent[]) => {
    const dataset = buildDataset(questionnaire, all)
    const rest = { arrivals: undefined, rule: defaultDisclosureRule }
    return manipulationReport({ dataset, ...rest })
  }
  return { people, judge }
}

describe.skipIf(uster.folder === undefined)(`a real survey${uster.note}`, () => {
  test('is unremarkable, until one in twenty of its answers is a copy', () => {
    const { people, judge } = realSurvey(uster.folder ?? '')
    expect(people).toHaveLength(213)
    expect(judge(people)).toMatchObject({ kind: 'report', level: 'quiet' })
    const copies = Array.from({ length: 11 }, () => people[0]).filter((one) => one !== undefined)
    expect(judge([...people, ...copies])).toMatchObject({
      findings: expect.arrayContaining([
        expect.objectContaining({ kind: 'identicalAnswers', level: 'striking' }),
      ]),
    })
  })
})
