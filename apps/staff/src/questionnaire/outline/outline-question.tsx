import { textsFor } from '@meinungsbild/design'
import { inLanguage, type Question } from '@meinungsbild/questionnaire'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import { shortened } from '../condition/variable-label.ts'
import type { BegunDraft } from '../draft.ts'
import { kindNames } from '../question/kind.texts.ts'
import { ConditionLine } from './condition-line.tsx'
import { FlawBadges } from './flaw-badges.tsx'
import { outlineTexts } from './outline.texts.ts'
import { PlaceButtons } from './place-buttons.tsx'

type OutlineQuestionProps = {
  readonly frame: Frame
  readonly draft: BegunDraft
  readonly question: Question
  /** The page that it stands on. */
  readonly page: string
  /** As `lint` calls it. */
  readonly path: string
  readonly isFirst: boolean
  readonly isLast: boolean
}

/** A question in the outline: what it asks, how, when, and what can be done with it. */
export function OutlineQuestion(props: OutlineQuestionProps) {
  const { frame, draft, question, page, path, isFirst, isLast } = props
  const { questionnaire, loaded } = draft
  const { id, kind, text, required, requiredIf } = question
  const texts = textsFor(outlineTexts, frame.language)
  const name = shortened(inLanguage(text, questionnaire.languages[0])) || texts.noText
  return (
    <li
      id={`frage-${id}`}
      data-move={draft.permission.ok ? `question:${id}` : undefined}
      data-name={name}
    >
      <div class="outline__row">
        <div class="outline__name">
          <a
            class="kern-link"
            href={routes.questionnaireQuestion.href({ id: loaded.id, question: id })}
            data-page={page}
          >
            {name}
          </a>
          <p class="muted outline__facts">
            {textsFor(kindNames, frame.language)[kind]} · <code>{id}</code>
            {required && ` · ${texts.required}`}
            {!required && requiredIf !== undefined && ` · ${texts.sometimesRequired}`}
          </p>
          <ConditionLine {...{ frame, draft }} of={question} />
          <FlawBadges {...{ frame, draft, path }} />
        </div>
        <PlaceButtons
          {...{ frame, name, thing: 'question', id, isFirst, isLast }}
          enabled={draft.permission.ok}
        />
      </div>
    </li>
  )
}
