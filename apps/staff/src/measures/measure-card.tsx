import {
  Button,
  Card,
  DateField,
  Fold,
  Select,
  TextArea,
  TextField,
  fieldId,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import type { Measure } from '@meinungsbild/procedure'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { errorAt } from '../layout/error-at.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { routes } from '../routes.ts'
import type { FindingChoice } from './bound-to.ts'
import type { LaterWave } from './effects.ts'
import { MeasureFacts } from './measure-facts.tsx'
import { MeasureHistory } from './measure-history.tsx'
import { measuresTexts } from './measures.texts.ts'
import { reportField, type ReportFields } from './report-fields.ts'
import { statuses } from './statuses.ts'

type MeasureCardProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly measure: Measure
  readonly findings: readonly FindingChoice[]
  readonly waves: readonly LaterWave[]
  /** A report that could not be taken, on this measure or another one. */
  readonly report: ReportFields | undefined
  readonly errors: readonly FormError[]
}

/** One measure: what it is, what was decided, how far it has got. */
export function MeasureCard(props: MeasureCardProps) {
  const { frame, initiative, measure, findings, waves } = props
  const texts = textsFor(measuresTexts, frame.language)
  const { id, state, at } = initiative
  const mayRemove = measure.decision === undefined && initiative.may({ kind: 'proposeMeasures' }).ok
  return (
    <Card title={measure.title} id={`massnahme-${measure.id}`}>
      <MeasureFacts
        {...{ frame, measure, findings, waves }}
        keyFigures={state.keyFigures}
        at={at}
      />
      <MeasureHistory frame={frame} measure={measure} />
      {mayRemove && (
        <Form frame={frame} action={routes.measures.href({ id })}>
          <Button
            style="tertiary"
            name="tun"
            value={`remove:${measure.id}`}
            label={texts.removeNamed(measure.title)}
          >
            {texts.remove}
          </Button>
        </Form>
      )}
      {initiative.may({ kind: 'reportMeasure', target: measure.id }).ok && <Progress {...props} />}
    </Card>
  )
}

function Progress({ frame, initiative, measure, report, errors }: MeasureCardProps) {
  const texts = textsFor(measuresTexts, frame.language)
  const typed = report?.measure === measure.id ? report : undefined
  const field = (name: string) => ({
    id: fieldId(reportField(name, measure.id)),
    error: errorAt(errors, reportField(name, measure.id)),
  })
  return (
    <Fold title={texts.report(measure.title)} open={typed !== undefined}>
      <Form frame={frame} action={routes.measure.href({ id: initiative.id, measure: measure.id })}>
        <Select
          name="status"
          {...field('status')}
          label={texts.status}
          value={typed?.status ?? measure.reports.at(-1)?.status}
          options={statuses.map((status) => ({ value: status, label: texts[status] }))}
        />
        <TextArea name="note" {...field('note')} label={texts.note} value={typed?.note} rows={2} />
        <TextArea
          name="noteEnglish"
          {...field('noteEnglish')}
          label={texts.noteEnglish}
          hint={texts.noteEnglishHint}
          value={typed?.noteEnglish}
          rows={2}
          optional
        />
        <DateField
          name="followUp"
          {...field('followUp')}
          label={texts.followUp}
          value={typed?.followUp}
          optional
        />
        <TextField
          name="actualCost"
          {...field('actualCost')}
          label={texts.actualCost}
          value={typed?.actualCost}
          optional
        />
        <Button style="secondary">{texts.reportButton}</Button>
      </Form>
    </Fold>
  )
}
