import { inLanguage, type Language, type Question } from '@meinungsbild/questionnaire'
import type { ComponentChildren } from 'preact'
import { OurWords } from '../../layout/our-words.tsx'
import { helpId } from '../element-id.ts'
import { questionWords } from '../question.texts.ts'
import { LockIcon } from './lock-icon.tsx'

export type QuestionHintProps = {
  readonly question: Question
  readonly language: Language
  /** A sentence of ours below the author's help ("Eine Zahl von 0 bis 120."). */
  readonly hint?: ComponentChildren
}

/** What is to be known before answering: the author's help, what fits, and that the answer is personal data. */
export function QuestionHint(props: QuestionHintProps) {
  const { question, language, hint } = props
  if (!isHinted(props)) return null
  return (
    <div class="kern-hint" id={helpId(question.id)}>
      {question.help !== undefined && (
        <p class="kern-body kern-body--muted">{inLanguage(question.help, language)}</p>
      )}
      {hint !== undefined && (
        <p class="kern-body kern-body--muted">
          <OurWords language={language}>{hint}</OurWords>
        </p>
      )}
      {isPersonal(question) && <PersonalNotice question={question} language={language} />}
    </div>
  )
}

/** Whether there is a text for the fields to be described by. */
export function isHinted({
  question,
  hint,
}: Pick<QuestionHintProps, 'question' | 'hint'>): boolean {
  return question.help !== undefined || hint !== undefined || isPersonal(question)
}

/** Name and address are personal data whatever their author says. */
function isPersonal({ kind, personal }: Question): boolean {
  return personal === true || kind === 'address'
}

function PersonalNotice({ question, language }: Omit<QuestionHintProps, 'hint'>) {
  const words = questionWords(language)
  return (
    <p class="kern-body personal">
      <LockIcon />
      <span>
        <OurWords language={language}>
          {question.purpose === undefined ? words.personal : words.personalFor}
        </OurWords>
        {question.purpose !== undefined && ` ${inLanguage(question.purpose, language)}`}
      </span>
    </p>
  )
}
