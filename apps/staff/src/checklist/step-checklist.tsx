import { Card, ProgressBar, textsFor, type FormError } from '@meinungsbild/design'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import type { Frame } from '../layout/frame.ts'
import { QuietReason } from '../layout/quiet-reason.tsx'
import { reasonWords } from '../layout/reason-words.ts'
import { checklistTexts } from './checklist.texts.ts'
import { PointCard } from './point-card.tsx'
import type { PointView } from './point-view.ts'

type StepChecklistProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly step: string
  readonly points: readonly PointView[]
  /** A note that was typed and could not be taken, and at which point. */
  readonly typed: { readonly point: string; readonly note: string }
  readonly errors: readonly FormError[]
}

/** The checklist of a step, if it has one: every point with what is really there, and what can be done about it. */
export function StepChecklist(props: StepChecklistProps) {
  const { frame, initiative, step, points, typed, errors } = props
  const texts = textsFor(checklistTexts, frame.language)
  if (points.length === 0) return null
  const permission = initiative.may({ kind: 'tickChecklist', step })
  const done = points.filter(({ standing }) => standing === 'holds').length
  return (
    <Card title={texts.title}>
      <p>{texts.lead}</p>
      <ProgressBar
        id="erledigt"
        label={texts.ticked}
        value={done}
        max={points.length}
        shown={texts.progress(done, points.length)}
      />
      {!permission.ok && permission.refusal.code !== 'closed' && (
        <QuietReason text={reasonWords(initiative, permission.refusal, frame.language)} />
      )}
      <ol class="checklist">
        {points.map((view) => (
          <PointCard
            {...{ frame, initiative, step, view, errors }}
            mayTick={permission.ok}
            note={typed.point === view.point.id ? typed.note : ''}
          />
        ))}
      </ol>
    </Card>
  )
}
