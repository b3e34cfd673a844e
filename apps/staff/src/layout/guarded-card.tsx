import { Card } from '@meinungsbild/design'
import type { Action } from '@meinungsbild/procedure'
import type { ComponentChildren } from 'preact'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import type { Frame } from './frame.ts'
import { QuietReason } from './quiet-reason.tsx'
import { reasonWords } from './reason-words.ts'

type GuardedCardProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly title: string
  /** What is done with the form in the card. */
  readonly action: Action
  readonly children: ComponentChildren
}

/** A card for one act; for whoever may not do it now, with the reason; none at all once the file is closed. */
export function GuardedCard({ frame, initiative, title, action, children }: GuardedCardProps) {
  const permission = initiative.may(action)
  if (!permission.ok && permission.refusal.code === 'closed') return null
  return (
    <Card title={title}>
      {permission.ok ? (
        children
      ) : (
        <QuietReason text={reasonWords(initiative, permission.refusal, frame.language)} />
      )}
    </Card>
  )
}
