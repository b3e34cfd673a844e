import { multipleResponse, surveyMeans } from '@meinungsbild/statistics'
import { asJson, type Json, type OracleCase } from '../case.ts'
import { cellsOf, type Data } from '../read-data.ts'
import { sampleOf } from '../survey/sample.ts'
import { columnOption, columnsOption, NotSupported, onlyOptions } from './options.ts'

/** R: `svymean` and weighted counts of one indicator for each option. */
export function multipleResponseCase(oracle: OracleCase, data: Data): Json {
  onlyOptions(oracle, 'vars', 'selected')
  const names = columnsOption(oracle.analysis, 'vars')
  const isChosen = choice(columnOption(oracle.analysis, 'selected'))
  const sample = sampleOf(oracle, data)
  if (sample === undefined) throw new NotSupported('a population smaller than the sample')
  const { design, domain } = sample
  const options = names.map((name) =>
    Float64Array.from(cellsOf(data, name), (cell, row) => {
      if (cell === '' || domain?.[row] === 0) return Number.NaN
      return isChosen(cell) ? 1 : 0
    }),
  )
  const errors = options.map((option) => surveyMeans(design, [option]).estimates[0]?.standardError)
  return multipleResponse(options, design.weights).map((option, index) => ({
    var: names[index] ?? '',
    share_of_cases: option.shareOfCases,
    se: asJson([errors[index] ?? Number.NaN]),
    weighted_count: option.count,
    share_of_answers: option.shareOfAnswers,
  }))
}

/** "every value except 'x'", or the chosen value itself. */
function choice(selected: string): (cell: string) => boolean {
  const [, unchosen] = /except ['"](.+)['"]/.exec(selected) ?? []
  if (unchosen !== undefined) return (cell) => cell !== unchosen
  const [, chosen] = /^['"]?([^'"]+)['"]?$/.exec(selected) ?? []
  if (chosen === undefined) throw new NotSupported(`selected ${selected}`)
  return (cell) => cell === chosen
}
