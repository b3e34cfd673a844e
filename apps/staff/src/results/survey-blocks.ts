import type { Block } from '@meinungsbild/exchange'
import { textsFor, type UiLanguage } from '@meinungsbild/design'
import { resultBlocks } from './result-blocks.ts'
import { resultTexts } from './result.texts.ts'
import type { SurveyResults } from './results-of.ts'

/** What paper and publication show of a survey: first how many answers are in no figure, then the figures. */
export function surveyBlocks(
  results: Pick<SurveyResults, 'released' | 'damaged' | 'questionnaire'>,
  language: UiLanguage,
): readonly Block[] {
  const { released, questionnaire } = results
  return [...damagedBlocks(results, language), ...resultBlocks(released, language, questionnaire)]
}

/** How many answers are in no figure, where there are any. */
export function damagedBlocks(
  { damaged }: Pick<SurveyResults, 'damaged'>,
  language: UiLanguage,
): readonly Block[] {
  if (damaged === 0) return []
  const { damaged: words } = textsFor(resultTexts, language)
  const text = words(damaged.toLocaleString(language), damaged === 1)
  return [{ kind: 'paragraph', text, style: 'note' }]
}
