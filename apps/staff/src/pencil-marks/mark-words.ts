import { textsFor, type UiLanguage } from '@meinungsbild/design'
import type { Signature } from '@meinungsbild/procedure'
import type { PencilMarks } from '@meinungsbild/storage'
import { markOf } from './mark-of.ts'
import { pencilMarksTexts } from './pencil-marks.texts.ts'

/** A mark on paper, where colour may not show: "AL (blau)"; nothing without settings. */
export function markWords(
  marks: PencilMarks | undefined,
  by: Signature,
  language: UiLanguage,
): string {
  if (marks === undefined) return ''
  const { abbreviation, colour } = markOf(marks, by)
  if (colour === 'none') return abbreviation
  return `${abbreviation} (${textsFor(pencilMarksTexts, language)[colour]})`
}
