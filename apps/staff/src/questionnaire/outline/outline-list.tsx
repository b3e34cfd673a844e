import { Badge, textsFor, type FormError } from '@meinungsbild/design'
import { inLanguage, mustMend, type Page, type Question } from '@meinungsbild/questionnaire'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import { describeCondition } from '../condition/describe-condition.ts'
import { shortened } from '../condition/variable-label.ts'
import type { BegunDraft } from '../draft.ts'
import { DraftForm } from '../parts/draft-form.tsx'
import { kindNames } from '../question/kind.texts.ts'
import { jumpSentence } from './jump-sentence.ts'
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
          <OutlinePageItem key={index} {...{ frame, draft, page, index }} />
        ))}
      </ol>
    </DraftForm>
  )
}

type PageItemProps = Pick<OutlineListProps, 'frame' | 'draft'> & {
  readonly page: Page
  readonly index: number
}

function OutlinePageItem({ frame, draft, page, index }: PageItemProps) {
  const { questionnaire, loaded } = draft
  const texts = textsFor(outlineTexts, frame.language)
  const { id } = loaded
  const title = page.title ? inLanguage(page.title, questionnaire.languages[0]) : ''
  const name = texts.page(index + 1, title)
  const isLastPage = index === questionnaire.pages.length - 1
  return (
    <li
      id={`seite-${page.id}`}
      class="outline__page"
      data-move={draft.permission.ok ? `page:${page.id}` : undefined}
      data-name={name}
    >
      <div class="outline__row">
        <h3 class="outline__name">
          <a
            class="kern-link"
            href={routes.questionnairePage.href({ id, page: page.id })}
            data-page={page.id}
          >
            {name}
          </a>
        </h3>
        <PlaceButtons
          {...{ frame, name, thing: 'page', id: page.id }}
          isFirst={index === 0}
          isLast={isLastPage}
          enabled={draft.permission.ok}
        />
      </div>
      <PageNotes {...{ frame, draft, page, index }} />
      {page.questions.length === 0 && <p class="muted">{texts.noQuestions}</p>}
      <ol class="outline">
        {page.questions.map((question, nth) => (
          <OutlineQuestionItem
            key={nth}
            {...{ frame, draft, question }}
            page={page.id}
            path={`pages.${index}.questions.${nth}`}
            isFirst={index === 0 && nth === 0}
            isLast={isLastPage && nth === page.questions.length - 1}
          />
        ))}
      </ol>
      {draft.permission.ok && (
        <p>
          <a
            class="kern-link"
            href={`${routes.questionnaire.href({ id }, { seite: page.id })}#frage-hinzufuegen`}
            aria-label={texts.act(texts.addHere, name)}
          >
            {texts.addHere}
          </a>
        </p>
      )}
    </li>
  )
}

/** When the page is shown, where it leads, and what else is special about it. */
function PageNotes({ frame, draft, page, index }: PageItemProps) {
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

type QuestionItemProps = Pick<OutlineListProps, 'frame' | 'draft'> & {
  readonly question: Question
  /** The page that it stands on. */
  readonly page: string
  /** As `lint` calls it. */
  readonly path: string
  readonly isFirst: boolean
  readonly isLast: boolean
}

function OutlineQuestionItem(props: QuestionItemProps) {
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

function ConditionLine(
  props: Pick<OutlineListProps, 'frame' | 'draft'> & { readonly of: Page | Question },
) {
  const { frame, draft, of } = props
  if (of.visibleIf === undefined) return null
  const sentence = describeCondition(of.visibleIf, draft.questionnaire, frame.language)
  return <p class="muted">{textsFor(outlineTexts, frame.language).onlyIf(sentence)}</p>
}

type FlawBadgesProps = Pick<OutlineListProps, 'frame' | 'draft'> & {
  readonly path: string
  /** Those of a page itself only. */
  readonly withoutQuestions?: boolean
}

/** How much is to be mended there, and how much to be thought about. */
function FlawBadges({ frame, draft, path, withoutQuestions = false }: FlawBadgesProps) {
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
