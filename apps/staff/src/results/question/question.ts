import { variables, type Variable } from '@meinungsbild/questionnaire'
import { notFound } from '../../errors/not-found.ts'
import { refused } from '../../errors/refused.ts'
import { frameOf } from '../../layout/frame.ts'
import { languageOf, textsOf } from '../../layout/language.ts'
import { show } from '../../layout/show.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import type { StaffApp, StaffContext } from '../../staff-env.ts'
import { answerFigure } from '../figures/answer-figure.ts'
import type { QuestionResults } from '../figures/by-question.ts'
import { readingTexts } from '../reading/reading.texts.ts'
import { resultsFor, type ResultsAtHand } from '../reading/results-for.ts'
import { freeTableOf } from '../results-of.ts'
import { freeFigures } from './free-figures.ts'
import { asksForTable, fieldNames, readFreeQuery, requestOf, type FreeQuery } from './free-query.ts'
import {
  chosenRow,
  mapsOfRow,
  plannedFigures,
  questionFigure,
  questionIn,
  seriesOf,
} from './question-at-hand.ts'
import { QuestionPage, type AskedTable } from './question-page.tsx'

/** One question: what is fixed about it, and the tables that somebody puts together. */
export function questionRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.resultQuestion.pattern, (c) =>
    questionFor(c, deps, async (at, question) => {
      const language = languageOf(c)
      const query = readFreeQuery(queryOf(c))
      const row = chosenRow(question, query.row)
      const asked = variables(at.results.questionnaire)
      const table = await freeTable(deps, at, row.variable, query, asked, c)
      const errors = table?.kind === 'wrong' ? table.errors : []
      const page = QuestionPage({
        frame: frameOf(c),
        at,
        question,
        row,
        planned: plannedFigures(at, row, language),
        maps: await mapsOfRow(deps, at, row, c.req.query(fieldNames.map) ?? '', language),
        hasSets: (await deps.storage.districtSets.all()).length > 0,
        series: await seriesOf(deps, at, question),
        query,
        search: queryOf(c),
        asked,
        table,
        errors,
      })
      return show(c, page, errors.length > 0 ? 422 : 200)
    }),
  )

  app.get(routes.resultQuestionChart.pattern, (c) =>
    questionFor(c, deps, async (at, question) => {
      const name = c.req.query('bild') ?? ''
      const row = c.req.query(fieldNames.row) ?? ''
      const map = c.req.query(fieldNames.map) ?? ''
      const figure = await questionFigure(deps, at, question, { name, row, map }, languageOf(c))
      return answerFigure(c, deps, at.initiative, figure)
    }),
  )

  app.get(routes.freeTable.pattern, (c) =>
    questionFor(c, deps, async (at, question) => {
      const query = readFreeQuery(queryOf(c))
      const { variable } = chosenRow(question, query.row)
      const asked = variables(at.results.questionnaire)
      const table = await freeTable(deps, at, variable, query, asked, c)
      const figures = table?.kind === 'table' ? freeFigures(table, languageOf(c)) : []
      const figure = figures[Number(c.req.query('bild') ?? 0)]
      return answerFigure(c, deps, at.initiative, figure)
    }),
  )
}

/** The results of the question of the address; only once they are fixed, since everything here is about more than one table. */
function questionFor(
  c: StaffContext,
  deps: StaffDeps,
  work: (at: ResultsAtHand, question: QuestionResults) => Response | Promise<Response>,
): Promise<Response> {
  return resultsFor(c, deps, (at) => {
    const question = questionIn(at, c.req.param('question') ?? '')
    if (question === undefined) return notFound(c)
    const isChart = c.req.path.endsWith('/bild')
    if (at.results.released.protection === 'perturbed' && !isChart)
      return refused(c, 409, textsOf(c, readingTexts).onlyOneWay)
    return work(at, question)
  })
}

/** The table that was asked for; undefined where none was. */
async function freeTable(
  deps: StaffDeps,
  { initiative }: ResultsAtHand,
  { id }: Variable,
  query: FreeQuery,
  asked: readonly Variable[],
  c: StaffContext,
): Promise<AskedTable | undefined> {
  if (!asksForTable(query)) return undefined
  const read = requestOf(id, query, asked, languageOf(c))
  if (read.kind !== 'request') return read
  return (await freeTableOf(deps, initiative, read.request)) ?? { kind: 'resting' }
}

function queryOf(c: StaffContext): URLSearchParams {
  return new URL(c.req.url).searchParams
}
