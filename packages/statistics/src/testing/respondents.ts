import { surveyDesign, type SurveyDesign } from '../design/survey-design.ts'
import { settled } from './settled.ts'

/*
 * 24 invented respondents: sex and age group, then satisfaction 1 to 5 and whether they use the service, j or n. The figures that
 * tests expect of them are those of R's survey 4.1.1.
 */
const written =
  'm18 2j 3n|m35 1j 2j 4n|m60 1j 2j 1n 2j 1j|w18 3n 4n 2j|w35 2j 3n 1j 2j 5n|w60 1j 2j 2n 1j 3n 2j'

const people = written.split('|').flatMap((group) => {
  const [who = '', ...answers] = group.split(' ')
  return answers.map((answer) => ({
    sex: who.startsWith('m') ? 0 : 1,
    age: ['18', '35', '60'].indexOf(who.slice(1)),
    satisfaction: Number(answer[0]),
    use: answer[1] === 'j' ? 0 : 1,
  }))
})

export const rows = people.length
export const sex = { codes: Int32Array.from(people, (one) => one.sex), count: 2 }
export const age = { codes: Int32Array.from(people, (one) => one.age), count: 3 }
export const use = { codes: Int32Array.from(people, (one) => one.use), count: 2 }
export const satisfaction = Float64Array.from(people, (one) => one.satisfaction)
/** Satisfaction of 1 or 2. */
export const satisfied = satisfaction.map((value) => Number(value <= 2))

export const sexTotals = Float64Array.of(490, 510)
export const ageTotals = Float64Array.of(280, 430, 290)

/** What raking to these totals gives, by sex and age. */
export const rakedWeights = [
  [67.919308322, 65.7737239814, 31.3680422824],
  [48.053794452, 46.5357656112, 22.193298098],
] as const

const fixedWeights = Float64Array.from(
  people,
  (one) => rakedWeights[one.sex === 0 ? 0 : 1][one.age] ?? 0,
)

/** Everybody drawn by himself, with equal weights. */
export const equalDesign = settled(
  surveyDesign({ rows, weights: new Float64Array(rows).fill(1000 / 24) }),
)

/** The raked weights taken as they are. */
export const weightedDesign = settled(surveyDesign({ rows, weights: fixedWeights }))

const clusters = Int32Array.from(people, (_, row) => Math.floor(row / 3))
const halves = Int32Array.from(people, (_, row) => Math.floor(row / 12))

/** Eight clusters of three in two strata; `population` is their number in both strata. */
export function clusteredDesign(population?: readonly [number, number]): SurveyDesign {
  return settled(
    surveyDesign({
      rows,
      weights: fixedWeights,
      stages: [
        {
          units: clusters,
          strata: halves,
          ...(population && {
            population: Float64Array.from(halves, (half) => population[half] ?? 0),
          }),
        },
      ],
    }),
  )
}

/** The same clusters, with strata of their own choice. */
export function clustersInStrata(stratumOfCluster: readonly number[]): SurveyDesign {
  const strata = clusters.map((cluster) => stratumOfCluster[cluster] ?? 0)
  return settled(
    surveyDesign({ rows, weights: fixedWeights, stages: [{ units: clusters, strata }] }),
  )
}

/** Eight clusters of 16, and three people of 4, 5, 6 … in each; the weights follow. */
export const twoStageDesign = settled(
  surveyDesign({
    rows,
    stages: [
      { units: clusters, population: new Float64Array(rows).fill(16) },
      { population: Float64Array.from(clusters, (cluster) => 4 + cluster) },
    ],
  }),
)
