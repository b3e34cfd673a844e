import { textsFor, type FormError } from '@meinungsbild/design'
import type { ModelPlace } from '@meinungsbild/procedure'
import type { ComponentChildren } from 'preact'
import type { Frame } from '../../layout/frame.ts'
import { StaffPage } from '../../layout/staff-page.tsx'
import { routes } from '../../routes.ts'
import type { DraftAtHand } from './draft-at-hand.ts'
import { draftTexts } from './draft.texts.ts'
import { FlawList } from './flaw-list.tsx'

type DraftFrameProps = {
  readonly frame: Frame
  readonly draft: DraftAtHand
  readonly title: string
  readonly errors: readonly FormError[]
  readonly saved: boolean
  /** Whether a place is on this page; its flaws stand on it. */
  readonly isHere: (place: ModelPlace) => boolean
  /** The way back, other than to the whole draft. */
  readonly back?: { readonly href: string; readonly label: string }
  readonly width?: 'text' | 'wide'
  readonly children: ComponentChildren
}

/** The frame of every page on which a draft is edited: the way back, what was saved, what is still wrong here. */
export function DraftFrame(props: DraftFrameProps) {
  const { frame, draft, title, errors, saved, isHere, back, width = 'text', children } = props
  const texts = textsFor(draftTexts, frame.language)
  const { id, model, flaws } = draft
  const whole = {
    href: routes.modelDraft.href({ model: id }),
    label: texts.backToDraft(model.title[frame.language]),
  }
  return (
    <StaffPage
      frame={frame}
      title={title}
      errors={errors}
      done={saved ? texts.saved : undefined}
      width={width}
    >
      <p class="link-row">
        {[whole, ...(back === undefined ? [] : [back])].map(({ href, label }) => (
          <a class="kern-link" href={href}>
            {label}
          </a>
        ))}
      </p>
      <FlawList frame={frame} model={id} flaws={flaws} isHere={isHere} />
      {children}
    </StaffPage>
  )
}
