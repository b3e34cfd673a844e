import { Notice, textsFor, type FormError } from '@meinungsbild/design'
import { isAsked, type Question, type QuestionKind } from '@meinungsbild/questionnaire'
import { InitiativeFrame } from '../../initiatives/initiative-frame.tsx'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import { ExpressionHelp } from '../condition/expression-help.tsx'
import { CommentList } from '../comments/comment-list.tsx'
import type { BegunDraft } from '../draft.ts'
import { DraftForm, ReadOnlyNotice } from '../parts/draft-form.tsx'
import type { FormView } from '../parts/form-view.ts'
import { OpenFlaws } from '../parts/open-flaws.tsx'
import { SaveButtons } from '../parts/save-buttons.tsx'
import { TextInLanguages } from '../parts/text-in-languages.tsx'
import { AnswerGroup, VisibilityGroup } from './base-field-groups.tsx'
import { CheckGroup } from './check-group.tsx'
import { kindNames } from './kind.texts.ts'
import { kindForm } from './kinds/register.ts'
import { flawsOfQuestion } from './own-flaws.ts'
import { PlacingGroup } from './placing-group.tsx'
import { questionTexts } from './question.texts.ts'

type QuestionPageProps = {
  readonly frame: Frame
  readonly draft: BegunDraft
  /** As it is saved. */
  readonly question: Question
  /** The repeated group that it is a part of. */
  readonly group?: string | undefined
  /** As it is shown: as saved, or as typed. */
  readonly form: URLSearchParams
  readonly errors: readonly FormError[]
  readonly done?: boolean
}

/** One question with everything that can be said about it. */
export function QuestionEditPage(props: QuestionPageProps) {
  const { frame, draft, question, group, form, errors, done = false } = props
  const { questionnaire, loaded } = draft
  const { id } = loaded
  const texts = textsFor(questionTexts, frame.language)
  const title = texts.title(textsFor(kindNames, frame.language)[question.kind], question.id)
  const flaws = flawsOfQuestion(draft, question.id, group)
  const action =
    group === undefined
      ? routes.questionnaireQuestion.href({ id, question: question.id })
      : routes.questionnaireNested.href({ id, question: group, nested: question.id })
  const view: FormView = {
    frame,
    form,
    errors,
    questionnaire,
    initiative: id,
    languages: questionnaire.languages,
    flawed: flaws.map(({ field }) => field),
  }
  return (
    <InitiativeFrame width="wide" {...{ frame, title, errors }} initiative={loaded}>
      {done && errors.length === 0 && <Notice tone="success" title={texts.saved} fresh />}
      <p>
        {group === undefined ? (
          <a class="kern-link" href={`${routes.questionnaire.href({ id })}#frage-${question.id}`}>
            {texts.backToOutline}
          </a>
        ) : (
          <a class="kern-link" href={routes.questionnaireQuestion.href({ id, question: group })}>
            {texts.backToGroup}
          </a>
        )}
      </p>
      <ReadOnlyNotice frame={frame} draft={draft} />
      <OpenFlaws frame={frame} title={texts.open} advice={texts.advice} flaws={flaws} />
      <DraftForm {...{ frame, draft, errors, action }} id="frage" files>
        <input type="hidden" name="kind" value={question.kind} />
        {/* The first button is the one that the return key presses: not one that moves a row. */}
        <SaveButtons frame={frame} label={texts.save} />
        <QuestionForm {...view} question={question} isNested={group !== undefined} />
        <ExpressionHelp frame={frame} questionnaire={questionnaire} />
        <SaveButtons frame={frame} label={texts.save} />
      </DraftForm>
      <CommentList {...{ frame, draft }} place={`question:${group ?? question.id}`} />
    </InitiativeFrame>
  )
}

/** All fields of a question. */
export function QuestionForm(
  props: FormView & { readonly question: Question; readonly isNested: boolean },
) {
  const { question, isNested } = props
  const { Fields } = kindForm(question)
  const isAnswered = isAsked(question) && question.kind !== 'hidden'
  return (
    <>
      <Wording {...props} />
      <Fields {...props} />
      {isAnswered && <AnswerGroup {...props} />}
      {!isNested && <VisibilityGroup {...props} />}
      {isAnswered && !isNested && <CheckGroup {...props} />}
      <PlacingGroup {...props} />
    </>
  )
}

/** The words of the question; what they are for depends on its kind. */
function Wording(props: FormView & { readonly question: Question }) {
  const { frame, question } = props
  const texts = textsFor(questionTexts, frame.language)
  const { kind } = question
  const label = wordingLabel(kind, texts)
  const isLong = kind === 'statement' || isAsked(question)
  return (
    <>
      <div id="wortlaut">
        <TextInLanguages
          {...props}
          name="text"
          label={label}
          hint={texts.textHint}
          rows={isLong && kind !== 'hidden' ? 3 : 1}
          markdown={kind === 'statement'}
        />
      </div>
      {isAsked(question) && kind !== 'hidden' && (
        <TextInLanguages {...props} name="help" label={texts.help} rows={2} optional />
      )}
    </>
  )
}

function wordingLabel(kind: QuestionKind, texts: (typeof questionTexts)['de']): string {
  switch (kind) {
    case 'statement':
      return texts.statementText
    case 'section':
      return texts.sectionText
    case 'picture':
      return texts.caption
    case 'download':
      return texts.linkText
    case 'computed':
    case 'hidden':
      return texts.columnName
    default:
      return texts.text
  }
}
