import { textsFor, type UiLanguage } from '@meinungsbild/design'
import { measuresTexts } from '../measures/measures.texts.ts'
import type { MeasureStanding } from './measure-rows.ts'

export function standingWords(standing: MeasureStanding, language: UiLanguage): string {
  return textsFor(measuresTexts, language)[standing]
}
