import type { FormError } from '@meinungsbild/design'
import type { MeasureStatus } from '@meinungsbild/procedure'
import { statuses } from './statuses.ts'

/** A report on one measure as it stands in its form. */
export type ReportFields = {
  readonly measure: string
  readonly status: string
  readonly note: string
  readonly noteEnglish: string
  readonly followUp: string
  readonly actualCost: string
}

export function reportFrom(measure: string, form: URLSearchParams): ReportFields {
  const text = (name: string) => (form.get(name) ?? '').trim()
  return {
    measure,
    status: text('status'),
    note: text('note'),
    noteEnglish: text('noteEnglish'),
    followUp: text('followUp'),
    actualCost: text('actualCost'),
  }
}

/** The name under which the errors of a report's field are told: there are as many such forms as measures. */
export function reportField(name: string, measure: string): string {
  return `${name}-${measure}`
}

export function statusIn({ status }: ReportFields): MeasureStatus | undefined {
  return statuses.find((each) => each === status)
}

/** A refusal of the procedure as an error of this report's form. */
export function errorIn(
  report: ReportFields,
  field: string | undefined,
  message: string,
): FormError {
  return { field: reportField(field ?? 'status', report.measure), message }
}
