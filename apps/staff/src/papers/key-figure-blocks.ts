import type { KeyFigureResult } from '@meinungsbild/analysis'
import { textsFor, type UiLanguage } from '@meinungsbild/design'
import type { Block } from '@meinungsbild/exchange'
import { inLanguage } from '@meinungsbild/questionnaire'
import { detailsInWords, shownActual } from '../results/key-figure-in-words.ts'
import { resultTexts } from '../results/result.texts.ts'
import { plainText } from './plain-text.ts'

/** Soll und Ist of every key figure as a table. */
export function keyFigureBlocks(
  keyFigures: readonly KeyFigureResult[],
  language: UiLanguage,
): readonly Block[] {
  if (keyFigures.length === 0) return []
  const texts = textsFor(resultTexts, language)
  const details = detailsOf(keyFigures, language)
  return [
    {
      kind: 'table',
      caption: texts.keyFigures,
      head: [texts.keyFigure, texts.target, texts.actual, texts.verdict],
      numeric: [1, 2],
      rows: keyFigures.map(({ definition, aim, actual, verdict }) => [
        plainText(definition.title),
        inLanguage(aim, language),
        shownActual(actual, language),
        texts[verdict],
      ]),
    },
    ...details,
  ]
}

/** How the figures come about that are neither shares nor means; nothing where there are none. */
export function detailsOf(
  keyFigures: readonly KeyFigureResult[],
  language: UiLanguage,
): readonly Block[] {
  const items = keyFigures.flatMap((result) => {
    const words = detailsInWords(result, language)
    return words === '' ? [] : [`${plainText(result.definition.title)}: ${words}.`]
  })
  return items.length === 0 ? [] : [{ kind: 'list', ordered: false, items }]
}
