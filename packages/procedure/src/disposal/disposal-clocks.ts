import type { State } from '../state.ts'

/** The two clocks of an initiative, each with its own last day; absent while a clock does not run. */
export type DisposalClocks = {
  /** z.d.A.: the file is kept until this day. */
  readonly file: { readonly closed: string; readonly until: string } | undefined
  /** Opened answers, files and texts of citizens, keys: to be destroyed from this day on. */
  readonly rawData: { readonly due: string } | undefined
}

/**
 * The file is kept for whole calendar years after z.d.A.; raw data only until the report is finished, which it is with z.d.A.,
 * and at most a year after the field: that is what citizens are told. `germanDay` gives the day of an instant in Germany.
 */
export function disposalClocks(
  state: State,
  germanDay: (instant: string) => string,
): DisposalClocks {
  const { closing, field } = state
  const closed = closing && germanDay(closing.at)
  const ended = field.ended && germanDay(field.ended.at)
  const latest = ended && aYearAfter(ended)
  const days = [closed, latest].filter((day) => day !== undefined).toSorted()
  return {
    file: closing && closed !== undefined ? { closed, until: closing.retentionEnd } : undefined,
    rawData: ended !== undefined && days[0] !== undefined ? { due: days[0] } : undefined,
  }
}

/** The same day of the next year; 28 February for the 29th. */
function aYearAfter(day: string): string {
  const [year, rest] = [day.slice(0, 4), day.slice(4)]
  return `${Number(year) + 1}${rest === '-02-29' ? '-02-28' : rest}`
}
