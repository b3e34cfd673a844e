import type { BreakdownResult, ReleasedResults } from '@meinungsbild/analysis'
import { markdownToText, textsFor, type UiLanguage } from '@meinungsbild/design'
import type { Block } from '@meinungsbild/exchange'
import { findQuestion, inLanguage, type Questionnaire } from '@meinungsbild/questionnaire'
import { plainText } from '../papers/plain-text.ts'
import { byQuestion, sameScale, type QuestionResults } from '../results/figures/by-question.ts'
import { isFigure, type FigureBlock } from '../results/figures/figure-block.ts'
import { groupFigures } from '../results/figures/group-figures.ts'
import { questionBlocks } from '../results/figures/question-blocks.ts'
import type { FittedMaps } from '../results/maps/fitted-map.ts'
import { showsMuch as showsMuchOnMap } from '../results/maps/map-figures.ts'
import { questionMaps } from '../results/maps/question-maps.ts'
import { groupWords } from '../results/question/group-words.ts'
import { firstSentence } from './first-sentence.ts'
import { resultReportTexts } from './result-report.texts.ts'

/** A page of the questionnaire with its questions as the report tells of them. */
export type Chapter = { readonly title: string; readonly questions: readonly ReportedQuestion[] }

type ReportedQuestion = {
  readonly title: string
  /** The charts with their table twins, the signs in them, and what strikes the eye. */
  readonly blocks: readonly Block[]
  /** The same by groups, as the analysis plan says. */
  readonly byGroups: readonly FigureBlock[]
  /** Those of them that are worth a chart beside the question's own. */
  readonly drawnByGroups: readonly FigureBlock[]
  /** What the districts of the house show of it; the figures stand in the tables as well. */
  readonly maps: readonly FigureBlock[]
}

/** The questions in the order of the questionnaire, page by page; pages without results are left out. */
export function chaptersOf(
  { variables, breakdowns }: Pick<ReleasedResults, 'variables' | 'breakdowns'>,
  questionnaire: Questionnaire,
  maps: FittedMaps,
  language: UiLanguage,
): readonly Chapter[] {
  const { part } = textsFor(resultReportTexts, language)
  const results = new Map(byQuestion(variables).map((question) => [question.id, question]))
  const surroundings = { questionnaire, all: variables, onlyDrawn: true }
  const reported = (question: QuestionResults): ReportedQuestion => {
    const blocks = questionBlocks(question, surroundings, language).map(asText)
    const scales = sameScale(question.results)
    const unit = unitOf(question.id, questionnaire, language)
    const groups = byGroups(question, breakdowns, language)
    return {
      title: titleOf(question, language),
      blocks: [
        ...blocks.map((block) => (isFigure(block) ? captioned(block, language) : block)),
        // Of several charts a sentence could be about any.
        ...(scales.length === 1 ? scales : []).flatMap((results) => {
          const sentence = firstSentence(results, unit, language)
          return sentence === undefined ? [] : [paragraph(sentence)]
        }),
      ],
      byGroups: groups,
      drawnByGroups: question.results.length === 1 ? groups.filter(showsMuch) : [],
      maps: mapsOf(question, breakdowns, maps, language),
    }
  }
  return questionnaire.pages.flatMap(({ title, questions }, index) => {
    const own = questions.flatMap(({ id }) => results.get(id) ?? [])
    const named = title === undefined ? '' : inLanguage(title, language).trim()
    return own.length === 0
      ? []
      : [{ title: plainText(named === '' ? part(index + 1) : named), questions: own.map(reported) }]
  })
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text }
}

/** Below the question there is no level of headings left. */
function asText(block: Block): Block {
  return block.kind === 'heading' ? paragraph(`**${block.text}**`) : block
}

/** Figures stand in a list without their headings, so each says what it shows. */
function captioned(figure: FigureBlock, language: UiLanguage): FigureBlock {
  const { caption } = textsFor(resultReportTexts, language)
  const title = plainText(markdownToText(figure.chart.title, language))
  return { ...figure, caption: caption(title, figure.caption) }
}

function byGroups(
  { results }: QuestionResults,
  breakdowns: readonly BreakdownResult[],
  language: UiLanguage,
): readonly FigureBlock[] {
  const { byCaption } = textsFor(resultReportTexts, language)
  return results.flatMap((result) => {
    const own = breakdowns.filter(({ variable }) => variable.id === result.variable.id)
    return groupFigures(result, own, groupWords('', language), language).map((figure) => ({
      ...figure,
      caption: byCaption(plainText(markdownToText(figure.chart.title, language))),
    }))
  })
}

/** As with groups, rows of a matrix are too many to draw each by itself. */
function mapsOf(
  question: QuestionResults,
  breakdowns: readonly BreakdownResult[],
  maps: FittedMaps,
  language: UiLanguage,
): readonly FigureBlock[] {
  const [row, ...others] = question.results
  if (others.length > 0) return []
  const title = titleOf(question, language)
  const own = breakdowns.filter(({ variable }) => variable.id === row.variable.id)
  return questionMaps(row, own, { maps }, language).flatMap(({ figure }) =>
    showsMuchOnMap(figure) ? [{ ...figure, caption: `${title} – ${figure.caption}` }] : [],
  )
}

/** Whether most of the groups can be seen: a chart of what is kept secret shows nothing. */
function showsMuch({ chart }: FigureBlock): boolean {
  if (chart.kind !== 'stacked') return false
  const groups = chart.rows.filter(({ group }) => group !== undefined)
  const shown = groups.filter(({ shares }) => shares.every((share) => share !== null))
  return shown.length * 2 > groups.length
}

/** What numbers are counted in; '' where nothing is said. */
function unitOf(id: string, questionnaire: Questionnaire, language: UiLanguage): string {
  const question = findQuestion(questionnaire, id)
  const unit = question !== undefined && 'unit' in question ? question.unit : undefined
  return unit === undefined ? '' : inLanguage(unit, language).trim()
}

function titleOf({ results: [{ variable }] }: QuestionResults, language: UiLanguage): string {
  return plainText(markdownToText(inLanguage(variable.text, language), language).trim())
}
