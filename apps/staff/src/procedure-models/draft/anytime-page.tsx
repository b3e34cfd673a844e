import { textsFor, type FormError } from '@meinungsbild/design'
import type { Frame } from '../../layout/frame.ts'
import type { DraftAtHand } from './draft-at-hand.ts'
import { DraftFrame } from './draft-frame.tsx'
import { RightList } from './right-list.tsx'
import { stepTexts } from './step.texts.ts'

type AnytimePageProps = {
  readonly frame: Frame
  readonly draft: DraftAtHand
  readonly errors: readonly FormError[]
  readonly saved: boolean
}

/** What may be done at any time. */
export function AnytimePage({ frame, draft, errors, saved }: AnytimePageProps) {
  return (
    <DraftFrame
      frame={frame}
      draft={draft}
      title={textsFor(stepTexts, frame.language).anytime}
      errors={errors}
      saved={saved}
      isHere={({ kind }) => kind === 'anytime'}
    >
      <RightList frame={frame} draft={draft} />
    </DraftFrame>
  )
}
