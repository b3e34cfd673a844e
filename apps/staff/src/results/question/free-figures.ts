import type { FreeTable, VariableResult } from '@meinungsbild/analysis'
import { textsFor, type UiLanguage } from '@meinungsbild/design'
import { inLanguage } from '@meinungsbild/questionnaire'
import { choiceFigure } from '../figures/choice-figure.ts'
import type { FigureBlock } from '../figures/figure-block.ts'
import { groupFigures } from '../figures/group-figures.ts'
import { numberFigure } from '../figures/number-figure.ts'
import { groupWords } from './group-words.ts'
import { questionTexts } from './question.texts.ts'

/** The figures of a free table; none where nothing of it may be shown. */
export function freeFigures(table: FreeTable, language: UiLanguage): readonly FigureBlock[] {
  if (table.kind === 'withheld' || table.overall.kind === 'withheld') return []
  const { overall, breakdown } = table
  const { freeCaption } = textsFor(questionTexts, language)
  const caption = freeCaption(inLanguage(overall.base.shown, language))
  return breakdown === undefined
    ? oneGroup(overall, language).map((figure) => ({ ...figure, caption }))
    : groupFigures(overall, [breakdown], groupWords(caption, language), language)
}

/** Everybody who is meant, as one. */
function oneGroup(overall: VariableResult, language: UiLanguage): readonly FigureBlock[] {
  switch (overall.kind) {
    case 'categories':
      return [choiceFigure(overall, language)]
    case 'numbers':
      return [numberFigure(overall, '', language)]
    case 'texts':
    case 'withheld':
      return []
    default:
      return overall satisfies never
  }
}
