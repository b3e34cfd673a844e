import type { QuestionKind } from '@meinungsbild/questionnaire'
import { choices } from './choices.ts'
import { days } from './days.ts'
import { furniture } from './furniture.ts'
import { groups } from './groups.ts'
import type { KindPage } from './kind-page.ts'
import { matrices } from './matrices.ts'
import { numbers } from './numbers.ts'
import { records } from './records.ts'
import { scales } from './scales.ts'
import { singleChoices } from './single-choice.ts'
import { tables } from './tables.ts'
import { words } from './words.ts'

/** A page for every kind of question; that none is missing is a matter of its type. */
export const everyPage: Readonly<Record<QuestionKind, KindPage>> = {
  ...singleChoices,
  ...choices,
  ...scales,
  ...matrices,
  ...tables,
  ...words,
  ...numbers,
  ...days,
  ...records,
  ...groups,
  ...furniture,
}
