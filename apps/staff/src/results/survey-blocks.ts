import type { Block } from '@meinungsbild/exchange'
import { textsFor, type UiLanguage } from '@meinungsbild/design'
import { readingTexts } from './reading/reading.texts.ts'
import { resultBlocks } from './result-blocks.ts'
import { resultTexts } from './result.texts.ts'
import type { SurveyResults } from './results-of.ts'

type LeftOut = Pick<SurveyResults, 'damaged' | 'late' | 'unkeyedForms'>

/** What paper and publication show of a survey: first how many answers are in no figure, then the figures. */
export function surveyBlocks(
  results: LeftOut & Pick<SurveyResults, 'released' | 'questionnaire'>,
  language: UiLanguage,
): readonly Block[] {
  const { released, questionnaire } = results
  return [...leftOutBlocks(results, language), ...resultBlocks(released, language, questionnaire)]
}

/** How many answers are in no figure, where there are any, and why. */
export function leftOutBlocks(results: LeftOut, language: UiLanguage): readonly Block[] {
  return leftOutNotes(results, language).map((text) => ({
    kind: 'paragraph',
    text,
    style: 'note',
  }))
}

/** The same as sentences. */
function leftOutNotes(
  { damaged, late, unkeyedForms }: LeftOut,
  language: UiLanguage,
): readonly string[] {
  const reading = textsFor(readingTexts, language)
  const notes = [
    [damaged, textsFor(resultTexts, language).damaged],
    [late, reading.lateAnswers],
    [unkeyedForms, reading.lateForms],
  ] as const
  return notes.flatMap(([count, words]) =>
    count > 0 ? [words(count.toLocaleString(language), count === 1)] : [],
  )
}
