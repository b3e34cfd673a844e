import { Button, formatMoment, textsFor } from '@meinungsbild/design'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { GuardedCard } from '../layout/guarded-card.tsx'
import { routes } from '../routes.ts'
import { pressReleaseTexts } from './press-release.texts.ts'

type MeasuresCardProps = { readonly frame: Frame; readonly initiative: ShownInitiative }

/** Once the results are public: telling how far the measures have come since. */
export function MeasuresCard({ frame, initiative }: MeasuresCardProps) {
  const { language } = frame
  const texts = textsFor(pressReleaseTexts, language)
  const { publication, measuresPublished } = initiative.state
  if (publication === undefined) return null
  const last = measuresPublished.at(-1) ?? publication
  return (
    <GuardedCard
      frame={frame}
      initiative={initiative}
      title={texts.measures}
      action={{ kind: 'publishMeasures' }}
    >
      <p>{texts.measuresPublished(formatMoment(last.at, language))}</p>
      <Form frame={frame} action={routes.pressReleaseMeasures.href({ id: initiative.id })}>
        <p>{texts.measuresLead}</p>
        <Button style="secondary">{texts.publishMeasures}</Button>
      </Form>
    </GuardedCard>
  )
}
