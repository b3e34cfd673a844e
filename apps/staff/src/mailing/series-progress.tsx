import {
  Button,
  ButtonLink,
  Buttons,
  Notice,
  ProgressBar,
  SummaryList,
  textsFor,
} from '@meinungsbild/design'
import { Form } from '../layout/form.tsx'
import { routes } from '../routes.ts'
import { mailingTexts } from './mailing.texts.ts'
import type { SeriesProps } from './series-page.tsx'
import { seriesTexts } from './series.texts.ts'

const stopReasons = [
  'unreachable',
  'encryption',
  'login',
  'sender',
  'busy',
  'refusing',
  'admission',
  'notOpen',
  'failure',
] as const

/** Where a series stands, in numbers, and the buttons that begin, pause and continue it. */
export function SeriesProgress(props: SeriesProps) {
  const { frame, initiative, series, numbers } = props
  const { language } = frame
  const words = textsFor(mailingTexts, language)
  const texts = textsFor(seriesTexts, language)
  const shown = (count: number) => count.toLocaleString(language)
  const { all, handedOver, failed, bounced, unsubscribed, waiting, sending } = numbers
  const settled = handedOver + failed
  const here = routes.mailSeries.href({ id: initiative.id, series: String(series.number) })
  return (
    <section class="stack" aria-labelledby="progress">
      <h2 id="progress">{texts.state}</h2>
      <StateNotice {...props} />
      <ProgressBar
        id="done"
        label={texts.progress}
        value={settled}
        max={Math.max(all, 1)}
        shown={texts.progressShown(shown(settled), shown(all))}
      />
      <SummaryList
        facts={[
          { label: words.sent, value: shown(handedOver) },
          { label: words.bouncedOfThem, value: shown(bounced) },
          { label: words.unsubscribedOfThem, value: shown(unsubscribed) },
          { label: words.failed, value: shown(failed) },
          { label: words.waiting, value: shown(waiting + sending) },
        ]}
      />
      <SeriesButtons {...props} />
      {series.state === 'running' && (
        <Buttons>
          <ButtonLink style="secondary" href={here}>
            {texts.refresh}
          </ButtonLink>
        </Buttons>
      )}
    </section>
  )
}

function StateNotice({ frame, series, initiative }: SeriesProps) {
  const texts = textsFor(seriesTexts, frame.language)
  if (series.state !== 'stopped') {
    const warns =
      series.kind === 'reminder' && series.newCode && initiative.state.field.status === 'open'
    return (
      <>
        <p>{texts[series.state]}</p>
        {warns && series.state !== 'done' && <p>{texts.newCodeWarning}</p>}
      </>
    )
  }
  const reason = stopReasons.find((each) => each === series.reason) ?? 'failure'
  return (
    <Notice tone="danger" title={texts.stopped}>
      <p>{texts[reason]}</p>
      {series.answer !== 0 && <p>{texts.answer(String(series.answer))}</p>}
    </Notice>
  )
}

function SeriesButtons({ frame, initiative, series, mayMail, canSend }: SeriesProps) {
  const texts = textsFor(seriesTexts, frame.language)
  const { status } = initiative.state.field
  if (!mayMail || !canSend || series.state === 'done') return null
  if (status !== 'open') return <p>{status === 'ended' ? texts.fieldEnded : texts.notOpenYet}</p>
  const act = series.state === 'running' ? 'pause' : 'start'
  const label =
    series.state === 'running' ? texts.pause : series.state === 'draft' ? texts.start : texts.goOn
  return (
    <Form
      frame={frame}
      action={routes.mailSeries.href({ id: initiative.id, series: String(series.number) })}
    >
      <Buttons>
        <Button name="act" value={act}>
          {label}
        </Button>
        {series.kind === 'reminder' && series.state === 'draft' && (
          <Button name="act" value="discard" style="secondary">
            {texts.discard}
          </Button>
        )}
      </Buttons>
    </Form>
  )
}
