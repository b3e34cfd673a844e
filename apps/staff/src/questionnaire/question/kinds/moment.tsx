import { DateField, TextField, textsFor } from '@meinungsbild/design'
import type { DateQuestion, MonthQuestion, TimeQuestion } from '@meinungsbild/questionnaire'
import { errorAt } from '../../../layout/error-at.ts'
import type { FormView } from '../../parts/form-view.ts'
import { line } from '../../parts/text-fields.ts'
import { kindFieldTexts } from './kind-fields.texts.ts'
import type { KindForm } from './kind-form.ts'

type Limits = { readonly min?: string; readonly max?: string }

/** A day. */
export const date: KindForm<DateQuestion> = {
  write: ({ form }, question) => writeLimits(form, question),
  read: ({ form }, base) => ({ ...base, kind: 'date', ...limitsIn(form, asTyped) }),
  Fields(props) {
    const { earliestDay, latestDay } = textsFor(kindFieldTexts, props.frame.language)
    const field = (name: 'min' | 'max', label: string) => (
      <DateField {...shared(props, name, label)} />
    )
    return (
      <div class="side-by-side">
        {field('min', earliestDay)}
        {field('max', latestDay)}
      </div>
    )
  },
}

/** A time of day. */
export const time: KindForm<TimeQuestion> = {
  write: ({ form }, question) => writeLimits(form, question),
  read: ({ form }, base) => ({ ...base, kind: 'time', ...limitsIn(form, timeIn) }),
  Fields(props) {
    const { earliestTime, latestTime, timeHint } = textsFor(kindFieldTexts, props.frame.language)
    return <TypedLimits {...props} labels={[earliestTime, latestTime]} hint={timeHint} />
  },
}

/** A month of a year. */
export const month: KindForm<MonthQuestion> = {
  write: ({ form }, { min, max }) =>
    writeLimits(form, { ...shown('min', min), ...shown('max', max) }),
  read: ({ form }, base) => ({ ...base, kind: 'month', ...limitsIn(form, monthIn) }),
  Fields(props) {
    const { earliestMonth, latestMonth, monthHint } = textsFor(kindFieldTexts, props.frame.language)
    return <TypedLimits {...props} labels={[earliestMonth, latestMonth]} hint={monthHint} />
  },
}

function writeLimits(form: URLSearchParams, { min, max }: Limits): void {
  form.set('min', min ?? '')
  form.set('max', max ?? '')
}

function limitsIn(form: URLSearchParams, read: (typed: string) => string): Limits {
  const min = read(line(form, 'min'))
  const max = read(line(form, 'max'))
  return { ...(min !== '' && { min }), ...(max !== '' && { max }) }
}

function asTyped(typed: string): string {
  return typed
}

/** `7:30` is meant as `07:30`. */
function timeIn(typed: string): string {
  return /^\d[:.]\d\d$/.test(typed) ? `0${typed.replace('.', ':')}` : typed
}

/** `2026-11` from `11/2026`; what is no month stays as it is, and `lint` says so. */
function monthIn(typed: string): string {
  const [, number = '', year] = /^(\d{1,2})[/.](\d{4})$/.exec(typed) ?? []
  return year === undefined ? typed : `${year}-${number.padStart(2, '0')}`
}

function shown(name: 'min' | 'max', iso: string | undefined): Limits {
  const [, year, number] = /^(\d{4})-(\d{2})$/.exec(iso ?? '') ?? []
  const typed = year === undefined ? iso : `${number}/${year}`
  return typed === undefined ? {} : { [name]: typed }
}

function shared({ form, errors }: FormView, name: 'min' | 'max', label: string) {
  const value = form.get(name) ?? ''
  return { name, label, value, error: errorAt(errors, name), optional: true }
}

type TypedLimitsProps = FormView & {
  readonly labels: readonly [earliest: string, latest: string]
  readonly hint: string
}

function TypedLimits(props: TypedLimitsProps) {
  const { labels, hint } = props
  const [earliest, latest] = labels
  return (
    <div class="side-by-side">
      <TextField {...shared(props, 'min', earliest)} hint={hint} width="short" />
      <TextField {...shared(props, 'max', latest)} hint={hint} width="short" />
    </div>
  )
}
