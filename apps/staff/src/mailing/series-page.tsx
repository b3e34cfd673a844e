import { ButtonLink, textsFor, type FormError } from '@meinungsbild/design'
import type { MailSeries } from '@meinungsbild/storage'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { InitiativeFrame } from '../initiatives/initiative-frame.tsx'
import type { Frame } from '../layout/frame.ts'
import { routes } from '../routes.ts'
import type { MailTexts } from './mail-texts.ts'
import type { SeriesNumbers } from './series-numbers.ts'
import { SeriesPreview, type Preview } from './series-preview.tsx'
import { SeriesProgress } from './series-progress.tsx'
import { seriesTexts } from './series.texts.ts'
import { SeriesTextForm } from './series-text-form.tsx'
import { TrialForm } from './trial-form.tsx'

export type SeriesProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly series: MailSeries
  readonly numbers: SeriesNumbers
  readonly mayMail: boolean
  /** There is a mail server. */
  readonly canSend: boolean
  readonly isOpenToChange: boolean
  readonly languages: readonly string[]
  readonly texts: MailTexts
  readonly previews: readonly Preview[]
  /** Where a trial was to go, if that could not be done. */
  readonly to: string
  readonly errors: readonly FormError[]
  readonly done: string | undefined
}

/** A series from its text to its last e-mail. */
export function SeriesPage(props: SeriesProps) {
  const { frame, initiative, series, mayMail, canSend, isOpenToChange, errors, done } = props
  const texts = textsFor(seriesTexts, frame.language)
  const title =
    series.kind === 'invitation' ? texts.invitation : texts.reminder(String(series.number))
  return (
    <InitiativeFrame {...{ frame, initiative, title, errors, done }}>
      <SeriesProgress {...props} />
      {mayMail && isOpenToChange && <SeriesTextForm {...props} />}
      {mayMail && series.state === 'running' && <p>{texts.locked}</p>}
      <SeriesPreview {...props} />
      {mayMail && canSend && series.state !== 'done' && <TrialForm {...props} />}
      <ButtonLink style="tertiary" href={routes.mailing.href({ id: initiative.id })}>
        {texts.back}
      </ButtonLink>
    </InitiativeFrame>
  )
}
