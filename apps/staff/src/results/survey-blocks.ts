import type { Block } from '@meinungsbild/exchange'
import { textsFor, type UiLanguage } from '@meinungsbild/design'
import { resultBlocks } from './result-blocks.ts'
import { resultTexts } from './result.texts.ts'
import type { SurveyResults } from './results-of.ts'

/** What screen, paper and publication show of a survey: first how many answers are in no figure, then the figures. */
export function surveyBlocks(
  { released, damaged }: Pick<SurveyResults, 'released' | 'damaged'>,
  language: UiLanguage,
): readonly Block[] {
  const blocks = resultBlocks(released, language)
  if (damaged === 0) return blocks
  const text = textsFor(resultTexts, language).damaged(
    damaged.toLocaleString(language),
    damaged === 1,
  )
  return [{ kind: 'paragraph', text, style: 'note' }, ...blocks]
}
