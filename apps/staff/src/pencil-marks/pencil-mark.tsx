import { textsFor, type UiLanguage } from '@meinungsbild/design'
import type { Signature } from '@meinungsbild/procedure'
import type { PencilMarks } from '@meinungsbild/storage'
import { markOf } from './mark-of.ts'
import { pencilMarksTexts } from './pencil-marks.texts.ts'

type PencilMarkProps = {
  readonly language: UiLanguage
  readonly marks: PencilMarks
  readonly by: Signature
}

const strokes = {
  green: 'pencil-mark pencil-mark--green',
  violet: 'pencil-mark pencil-mark--violet',
  red: 'pencil-mark pencil-mark--red',
  blue: 'pencil-mark pencil-mark--blue',
  brown: 'pencil-mark pencil-mark--brown',
  none: 'pencil-mark',
} as const

/** The sign of an office as it stands on a paper: letters first, then the pencil in words; its colour only decorates. */
export function PencilMark({ language, marks, by }: PencilMarkProps) {
  const { label, abbreviation, colour } = markOf(marks, by)
  const words = textsFor(pencilMarksTexts, language)[colour]
  return (
    <span class={strokes[colour]}>
      <abbr title={label}>{abbreviation}</abbr>
      {colour !== 'none' && <span class="pencil-mark__words"> {words}</span>}
    </span>
  )
}
