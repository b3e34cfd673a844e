import { textsFor } from '@meinungsbild/design'
import type { Page } from '@meinungsbild/questionnaire'
import type { Frame } from '../../layout/frame.ts'
import type { BegunDraft } from '../draft.ts'
import { ConditionLine } from './condition-line.tsx'
import { FlawBadges } from './flaw-badges.tsx'
import { jumpSentence } from './jump-sentence.ts'
import { outlineTexts } from './outline.texts.ts'

type PageNotesProps = {
  readonly frame: Frame
  readonly draft: BegunDraft
  readonly page: Page
  readonly index: number
}

/** When the page is shown, where it leads, and what else is special about it. */
export function PageNotes({ frame, draft, page, index }: PageNotesProps) {
  const { questionnaire } = draft
  const texts = textsFor(outlineTexts, frame.language)
  const notes = [
    page.order && texts.shuffledQuestions,
    questionnaire.shuffledPages?.some((group) => group.includes(page.id)) && texts.shuffledPage,
    page.signLanguage && texts.signLanguage,
  ].filter((note) => typeof note === 'string')
  return (
    <>
      <ConditionLine {...{ frame, draft }} of={page} />
      {(page.jumps ?? []).map((jump, nth) => (
        <p class="muted" key={nth}>
          {jumpSentence(jump, questionnaire, frame.language)}
        </p>
      ))}
      {notes.length > 0 && <p class="muted">{notes.join(' · ')}</p>}
      <FlawBadges {...{ frame, draft }} path={`pages.${index}`} withoutQuestions />
    </>
  )
}
