import { textsFor, type UiLanguage } from '@meinungsbild/design'
import { inLanguage, type Jump, type Questionnaire } from '@meinungsbild/questionnaire'
import { describeCondition } from '../condition/describe-condition.ts'
import { outlineTexts } from './outline.texts.ts'

/** A jump in words: Wenn „Besuchen Sie den Park?“ ist „Nein“: weiter mit Seite 4. */
export function jumpSentence(
  jump: Jump,
  questionnaire: Questionnaire,
  language: UiLanguage,
): string {
  const texts = textsFor(outlineTexts, language)
  const { pages, endings = [], languages } = questionnaire
  const index = pages.findIndex(({ id }) => id === jump.to)
  const ending = endings.find(({ id }) => id === jump.to)
  const target =
    index !== -1
      ? texts.page(index + 1, '')
      : ending
        ? texts.ending(inLanguage(ending.title, languages[0]) || ending.id)
        : jump.to === 'end'
          ? texts.checkPage
          : jump.to
  return texts.jump(describeCondition(jump.if, questionnaire, language), target)
}
