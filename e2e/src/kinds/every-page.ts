import type { QuestionKind } from '@meinungsbild/questionnaire'
import { choices } from './choices.ts'
import { days } from './days.ts'
import { furniture } from './furniture.ts'
import type { KindPage } from './kind-page.ts'
import { matrices } from './matrices.ts'
import { records } from './records.ts'
import { scales } from './scales.ts'
import { words } from './words.ts'

/** A page for every kind of question; that none is missing is a matter of its type. */
export const everyPage: Readonly<Record<QuestionKind, KindPage>> = {
  ...choices,
  ...scales,
  ...matrices,
  ...words,
  ...days,
  ...records,
  ...furniture,
}
