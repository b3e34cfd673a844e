import { textsFor, type UiLanguage } from '@meinungsbild/design'
import type { Block } from '@meinungsbild/exchange'
import { inLanguage } from '@meinungsbild/questionnaire'
import { plainText } from '../papers/plain-text.ts'
import { shownActual } from '../results/key-figure-in-words.ts'
import { resultTexts } from '../results/result.texts.ts'
import type { SurveyResults } from '../results/results-of.ts'
import { resultReportTexts } from './result-report.texts.ts'

/** The first page of the report: how many answered, and which key figures are met. */
export function summaryBlocks(
  results: Pick<SurveyResults, 'released' | 'keyFigures'>,
  language: UiLanguage,
): readonly Block[] {
  const { summary } = textsFor(resultReportTexts, language)
  return [
    { kind: 'heading', level: 1, text: summary },
    { kind: 'paragraph', style: 'lead', text: leadOf(results, language) },
    ...keyFigureList(results.keyFigures, language),
  ]
}

function leadOf(
  { released: { participants, responseRate }, keyFigures }: Parameters<typeof summaryBlocks>[0],
  language: UiLanguage,
): string {
  const texts = textsFor(resultReportTexts, language)
  if (participants.kind === 'withheld') return inLanguage(participants.message, language)
  const people = inLanguage(participants.shown, language)
  const tookPart =
    responseRate?.kind === 'figure'
      ? texts.tookPartOf(people, inLanguage(responseRate.shown, language))
      : texts.tookPart(people)
  return [tookPart, ...verdictsOn(keyFigures, language)].join(' ')
}

/** How many key figures are met, in a sentence or two; none where none was given. */
function verdictsOn(
  keyFigures: SurveyResults['keyFigures'],
  language: UiLanguage,
): readonly string[] {
  const texts = textsFor(resultReportTexts, language)
  const all = keyFigures.length
  const of = (wanted: string) => keyFigures.filter(({ verdict }) => verdict === wanted).length
  const [met, undecidable] = [of('met'), of('undecidable')]
  if (all === 0) return []
  if (undecidable === all) return [texts.noneDecidable]
  if (all === 1) return [met === 1 ? texts.oneMet : texts.oneMissed]
  const first = texts.keyFiguresMet(met, all)
  return undecidable === 0 ? [first] : [first, texts.undecidable(undecidable)]
}

function keyFigureList(
  keyFigures: SurveyResults['keyFigures'],
  language: UiLanguage,
): readonly Block[] {
  if (keyFigures.length === 0) return []
  const verdicts = textsFor(resultTexts, language)
  const { keyFigure } = textsFor(resultReportTexts, language)
  return [
    {
      kind: 'list',
      ordered: false,
      items: keyFigures.map(({ definition, actual, aim, verdict }) =>
        keyFigure(
          plainText(definition.title),
          shownActual(actual, language),
          inLanguage(aim, language),
          verdicts[verdict],
        ),
      ),
    },
  ]
}
