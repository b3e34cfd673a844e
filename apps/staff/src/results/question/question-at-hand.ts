import type {
  BreakdownResult,
  ReleasedResults,
  VariableResult,
  WaveSeries,
} from '@meinungsbild/analysis'
import { textsFor, type UiLanguage } from '@meinungsbild/design'
import type { StaffDeps } from '../../staff-deps.ts'
import { byQuestion, type QuestionResults } from '../figures/by-question.ts'
import { isFigure, type FigureBlock } from '../figures/figure-block.ts'
import { groupFigures } from '../figures/group-figures.ts'
import { questionBlocks } from '../figures/question-blocks.ts'
import { surroundingsIn } from '../figures/question-figures.tsx'
import { mapsOf } from '../maps/fitted-map.ts'
import { questionMaps, type QuestionMap } from '../maps/question-maps.ts'
import { trendFigures } from '../overview/trend-figures.ts'
import { wavesOf } from '../overview/waves-of.ts'
import type { ResultsAtHand } from '../reading/results-for.ts'
import { groupWords } from './group-words.ts'
import { questionTexts } from './question.texts.ts'

/** The question of the address; undefined if there is none. */
export function questionIn({ results }: ResultsAtHand, id: string): QuestionResults | undefined {
  return byQuestion(results.released.variables).find((question) => question.id === id)
}

/** The row that is looked at: the one that was chosen, else the first. */
export function chosenRow({ results }: QuestionResults, row: string): VariableResult {
  return results.find(({ variable }) => variable.id === row) ?? results[0]
}

/** The breakdowns of the plan, of one row. */
export function plannedFigures(
  { results: { released } }: ResultsAtHand,
  row: VariableResult,
  language: UiLanguage,
): readonly FigureBlock[] {
  const own = breakdownsOf(row, released).filter(isShown)
  const { plannedCaption, means } = textsFor(questionTexts, language)
  const caption = row.kind === 'numbers' ? means : plannedCaption
  return groupFigures(row, own, groupWords(caption, language), language)
}

/** The plan's breakdowns of a row, whether they may be shown or not. */
export function breakdownsOf(
  { variable }: VariableResult,
  { breakdowns }: Pick<ReleasedResults, 'breakdowns'>,
): readonly BreakdownResult[] {
  return breakdowns.filter((breakdown) => breakdown.variable.id === variable.id)
}

/** The maps of a row, each of what is wanted by its name. */
export async function mapsOfRow(
  { storage }: Pick<StaffDeps, 'storage'>,
  { initiative, results }: ResultsAtHand,
  row: VariableResult,
  wanted: string,
  language: UiLanguage,
): Promise<readonly QuestionMap[]> {
  const maps = await mapsOf(storage, initiative.id, results.questionnaire)
  return questionMaps(row, breakdownsOf(row, results.released), { maps, wanted }, language)
}

/** Whether any of its groups may be shown. */
export function isShown({ groups }: BreakdownResult): boolean {
  return groups.some(({ result }) => result.kind !== 'withheld')
}

/** A question over the waves. */
export async function seriesOf(
  deps: StaffDeps,
  { initiative, results }: ResultsAtHand,
  { id }: QuestionResults,
): Promise<readonly WaveSeries[]> {
  const series = await wavesOf(deps, initiative, results)
  return series.filter(
    ({ subject }) => subject.kind !== 'keyFigure' && subject.variable.question === id,
  )
}

/** A fixed figure of the page by its name: `0`, `gliederung-0`, `karte-0`, `verlauf-0`. */
export async function questionFigure(
  deps: StaffDeps,
  at: ResultsAtHand,
  question: QuestionResults,
  asked: { readonly name: string; readonly row: string; readonly map: string },
  language: UiLanguage,
): Promise<FigureBlock | undefined> {
  const [, kind = '', place = ''] =
    /^(gliederung-|karte-|verlauf-)?(\d{1,3})$/.exec(asked.name) ?? []
  switch (kind) {
    case '':
      return questionBlocks(question, surroundingsIn(at.results), language).filter(isFigure)[
        Number(place === '' ? -1 : place)
      ]
    case 'gliederung-':
      return plannedFigures(at, chosenRow(question, asked.row), language)[Number(place)]
    case 'karte-': {
      const row = chosenRow(question, asked.row)
      return (await mapsOfRow(deps, at, row, asked.map, language))[Number(place)]?.figure
    }
    default:
      return trendFigures(await seriesOf(deps, at, question), language)[Number(place)]
  }
}
