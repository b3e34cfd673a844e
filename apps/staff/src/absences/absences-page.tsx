import {
  Badge,
  Button,
  Card,
  DataTable,
  DateField,
  Day,
  formatDay,
  Notice,
  Select,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import type { Account, EnteredAbsence } from '@meinungsbild/storage'
import { errorAt } from '../layout/error-at.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { StaffPage } from '../layout/staff-page.tsx'
import { routes } from '../routes.ts'
import { noAbsence, type AbsenceFields } from './absence-fields.ts'
import { absencesTexts } from './absences.texts.ts'
import type { StandingIn } from './standing-in.ts'
import { StandInForm } from './stand-in-form.tsx'

export type AbsencesProps = {
  readonly frame: Frame
  /** The person's own, the first to come first. */
  readonly own: readonly EnteredAbsence[]
  /** Those for whom the person may act today. */
  readonly others: readonly StandingIn[]
  /** Everybody else of the house. */
  readonly colleagues: readonly Account[]
  /** Deputies of one's own absences who are away themselves meanwhile. */
  readonly gaps: readonly EnteredAbsence[]
  /** Today, `2026-11-23`. */
  readonly today: string
  readonly typed?: AbsenceFields
  readonly errors?: readonly FormError[]
  readonly done?: string | undefined
}

/** When the signed-in person is away and who acts for them; and for whom they act today. */
export function AbsencesPage(props: AbsencesProps) {
  const {
    frame,
    own,
    others,
    colleagues,
    gaps,
    today,
    typed = noAbsence,
    errors = [],
    done,
  } = props
  const { language } = frame
  const texts = textsFor(absencesTexts, language)
  const field = (name: keyof AbsenceFields) => ({
    name,
    label: texts[name],
    value: typed[name],
    error: errorAt(errors, name),
  })
  const state = ({ from, to }: EnteredAbsence) =>
    to < today ? texts.over : from > today ? texts.coming : texts.running
  return (
    <StaffPage frame={frame} title={texts.title} errors={errors} done={done}>
      <p>{texts.lead}</p>
      {others.length > 0 && (
        <Card title={texts.others}>
          {others.map((one) => (
            <div class="stack">
              <p>{texts.until(one.name, formatDay(one.to, language))}</p>
              <StandInForm frame={frame} standingIn={one} />
            </div>
          ))}
        </Card>
      )}
      {gaps.map(({ name, from, to }) => (
        <Notice
          tone="warning"
          title={texts.deputyAway(name, formatDay(from, language), formatDay(to, language))}
        />
      ))}
      <h2>{texts.own}</h2>
      <DataTable<EnteredAbsence>
        caption={texts.own}
        captionHidden
        rows={own}
        empty={texts.none}
        columns={[
          { head: texts.from, cell: ({ from }) => <Day day={from} /> },
          { head: texts.to, cell: ({ to }) => <Day day={to} /> },
          { head: texts.deputy, cell: ({ deputyName }) => deputyName },
          { head: texts.state, cell: (absence) => <Badge label={state(absence)} /> },
          {
            head: texts.remove,
            cell: ({ id, from, to }) =>
              to < today ? null : (
                <Form frame={frame} action={routes.absences.href()}>
                  <input type="hidden" name="absence" value={id} />
                  <Button
                    style="secondary"
                    name="tun"
                    value="remove"
                    label={texts.removeLabel(formatDay(from, language))}
                  >
                    {texts.remove}
                  </Button>
                </Form>
              ),
          },
        ]}
      />
      <Card title={texts.enterTitle}>
        <Form frame={frame} action={routes.absences.href()} id="abwesenheit">
          <DateField {...field('from')} />
          <DateField {...field('to')} />
          <Select
            {...field('deputy')}
            hint={texts.deputyHint}
            options={colleagues.map(({ id, name, unit }) => ({
              value: id,
              label: `${name}, ${unit}`,
            }))}
          />
          <Button name="tun" value="enter">
            {texts.enter}
          </Button>
        </Form>
      </Card>
    </StaffPage>
  )
}
