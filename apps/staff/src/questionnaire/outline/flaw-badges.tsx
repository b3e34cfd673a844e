import { Badge, textsFor } from '@meinungsbild/design'
import { mustMend } from '@meinungsbild/questionnaire'
import type { Frame } from '../../layout/frame.ts'
import type { BegunDraft } from '../draft.ts'
import { outlineTexts } from './outline.texts.ts'

type FlawBadgesProps = {
  readonly frame: Frame
  readonly draft: BegunDraft
  readonly path: string
  /** Those of a page itself only. */
  readonly withoutQuestions?: boolean
}

/** How much is to be mended there, and how much to be thought about. */
export function FlawBadges({ frame, draft, path, withoutQuestions = false }: FlawBadgesProps) {
  const texts = textsFor(outlineTexts, frame.language)
  const own = draft.flaws.filter(
    (flaw) =>
      (flaw.path === path || flaw.path.startsWith(`${path}.`)) &&
      !(withoutQuestions && flaw.path.startsWith(`${path}.questions`)),
  )
  const musts = mustMend(own).length
  const advices = own.length - musts
  if (own.length === 0) return null
  return (
    <p class="outline__badges">
      {musts > 0 && <Badge label={texts.musts(musts)} tone="warning" />}
      {advices > 0 && <Badge label={texts.advices(advices)} tone="info" />}
    </p>
  )
}
