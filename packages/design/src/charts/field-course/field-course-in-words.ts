import type { FieldCourseChart } from '@meinungsbild/exchange'
import { textsFor, type UiLanguage } from '../../texts.ts'
import { isNumber } from '../drawing/share.ts'
import { chartWordsTexts } from '../words/chart-words.texts.ts'
import { withFigure } from '../words/extremes.ts'
import type { Told } from '../words/told.ts'

/** How many in all, the day on which most came, and the reminders. */
export function fieldCourseInWords(
  { days, reminders }: FieldCourseChart,
  language: UiLanguage,
): Told {
  const words = textsFor(chartWordsTexts, language)
  const last = days.findLast(({ total }) => isNumber(total.value))
  const peak = days
    .filter(({ answers }) => isNumber(answers.value))
    .toSorted((one, other) => (other.answers.value ?? 0) - (one.answers.value ?? 0))[0]
  return {
    sentences: [
      last && peak
        ? words.course(
            last.total.shown,
            days.length,
            withFigure({ label: peak.label, figure: peak.answers }),
          )
        : '',
      reminders.length > 0 ? words.reminders(reminders.map(({ label }) => label).join('; ')) : '',
    ],
    complete: false,
  }
}
