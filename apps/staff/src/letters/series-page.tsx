import {
  Badge,
  Button,
  ButtonLink,
  Checkbox,
  Notice,
  ProgressBar,
  SummaryList,
  formatDay,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import type { LetterRefusal } from '@meinungsbild/documents'
import type { LetterSeriesRecord } from '@meinungsbild/storage'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { InitiativeFrame } from '../initiatives/initiative-frame.tsx'
import { errorAt } from '../layout/error-at.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { routes } from '../routes.ts'
import { FileTable } from './file-table.tsx'
import { lettersTexts } from './letters.texts.ts'
import { refusalLines } from './refusal-lines.ts'
import { stateTones } from './series-table.tsx'
import { lettersIn, type SeriesState } from './series-state.ts'

export type SeriesProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly series: LetterSeriesRecord
  readonly state: SeriesState
  readonly trouble: readonly LetterRefusal[]
  /** The page loads itself anew. */
  readonly follows: boolean
  readonly errors: readonly FormError[]
}

/** How far a series is, its files to be printed, and the end of these files. */
export function SeriesPage(props: SeriesProps) {
  const { frame, initiative, series, state, errors } = props
  const texts = textsFor(lettersTexts, frame.language)
  const may = initiative.may({ kind: 'noteParticipants' }).ok
  return (
    <InitiativeFrame
      frame={frame}
      initiative={initiative}
      title={texts.seriesTitle(String(series.number), texts[series.kind])}
      errors={errors}
    >
      <SeriesFacts {...props} />
      {state !== 'discarded' && <Progress {...props} />}
      {state === 'running' && <Running {...props} />}
      {state === 'interrupted' && <Interrupted {...props} />}
      {state === 'discarded' ? <p>{texts.discardedLead}</p> : may && <FileTable {...props} />}
      {state === 'ready' && may && series.files.length > 1 && (
        <ButtonLink
          href={routes.letterArchive.href({ id: initiative.id, series: String(series.number) })}
          download
        >
          {texts.archive}
        </ButtonLink>
      )}
      {state === 'ready' && may && <Check {...props} />}
      <ButtonLink style="tertiary" href={routes.letters.href({ id: initiative.id })}>
        {texts.back}
      </ButtonLink>
    </InitiativeFrame>
  )
}

function SeriesFacts({ frame, series, state }: SeriesProps) {
  const texts = textsFor(lettersTexts, frame.language)
  const { language } = frame
  return (
    <SummaryList
      facts={[
        { label: texts.state, value: <Badge tone={stateTones[state]} label={texts[state]} /> },
        { label: texts.begun, value: texts.begunBy(formatDay(series.at, language), series.by) },
        { label: texts.letters, value: lettersIn(series).all.toLocaleString(language) },
        ...(series.leftOut === 0
          ? []
          : [
              {
                label: texts.leftOut,
                value: texts.leftOutPeople(series.leftOut.toLocaleString(language)),
              },
            ]),
      ]}
    />
  )
}

function Progress({ frame, series }: SeriesProps) {
  const texts = textsFor(lettersTexts, frame.language)
  const { printed, all } = lettersIn(series)
  const shown = (count: number) => count.toLocaleString(frame.language)
  return (
    <ProgressBar
      id="fortschritt"
      label={texts.progress}
      value={printed}
      max={Math.max(1, all)}
      shown={texts.lettersOf(shown(printed), shown(all))}
    />
  )
}

function Running({ frame, initiative, series, follows }: SeriesProps) {
  const texts = textsFor(lettersTexts, frame.language)
  const here = { id: initiative.id, series: String(series.number) }
  return (
    <>
      <p>
        {texts.runningLead} {follows && texts.following}{' '}
        <a class="kern-link" href={routes.letterSeries.href(here, { folgen: 'nein' })}>
          {follows ? texts.stopFollowing : texts.reload}
        </a>
      </p>
      {initiative.may({ kind: 'noteParticipants' }).ok && (
        <Act {...{ frame, initiative, series }} act="anhalten" words={texts.stop} />
      )}
    </>
  )
}

function Interrupted({ frame, initiative, series, trouble }: SeriesProps) {
  const texts = textsFor(lettersTexts, frame.language)
  return (
    <>
      <Notice tone="warning" title={texts.interrupted}>
        <p>{texts.interruptedLead}</p>
        {trouble.length > 0 && (
          <ul class="kern-list">
            {refusalLines(trouble, frame.language).map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        )}
      </Notice>
      {initiative.may({ kind: 'noteParticipants' }).ok && (
        <Act {...{ frame, initiative, series }} act="fortsetzen" words={texts.goOn} />
      )}
    </>
  )
}

type ActProps = Pick<SeriesProps, 'frame' | 'initiative' | 'series'> & {
  readonly act: string
  readonly words: string
}

function Act({ frame, initiative, series, act, words }: ActProps) {
  const here = { id: initiative.id, series: String(series.number) }
  return (
    <Form frame={frame} action={routes.letterSeries.href(here)}>
      <Button style={act === 'fortsetzen' ? 'primary' : 'secondary'} name="tun" value={act}>
        {words}
      </Button>
    </Form>
  )
}

function Check({ frame, initiative, series, errors }: SeriesProps) {
  const texts = textsFor(lettersTexts, frame.language)
  const here = { id: initiative.id, series: String(series.number) }
  return (
    <section class="stack" aria-labelledby="geprueft">
      <h2 id="geprueft">{texts.checkHeading}</h2>
      <p>{texts.checkLead}</p>
      <Form frame={frame} action={routes.letterSeries.href(here)}>
        <Checkbox
          name="checked"
          value="yes"
          label={texts.confirmCheck}
          error={errorAt(errors, 'checked')}
        />
        <Button name="tun" value="loeschen">
          {texts.discard}
        </Button>
      </Form>
    </section>
  )
}
