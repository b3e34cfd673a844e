import { chartTable, formatDay, numberAxis, textsFor, type UiLanguage } from '@meinungsbild/design'
import type { StaffDeps } from '../../staff-deps.ts'
import type { FigureBlock } from '../figures/figure-block.ts'
import { countInTable } from '../figures/table-cells.ts'
import { overviewTexts } from './overview.texts.ts'

type Day = { readonly day: string; readonly answers: number }

/** Of fewer answers a course would be noise, and would tell on which day single people answered. */
const fewestAnswers = 100

/** Answers per day with the days on which reminders were sent; undefined for few answers and for less than two days. */
export async function fieldCourse(
  { storage }: Pick<StaffDeps, 'storage'>,
  initiative: string,
  language: UiLanguage,
): Promise<FigureBlock | undefined> {
  const survey = await storage.surveys.ofInitiative(initiative)
  const days = survey ? withSilentDays(await storage.answers.perDay(survey.id)) : []
  const answers = days.reduce((sum, day) => sum + day.answers, 0)
  if (days.length < 2 || answers < fewestAnswers) return undefined
  const letters = await storage.letterSeries.all(initiative)
  const reminders = letters
    .filter(({ kind }) => kind === 'reminder')
    .map(({ at }) => at.slice(0, 10))
  return courseFigure(days, reminders, language)
}

/** Days on which nobody answered are days as well. */
function withSilentDays(days: readonly Day[]): readonly Day[] {
  const counts = new Map(days.map(({ day, answers }) => [day, answers]))
  const [first, last] = [days[0]?.day, days.at(-1)?.day]
  if (first === undefined || last === undefined) return []
  const all: Day[] = []
  for (let day = first; day <= last; day = dayAfter(day))
    all.push({ day, answers: counts.get(day) ?? 0 })
  return all
}

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.toISOString().slice(0, 10)
}

function courseFigure(
  days: readonly Day[],
  reminders: readonly string[],
  language: UiLanguage,
): FigureBlock {
  const texts = textsFor(overviewTexts, language)
  const figure = (value: number) => ({ value, shown: value.toLocaleString(language) })
  let sum = 0
  const drawn = days.map(({ day, answers }) => {
    sum += answers
    return { label: formatDay(day, language), answers: figure(answers), total: figure(sum) }
  })
  const axis = { language, holding: [0], whole: true }
  const chart = {
    kind: 'fieldCourse' as const,
    title: texts.course,
    perDay: numberAxis(
      texts.perDay,
      drawn.map(({ answers }) => answers),
      axis,
    ),
    total: numberAxis(
      texts.total,
      drawn.map(({ total }) => total),
      axis,
    ),
    days: drawn,
    reminders: reminders.flatMap((day, index) => {
      const place = days.findIndex((each) => each.day === day)
      return place === -1
        ? []
        : [{ day: place, label: texts.reminder(index + 1, formatDay(day, language)) }]
    }),
  }
  const table = chartTable(
    {
      ...chart,
      days: drawn.map((day) => ({
        ...day,
        answers: { ...day.answers, shown: countInTable(day.answers.value, language) },
      })),
    },
    language,
  )
  return { kind: 'figure', caption: texts.courseCaption, chart, table }
}
