import type { ReleasedResults } from '@meinungsbild/analysis'
import type { UiLanguage } from '@meinungsbild/design'
import type { Block } from '@meinungsbild/exchange'
import { inLanguage, type Questionnaire } from '@meinungsbild/questionnaire'
import { byQuestion } from './figures/by-question.ts'
import { questionBlocks } from './figures/question-blocks.ts'

/**
 * Released results as blocks for paper and publication: a heading and one figure with its table twin per question; the rows of
 * a matrix stand in one.
 */
export function resultBlocks(
  { variables }: Pick<ReleasedResults, 'variables'>,
  language: UiLanguage,
  questionnaire?: Questionnaire,
): readonly Block[] {
  const surroundings = { all: variables, ...(questionnaire && { questionnaire }) }
  return byQuestion(variables).flatMap((question): readonly Block[] => {
    const [{ variable }] = question.results
    return [
      { kind: 'heading', level: 2, text: inLanguage(variable.text, language) },
      ...questionBlocks(question, surroundings, language),
    ]
  })
}
