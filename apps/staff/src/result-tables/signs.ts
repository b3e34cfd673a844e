import { textsFor, type UiLanguage } from '@meinungsbild/design'
import { resultTablesTexts } from './result-tables.texts.ts'

export type ExplainedSign = { readonly sign: string; readonly meaning: string }

/** Zeichenerklärung: the signs of official tables, as far as these tables use them. */
export function tableSigns(language: UiLanguage): readonly ExplainedSign[] {
  const texts = textsFor(resultTablesTexts, language)
  return [
    { sign: '.', meaning: texts.secretSign },
    { sign: '–', meaning: texts.dashSign },
    { sign: '0', meaning: texts.zeroSign },
    { sign: '( )', meaning: texts.bracketSign },
  ]
}
