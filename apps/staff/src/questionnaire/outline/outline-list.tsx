import { textsFor, type FormError } from '@meinungsbild/design'
import { inLanguage, type Page, type Question } from '@meinungsbild/questionnaire'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import { describeCondition } from '../condition/describe-condition.ts'
import { shortened } from '../condition/variable-label.ts'
import type { BegunDraft } from '../draft.ts'
import { DraftForm } from '../parts/draft-form.tsx'
import { kindNames } from '../question/kind.texts.ts'
import { outlineTexts } from './outline.texts.ts'
import { PlaceButtons } from './place-buttons.tsx'

type OutlineListProps = {
  readonly frame: Frame
  readonly draft: BegunDraft
  readonly errors: readonly FormError[]
}

/** All pages with their questions, in order, with what can be done with each. */
export function OutlineList({ frame, draft, errors }: OutlineListProps) {
  const { questionnaire, loaded } = draft
  const texts = textsFor(outlineTexts, frame.language)
  return (
    <DraftForm
      {...{ frame, draft, errors }}
      action={routes.questionnaire.href({ id: loaded.id })}
      id="gliederung"
    >
      <h2>{texts.outline}</h2>
      <ol class="outline">
        {questionnaire.pages.map((page, index) => (
          <OutlinePageItem key={index} {...{ frame, draft, page }} number={index + 1} />
        ))}
      </ol>
    </DraftForm>
  )
}

type PageItemProps = Pick<OutlineListProps, 'frame' | 'draft'> & {
  readonly page: Page
  readonly number: number
}

function OutlinePageItem({ frame, draft, page, number }: PageItemProps) {
  const { questionnaire, loaded } = draft
  const texts = textsFor(outlineTexts, frame.language)
  const name = texts.page(
    number,
    page.title ? inLanguage(page.title, questionnaire.languages[0]) : '',
  )
  return (
    <li id={`seite-${page.id}`}>
      <h3>
        <a class="kern-link" href={routes.questionnairePage.href({ id: loaded.id, page: page.id })}>
          {name}
        </a>
      </h3>
      <ConditionLine {...{ frame, draft }} of={page} />
      <PlaceButtons
        {...{ frame, name, thing: 'page', id: page.id }}
        isFirst={number === 1}
        isLast={number === questionnaire.pages.length}
        enabled={draft.permission.ok}
      />
      {page.questions.length === 0 && <p>{texts.noQuestions}</p>}
      <ol class="outline">
        {page.questions.map((question, index) => (
          <OutlineQuestionItem
            key={index}
            {...{ frame, draft, question }}
            isFirst={number === 1 && index === 0}
            isLast={number === questionnaire.pages.length && index === page.questions.length - 1}
          />
        ))}
      </ol>
    </li>
  )
}

type QuestionItemProps = Pick<OutlineListProps, 'frame' | 'draft'> & {
  readonly question: Question
  readonly isFirst: boolean
  readonly isLast: boolean
}

function OutlineQuestionItem({ frame, draft, question, isFirst, isLast }: QuestionItemProps) {
  const { questionnaire, loaded } = draft
  const { id, kind, text, required } = question
  const texts = textsFor(outlineTexts, frame.language)
  const name = shortened(inLanguage(text, questionnaire.languages[0])) || texts.noText
  return (
    <li id={`frage-${id}`}>
      <p>
        <a
          class="kern-link"
          href={routes.questionnaireQuestion.href({ id: loaded.id, question: id })}
        >
          {name}
        </a>{' '}
        <span class="muted">
          {textsFor(kindNames, frame.language)[kind]} · {id}
          {required && ` · ${texts.required}`}
        </span>
      </p>
      <ConditionLine {...{ frame, draft }} of={question} />
      <PlaceButtons
        {...{ frame, name, thing: 'question', id, isFirst, isLast }}
        enabled={draft.permission.ok}
      />
    </li>
  )
}

function ConditionLine(
  props: Pick<OutlineListProps, 'frame' | 'draft'> & { readonly of: Page | Question },
) {
  const { frame, draft, of } = props
  if (of.visibleIf === undefined) return null
  const sentence = describeCondition(of.visibleIf, draft.questionnaire, frame.language)
  return <p class="muted">{textsFor(outlineTexts, frame.language).onlyIf(sentence)}</p>
}
