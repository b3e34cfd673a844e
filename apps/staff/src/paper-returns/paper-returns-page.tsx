import {
  Button,
  ButtonLink,
  DataTable,
  DateField,
  Day,
  Notice,
  NumberField,
  SummaryList,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import type { PaperForm, SlipOutcome } from '@meinungsbild/storage'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { InitiativeFrame } from '../initiatives/initiative-frame.tsx'
import { errorAt } from '../layout/error-at.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { routes } from '../routes.ts'
import { batchesOf, type Batch } from './batches.ts'
import { formName } from './forms/form-name.ts'
import { progressOf, qualityOf, stageOf } from './forms/progress.ts'
import { paperReturnsTexts } from './paper-returns.texts.ts'

type PaperReturnsProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  /** Absent where the survey has no codes. */
  readonly slips: Readonly<Record<SlipOutcome, number>> | undefined
  readonly slipsOpen: boolean
  readonly sealed: boolean
  readonly forms: readonly PaperForm[]
  /** The form that was just worked on. */
  readonly latest: PaperForm | undefined
  /** Why nothing can be keyed; absent where it can. */
  readonly barred: string | undefined
  /** Whether forms that came may be told, be they keyed or not. */
  readonly mayReport: boolean
  readonly typed: { readonly day: string; readonly count: string }
  readonly errors: readonly FormError[]
}

/** Where paper returns stand: how they are handled, what is done, and what is next. */
export function PaperReturnsPage(props: PaperReturnsProps) {
  const { frame, initiative, slips, sealed, latest, barred, mayReport, errors } = props
  const texts = textsFor(paperReturnsTexts, frame.language)
  const steps =
    slips === undefined
      ? [texts.numberForms, texts.keyTwice, texts.destroyForms]
      : [texts.openOuter, texts.checkFirst, texts.shuffle, texts.keyTwice, texts.destroySlips]
  return (
    <InitiativeFrame
      frame={frame}
      initiative={initiative}
      title={texts.title}
      errors={errors}
      width="wide"
      done={latest && doneWords(latest, texts)}
    >
      <p>{texts.lead}</p>
      <details class="fold">
        <summary class="fold__summary">
          <span class="fold__title">{texts.procedure}</span>
        </summary>
        <ol class="kern-list kern-list--number fold__body">
          {steps.map((step) => (
            <li>{step}</li>
          ))}
        </ol>
      </details>
      {sealed && <p>{texts.sealed}</p>}
      {slips && <Slips {...props} slips={slips} />}
      <Forms {...props} />
      {barred !== undefined && <Notice title={barred} />}
      {mayReport && <NewBatch {...props} />}
    </InitiativeFrame>
  )
}

function doneWords(
  form: PaperForm,
  texts: {
    readonly formDone: (name: string) => string
    readonly formKept: (name: string) => string
  },
): string | undefined {
  const stage = stageOf(form)
  if (stage === 'done') return texts.formDone(formName(form))
  return stage === 'once' ? texts.formKept(formName(form)) : undefined
}

function Slips({
  frame,
  initiative,
  slips,
  slipsOpen,
  barred,
}: PaperReturnsProps & { readonly slips: Readonly<Record<SlipOutcome, number>> }) {
  const texts = textsFor(paperReturnsTexts, frame.language)
  const shown = (count: number) => count.toLocaleString(frame.language)
  if (initiative.state.field.status === 'ended')
    return (
      <section class="stack" aria-labelledby="slips">
        <h2 id="slips">{texts.slips}</h2>
        <p>{texts.slipsDeleted}</p>
      </section>
    )
  return (
    <section class="stack" aria-labelledby="slips">
      <h2 id="slips">{texts.slips}</h2>
      <SummaryList
        facts={[
          { label: texts.closed, value: shown(slips.closed) },
          { label: texts.alreadyUsed, value: shown(slips.alreadyUsed) },
        ]}
      />
      {slipsOpen && barred === undefined && (
        <p>
          <ButtonLink href={routes.paperSlips.href({ id: initiative.id })}>
            {texts.checkSlips}
          </ButtonLink>
        </p>
      )}
    </section>
  )
}

function Forms({ frame, initiative, forms, barred }: PaperReturnsProps) {
  const texts = textsFor(paperReturnsTexts, frame.language)
  const { language } = frame
  const shown = (count: number) => count.toLocaleString(language)
  const progress = progressOf(forms)
  const quality = qualityOf(forms)
  const share = quality.fields === 0 ? 0 : quality.differing / quality.fields
  const percent = share.toLocaleString(language, { style: 'percent', maximumFractionDigits: 2 })
  return (
    <section class="stack" aria-labelledby="forms">
      <h2 id="forms">{texts.forms}</h2>
      <SummaryList
        facts={[
          { label: texts.all, value: shown(progress.forms) },
          { label: texts.unkeyed, value: shown(progress.unkeyed) },
          { label: texts.once, value: shown(progress.once) },
          { label: texts.toSettle, value: shown(progress.toSettle) },
          { label: texts.done, value: shown(progress.done) },
        ]}
      />
      {progress.done > 0 && (
        <>
          <h3>{texts.quality}</h3>
          <SummaryList
            facts={[
              {
                label: texts.differing,
                value: texts.differingValue(
                  shown(quality.differing),
                  shown(quality.fields),
                  percent,
                ),
              },
              { label: texts.irregular, value: shown(quality.irregular) },
              { label: texts.samePerson, value: shown(quality.samePerson) },
            ]}
          />
        </>
      )}
      <DataTable
        caption={texts.batches}
        rows={batchesOf(forms)}
        empty={texts.noBatches}
        columns={[
          { head: texts.batch, cell: ({ batch }) => shown(batch) },
          { head: texts.day, cell: ({ day }) => <Day day={day} /> },
          { head: texts.unkeyed, cell: (row) => shown(row.progress.unkeyed), numeric: true },
          { head: texts.once, cell: (row) => shown(row.progress.once), numeric: true },
          { head: texts.toSettleShort, cell: (row) => shown(row.progress.toSettle), numeric: true },
          { head: texts.done, cell: (row) => shown(row.progress.done), numeric: true },
          ...(barred === undefined
            ? [
                {
                  head: texts.next,
                  cell: (row: Batch) => <NextForms {...{ frame, initiative, row }} />,
                },
              ]
            : []),
        ]}
      />
    </section>
  )
}

function NextForms({
  frame,
  initiative,
  row,
}: Pick<PaperReturnsProps, 'frame' | 'initiative'> & { readonly row: Batch }) {
  const texts = textsFor(paperReturnsTexts, frame.language)
  const links = [
    { form: row.toKeyFirst, to: routes.paperForm, words: texts.keyFirst },
    { form: row.toKeySecond, to: routes.paperForm, words: texts.keySecond },
    { form: row.toSettle, to: routes.paperSettling, words: texts.settle },
  ]
  return (
    <ul class="kern-list keying__next">
      {links.map(({ form, to, words }) => {
        if (form === undefined) return null
        const name = formName(form)
        return (
          <li>
            <a class="kern-link" href={to.href({ id: initiative.id, form: name })}>
              {words(name)}
            </a>
          </li>
        )
      })}
    </ul>
  )
}

function NewBatch({ frame, initiative, barred, typed, errors }: PaperReturnsProps) {
  const texts = textsFor(paperReturnsTexts, frame.language)
  return (
    <section class="stack" aria-labelledby="new-batch">
      <h2 id="new-batch">{texts.newBatch}</h2>
      <p>{barred === undefined ? texts.newBatchLead : texts.lateBatchLead}</p>
      <Form frame={frame} action={routes.paperReturns.href({ id: initiative.id })}>
        <DateField
          name="day"
          label={texts.received}
          value={typed.day}
          error={errorAt(errors, 'day')}
        />
        <NumberField
          name="count"
          label={texts.count}
          value={typed.count}
          error={errorAt(errors, 'count')}
        />
        <Button>{texts.add}</Button>
      </Form>
    </section>
  )
}
