/** What is counted of an answer to an open survey; nothing says which one it was. */
export type Arrival = {
  /** On a German clock, 0 to 23. */
  readonly hour: number
  readonly waited: boolean
  /** More came from its network than one may send in an hour. */
  readonly beyondLimit: boolean
}

type Arrived = {
  readonly surveyId: string
  readonly day: string
  readonly arrival: Arrival | undefined
}

/** What is to be counted of a day of an open survey. */
export type DayRow = {
  readonly survey: string
  readonly day: string
  readonly waited: number
  readonly beyond_limit: number
  readonly failed: number
}

/** How many answers more came in each hour, and of each day how many over the waiting page. */
export function arrivalRows(answers: readonly Arrived[]) {
  const arrived = answers.flatMap(({ surveyId: survey, day, arrival }) =>
    arrival === undefined ? [] : [{ survey, day, ...arrival }],
  )
  const ofHour = Map.groupBy(arrived, ({ survey, day, hour }) => `${survey} ${day} ${hour}`)
  return {
    arrivals: [...ofHour.values()].flatMap(([first, ...others]) => {
      if (first === undefined) return []
      const { survey, day, hour } = first
      return [{ survey, day, hour, answers: others.length + 1 }]
    }),
    openDoorDays: dayRows(
      arrived
        .filter(({ waited, beyondLimit }) => waited || beyondLimit)
        .map(({ survey, day, waited, beyondLimit }) => ({
          survey,
          day,
          waited: Number(waited),
          beyond_limit: Number(beyondLimit),
          failed: 0,
        })),
    ),
  }
}

/** One row for each survey and day, with the sums of all. */
export function dayRows(counted: readonly DayRow[]): readonly DayRow[] {
  const ofDay = Map.groupBy(counted, ({ survey, day }) => `${survey} ${day}`)
  return [...ofDay.values()].map((rows) =>
    rows.reduce((sum, row) => ({
      ...sum,
      waited: sum.waited + row.waited,
      beyond_limit: sum.beyond_limit + row.beyond_limit,
      failed: sum.failed + row.failed,
    })),
  )
}
