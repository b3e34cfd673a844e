import { textsFor, type UiLanguage } from '@meinungsbild/design'
import type { GroupWords } from '../figures/group-figures.ts'
import { resultTexts } from '../result.texts.ts'
import { questionTexts } from './question.texts.ts'

/** What figures of groups say beside their figures. */
export function groupWords(caption: string, language: UiLanguage): GroupWords {
  const { everybody, group, means, meanOfAll, without } = textsFor(questionTexts, language)
  const { answer, answered, meanHead } = textsFor(resultTexts, language)
  return {
    caption,
    everybody,
    group,
    answer,
    base: answered,
    mean: meanHead,
    means,
    meanOfAll,
    without,
  }
}
