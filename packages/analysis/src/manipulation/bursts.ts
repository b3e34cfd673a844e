import type { Text } from '@meinungsbild/questionnaire'
import { releaseIf, type DisclosureRule, type Release } from '../disclosure.ts'
import { shownCount } from '../shown.ts'
import type { Arrivals } from './arrivals.ts'
import { medianOf, poissonTail } from './chance.ts'
import type { Finding, NamedFigure, SuspicionLevel } from './finding.ts'

/** All hours together alarm honest surveys this often. */
const errorRate = 0.01
/** People answer by day; the night would only lower what is usual. */
const dayTime = { from: 8, to: 21 }
/** The busiest honest hour of a day has up to three times what is usual on it, and a day three times a usual day. */
const honestPeak = 3
/** So much of all answers beyond that makes the results another. */
const strikingShare = 0.1

/**
 * Hours with more answers than chance explains: a Poisson tail test of each hour against three times the median hour of its
 * day (robust: half of a day's hours would have to be stuffed to move it), with Bonferroni's correction for their number.
 */
export function burstsFinding(
  arrivals: Arrivals,
  rule: DisclosureRule,
  release: Release,
): Finding | undefined {
  const { hours } = arrivals
  const total = hours.reduce((sum, { answers }) => sum + answers, 0)
  if (total === 0) return undefined
  const usual = usualByDay(arrivals)
  const bursts = hours.filter(({ day, answers }) => {
    const most = honestPeak * (usual.get(day) ?? 1)
    return poissonTail(answers, most) < errorRate / hours.length
  })
  const excess = bursts.reduce(
    (sum, { day, answers }) => sum + answers - honestPeak * (usual.get(day) ?? 1),
    0,
  )
  const level: SuspicionLevel =
    bursts.length === 0 ? 'quiet' : excess / total >= strikingShare ? 'striking' : 'noticeable'
  return {
    kind: 'bursts',
    level,
    sentence: sentences[level],
    figures: [
      { label: label('Auffällige Stunden', 'Noticeable hours'), figure: figure(bursts.length) },
      ...bursts.flatMap((hour): readonly NamedFigure[] => {
        const own = releaseIf(hour.answers, rule, () => figure(hour.answers))
        return own.kind === 'figure' ? [{ label: hourLabel(hour), figure: own }] : []
      }),
    ],
  }

  function figure(count: number) {
    return release(count, shownCount(count))
  }
}

/** What an hour of the day usually has, at least 1 and at most three times that of a usual day. */
function usualByDay({ hours }: Arrivals): ReadonlyMap<string, number> {
  const byDay = new Map<string, number[]>()
  for (const { day, hour, answers } of hours) {
    const own = byDay.get(day) ?? Array.from({ length: dayTime.to - dayTime.from + 1 }, () => 0)
    if (hour >= dayTime.from && hour <= dayTime.to) own[hour - dayTime.from] = answers
    byDay.set(day, own)
  }
  const medians = [...byDay].map(([day, counts]) => [day, medianOf(counts)] as const)
  const overall = Math.max(1, medianOf(medians.map(([, median]) => median)))
  return new Map(
    medians.map(([day, median]) => [day, Math.max(1, Math.min(median, honestPeak * overall))]),
  )
}

const sentences: Readonly<Record<SuspicionLevel, Text>> = {
  quiet: label(
    'Über die Stunden verteilen sich die Antworten, wie es zu erwarten ist.',
    'The answers are spread over the hours as is to be expected.',
  ),
  noticeable: label(
    'In einzelnen Stunden kamen mehr Antworten, als der Zufall erklärt. Das kann an einem Zeitungsbericht oder einem Aufruf liegen, aber auch an Serien von einer Hand.',
    'In some hours more answers came than chance explains. A newspaper report or an appeal may be the reason, but also series by one hand.',
  ),
  striking: label(
    'In einzelnen Stunden kamen so viele Antworten, dass sie das Ergebnis verändern. Ohne einen bekannten Anlass wie einen Zeitungsbericht spricht das für Serien von einer Hand.',
    'In some hours so many answers came that they change the result. Without a known occasion such as a newspaper report this points to series by one hand.',
  ),
}

function hourLabel({ day, hour }: { readonly day: string; readonly hour: number }): Text {
  const [year, month, date] = day.split('-')
  return label(
    `${date}.${month}.${year}, ${hour} bis ${hour + 1} Uhr`,
    `${day}, ${hour}:00 to ${hour + 1}:00`,
  )
}

function label(de: string, en: string): Text {
  return { de, en }
}
