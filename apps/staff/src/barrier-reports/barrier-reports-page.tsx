import {
  Button,
  Card,
  Due,
  formatDay,
  SummaryList,
  TextArea,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import type { KeptBarrierReport } from '@meinungsbild/storage'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { StaffPage } from '../layout/staff-page.tsx'
import { routes } from '../routes.ts'
import { barrierReportsTexts } from './barrier-reports.texts.ts'
import { dueDay } from './due-day.ts'

export type BarrierReportsProps = {
  readonly frame: Frame
  readonly reports: readonly KeptBarrierReport[]
  /** ISO date. */
  readonly today: string
  /** The name of an account. */
  readonly nameOf: (account: string) => string
  readonly errors: readonly FormError[]
  readonly done: string | undefined
}

/** Inbox of reported barriers with the month's clock. */
export function BarrierReportsPage(props: BarrierReportsProps) {
  const { frame, reports, errors, done } = props
  const texts = textsFor(barrierReportsTexts, frame.language)
  const open = reports.filter(({ answered }) => answered === undefined)
  const answered = reports.filter((report) => report.answered !== undefined)
  return (
    <StaffPage frame={frame} title={texts.title} errors={errors} done={done}>
      <p>{texts.lead}</p>
      <Form frame={frame} action={routes.barrierReports.href()}>
        <Button style="secondary">{texts.fetch}</Button>
      </Form>
      <h2>{texts.open}</h2>
      {open.length === 0 && <p>{texts.none}</p>}
      {open.map((report) => (
        <OpenReport key={report.id} {...props} report={report} />
      ))}
      {answered.length > 0 && (
        <>
          <h2>{texts.answered}</h2>
          <p>{texts.answeredLead}</p>
          {answered.map((report) => (
            <Card key={report.id} title={titleOf(report, frame)} level={3}>
              <p class="open-text">{report.text}</p>
              <p class="open-text">{report.answered?.answer}</p>
              <p class="muted">
                {texts.answeredOn(
                  formatDay(report.answered?.on ?? '', frame.language),
                  props.nameOf(report.answered?.by ?? ''),
                )}
              </p>
            </Card>
          ))}
        </>
      )}
    </StaffPage>
  )
}

function OpenReport(props: BarrierReportsProps & { readonly report: KeptBarrierReport }) {
  const { frame, report, today, errors } = props
  const texts = textsFor(barrierReportsTexts, frame.language)
  const due = dueDay(report.day)
  const field = `answer.${report.id}`
  return (
    <Card title={titleOf(report, frame)} level={3} id={`meldung-${report.id}`}>
      <p>
        <Due day={due} overdue={due < today} />
      </p>
      <p class="open-text">{report.text}</p>
      <SummaryList
        facts={[
          ...(report.page === '' ? [] : [{ label: texts.page, value: report.page }]),
          { label: texts.contact, value: report.contact === '' ? texts.noContact : report.contact },
        ]}
      />
      <Form frame={frame} action={routes.barrierReport.href({ report: report.id })}>
        <TextArea
          name={field}
          label={texts.answer}
          hint={texts.answerHint}
          rows={3}
          error={errors.find((error) => error.field === field)?.message}
        />
        <Button>{texts.close}</Button>
      </Form>
    </Card>
  )
}

function titleOf({ day }: KeptBarrierReport, { language }: Frame): string {
  return textsFor(barrierReportsTexts, language).received(formatDay(day, language))
}
