import {
  Badge,
  Button,
  EmptyState,
  Fold,
  Select,
  TextArea,
  markdownToText,
  textsFor,
  type FormError,
  type UiLanguage,
} from '@meinungsbild/design'
import { inLanguage, isPersonal, specialCategoryKinds } from '@meinungsbild/questionnaire'
import type { ShownInitiative } from '../../dossier/initiative-for.ts'
import { InitiativeFrame } from '../../initiatives/initiative-frame.tsx'
import { errorAt } from '../../layout/error-at.ts'
import { Form } from '../../layout/form.tsx'
import type { Frame } from '../../layout/frame.ts'
import { Guarded } from '../../layout/guarded.tsx'
import { routes } from '../../routes.ts'
import { specialGrounds, type NotedQuestion } from './question-notes.ts'
import { questionNeedsTexts } from './question-needs.texts.ts'

type QuestionNeedsProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly questions: readonly NotedQuestion[] | undefined
  readonly errors: readonly FormError[]
  readonly done: string | undefined
}

/** Every question folded, those that wait for somebody unfolded. */
export function QuestionNeedsPage(props: QuestionNeedsProps) {
  const { frame, initiative, questions, errors, done } = props
  const texts = textsFor(questionNeedsTexts, frame.language)
  const permission = initiative.may({ kind: 'saveDataProtection', target: 'questions' })
  return (
    <InitiativeFrame {...{ frame, initiative, errors, done }} title={texts.title}>
      <p>{texts.lead}</p>
      {questions === undefined && <EmptyState title={texts.noQuestionnaire} />}
      {questions && (
        <>
          <p>
            {texts.counts(
              questions.length,
              questions.filter(({ standing }) => standing === 'special').length,
              questions.filter(({ standing }) => standing === 'open').length,
            )}
          </p>
          <Guarded frame={frame} permission={permission}>
            {null}
          </Guarded>
          <Form frame={frame} action={routes.questionNeeds.href({ id: initiative.id })}>
            {questions.map((question, index) => (
              <QuestionFold
                {...{ frame, question, errors }}
                number={index + 1}
                mayEdit={permission.ok}
              />
            ))}
            {permission.ok && <Button>{texts.save}</Button>}
          </Form>
        </>
      )}
    </InitiativeFrame>
  )
}

type QuestionFoldProps = Pick<QuestionNeedsProps, 'frame' | 'errors'> & {
  readonly question: NotedQuestion
  readonly number: number
  readonly mayEdit: boolean
}

function QuestionFold({ frame, question: noted, number, errors, mayEdit }: QuestionFoldProps) {
  const { language } = frame
  const texts = textsFor(questionNeedsTexts, language)
  const { question, note, sounds, standing, reworded } = noted
  const { id } = question
  const hasErrors = errors.some(
    ({ field = '' }) => field === `why.${id}` || field === `ground.${id}`,
  )
  return (
    <Fold
      title={`${number}. ${markdownToText(inLanguage(question.text, language))}`}
      summary={standingWords(noted, language)}
      open={standing === 'open' || hasErrors}
      id={`frage-${id}`}
    >
      <p class="checklist__links">
        {standing === 'open' && <Badge tone="warning" label={texts.open} />}
        {standing === 'special' && <Badge tone="info" label={texts.special} />}
        {isPersonal(question) && <Badge label={texts.personal} />}
        {reworded && <Badge tone="warning" label={texts.reworded} />}
      </p>
      {sounds.length > 0 && <p>{texts.sounds(sounds.map((kind) => texts[kind]).join(', '))}</p>}
      {mayEdit ? (
        <>
          <Select
            name={`special.${id}`}
            label={texts.category}
            value={note.special}
            options={[
              { value: '', label: texts.notLooked },
              { value: 'none', label: texts.none },
              ...specialCategoryKinds.map((kind) => ({ value: kind, label: texts[kind] })),
            ]}
          />
          <Select
            name={`ground.${id}`}
            label={texts.ground}
            value={note.ground}
            optional
            options={[
              { value: '', label: texts.noGround },
              ...specialGrounds.map((ground) => ({ value: ground, label: texts[ground] })),
            ]}
            error={errorAt(errors, `ground.${id}`)}
          />
          <TextArea
            name={`why.${id}`}
            label={texts.why}
            value={note.why}
            rows={2}
            optional
            error={errorAt(errors, `why.${id}`)}
          />
        </>
      ) : (
        note.why !== '' && <p>{note.why}</p>
      )}
    </Fold>
  )
}

function standingWords(
  { standing, note, sounds }: NotedQuestion,
  language: UiLanguage,
): string | undefined {
  const texts = textsFor(questionNeedsTexts, language)
  switch (standing) {
    case 'open':
      return sounds.length > 0
        ? `${texts.open}: ${sounds.map((kind) => texts[kind]).join(', ')}`
        : texts.open
    case 'special':
      return note.special === '' || note.special === 'none' ? undefined : texts[note.special]
    case 'settled':
      return texts.settledNone
    case 'plain':
      return undefined
    default:
      return standing satisfies never
  }
}
