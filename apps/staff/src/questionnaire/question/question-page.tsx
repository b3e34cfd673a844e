import {
  Button,
  Checkbox,
  CheckboxGroup,
  TextField,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import type { Question } from '@meinungsbild/questionnaire'
import { InitiativeFrame } from '../../initiatives/initiative-frame.tsx'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import { placeOf } from '../change/questions.ts'
import { ConditionFieldset } from '../condition/condition-fieldset.tsx'
import { earlierVariables } from '../condition/earlier-variables.ts'
import type { BegunDraft } from '../draft.ts'
import { DraftForm, ReadOnlyNotice } from '../parts/draft-form.tsx'
import { errorAt } from '../../layout/error-at.ts'
import { flawPlace } from '../parts/flaw-place.ts'
import { OpenFlaws } from '../parts/open-flaws.tsx'
import { TextInLanguages } from '../parts/text-in-languages.tsx'
import { KindFields } from './kind-fields.tsx'
import { kindNames } from './kind.texts.ts'
import { questionTexts } from './question.texts.ts'

type QuestionPageProps = {
  readonly frame: Frame
  readonly draft: BegunDraft
  /** As it is saved. */
  readonly question: Question
  /** The page on which it stands. */
  readonly pageId: string
  /** As it is shown: as saved, or as typed. */
  readonly form: URLSearchParams
  readonly errors: readonly FormError[]
}

/** One question with everything that can be said about it. */
export function QuestionEditPage(props: QuestionPageProps) {
  const { frame, draft, question, pageId, form, errors } = props
  const { questionnaire, loaded } = draft
  const { languages } = questionnaire
  const { kind } = question
  const texts = textsFor(questionTexts, frame.language)
  const title = texts.title(textsFor(kindNames, frame.language)[kind], question.id)
  const shared = { frame, form, languages, errors }
  const isAsked = kind !== 'statement'
  const save = (
    <Button name="tun" value="save">
      {texts.save}
    </Button>
  )
  return (
    <InitiativeFrame width="wide" {...{ frame, title, errors }} initiative={loaded}>
      <p>
        <a class="kern-link" href={`${routes.questionnaire.href({ id: loaded.id })}#gliederung`}>
          {texts.backToOutline}
        </a>
      </p>
      <ReadOnlyNotice frame={frame} draft={draft} />
      <OpenFlaws frame={frame} title={texts.open} flaws={ownFlaws(draft, question.id)} />
      <DraftForm
        {...{ frame, draft, errors }}
        action={routes.questionnaireQuestion.href({ id: loaded.id, question: question.id })}
        id="frage"
      >
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="page" value={pageId} />
        {/* The first button is the one that the return key presses: not one that moves a row. */}
        {save}
        <div id="wortlaut">
          <TextInLanguages
            {...shared}
            name="text"
            label={isAsked ? texts.text : texts.statementText}
            rows={3}
            markdown={!isAsked}
          />
        </div>
        {isAsked && (
          <TextInLanguages {...shared} name="help" label={texts.help} rows={2} optional />
        )}
        <KindFields {...shared} kind={kind} />
        {isAsked && <AnswerFields {...{ frame, form }} />}
        <ConditionFieldset
          {...{ frame, form, errors, questionnaire }}
          of="question"
          saved={question.visibleIf}
          earlier={earlierVariables(questionnaire, { kind: 'question', id: question.id })}
        />
        <TextField
          name="id"
          label={texts.id}
          hint={texts.idHint}
          value={form.get('id') ?? ''}
          width="medium"
          error={errorAt(errors, 'id')}
        />
        {save}
      </DraftForm>
    </InitiativeFrame>
  )
}

/** Whether it must be answered, and what may be said instead of an answer. */
function AnswerFields({ frame, form }: Pick<QuestionPageProps, 'frame' | 'form'>) {
  const texts = textsFor(questionTexts, frame.language)
  return (
    <>
      <Checkbox name="required" value="yes" label={texts.required} checked={form.has('required')} />
      <Checkbox
        name="personal"
        value="yes"
        label={texts.personal}
        hint={texts.personalHint}
        checked={form.has('personal')}
      />
      <CheckboxGroup
        name="special"
        label={texts.special}
        values={form.getAll('special')}
        options={[
          { value: 'dontKnow', label: texts.dontKnow },
          { value: 'noAnswer', label: texts.noAnswer },
        ]}
        optional
      />
    </>
  )
}

function ownFlaws({ loaded, questionnaire, flaws }: BegunDraft, id: string) {
  const place = placeOf(questionnaire, id)
  if (place === undefined) return []
  const path = `pages.${place.page}.questions.${place.index}`
  return flaws
    .filter((flaw) => flaw.path === path || flaw.path.startsWith(`${path}.`))
    .map((flaw) => ({ ...flaw, href: flawPlace(loaded.id, questionnaire, flaw.path).href }))
}
