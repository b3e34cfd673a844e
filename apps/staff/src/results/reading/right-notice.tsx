import { formatMoment, Moment, Notice, textsFor } from '@meinungsbild/design'
import type { EarlyReading } from '@meinungsbild/procedure'
import type { ShownInitiative } from '../../dossier/initiative-for.ts'
import type { Frame } from '../../layout/frame.ts'
import type { SurveyResults } from '../results-of.ts'
import type { Right } from './read-results.ts'
import { readingTexts } from './reading.texts.ts'

type RightNoticeProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly right: Right
  readonly results: SurveyResults
}

/** By what right somebody reads these figures, and what figures they are. */
export function RightNotice({ frame, initiative, right, results }: RightNoticeProps) {
  const { language } = frame
  const texts = textsFor(readingTexts, language)
  const waiting = results.waiting > 0 && (
    <p>{texts.waiting(results.waiting.toLocaleString(language), results.waiting === 1)}</p>
  )
  switch (right.by) {
    case 'opened': {
      const { results: opened } = initiative.state
      return (
        <>
          {opened && (
            <p class="muted">
              {texts.openedBy(opened.by.name)} <Moment instant={opened.at} />.
            </p>
          )}
          {results.lost > 0 && (
            <Notice title={texts.deletedTitle}>
              <p>{texts.deleted(results.lost.toLocaleString(language), results.lost === 1)}</p>
            </Notice>
          )}
        </>
      )
    }
    case 'plan':
      return (
        <Notice title={texts.byPlan}>
          <p>{texts.byPlanLead}</p>
          <p>{texts.perturbed}</p>
          {waiting}
        </Notice>
      )
    case 'early':
      return (
        <Notice tone="warning" title={texts.early(formatMoment(right.until, language))}>
          <EarlyNames reading={right.reading} frame={frame} />
          <p>{texts.perturbed}</p>
          {waiting}
        </Notice>
      )
    default:
      return right satisfies never
  }
}

/** Who asked and who ruled, each with the reason. */
export function EarlyNames({
  reading: { asked, ruling },
  frame,
}: {
  readonly reading: EarlyReading
  readonly frame: Frame
}) {
  const texts = textsFor(readingTexts, frame.language)
  const when = (at: string) => formatMoment(at, frame.language)
  return (
    <>
      <p>{texts.askedBy(asked.by.name, when(asked.at), asked.reason)}</p>
      {ruling && (
        <p>
          {(ruling.granted ? texts.grantedBy : texts.refusedBy)(
            ruling.by.name,
            when(ruling.at),
            ruling.reason,
          )}
        </p>
      )}
    </>
  )
}
