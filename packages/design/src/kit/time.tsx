import { formatDay, formatMoment } from '../dates.ts'
import { useInterfaceLanguage } from '../staff/interface-language.ts'

/** A day in words, for machines as ISO. */
export function Day({ day }: { readonly day: string }) {
  return <time dateTime={day}>{formatDay(day, useInterfaceLanguage())}</time>
}

/** A day and a time of day in Germany. */
export function Moment({ instant }: { readonly instant: string }) {
  return <time dateTime={instant}>{formatMoment(instant, useInterfaceLanguage())}</time>
}
