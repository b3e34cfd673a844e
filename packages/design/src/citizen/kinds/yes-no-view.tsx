import { commentField, type YesNo } from '@meinungsbild/questionnaire'
import { OurWords } from '../../layout/our-words.tsx'
import { ownProblems } from '../asked/own-problems.ts'
import { QuestionGroup } from '../asked/question-group.tsx'
import { Choice } from '../choices/choice.tsx'
import { CommentField } from '../choices/comment-field.tsx'
import { SpecialChoices } from '../choices/special-choices.tsx'
import { choiceId } from '../element-id.ts'
import type { QuestionProps } from '../question-props.ts'
import { questionWords } from '../question.texts.ts'

/** Ja and Nein, side by side. */
export function YesNoView(props: QuestionProps<YesNo>) {
  const { question, form, problems, language } = props
  const own = ownProblems(question, problems, [commentField(question.id)])
  const chosen = form.getAll(question.id)
  const words = questionWords(language)
  return (
    <QuestionGroup {...props} own={own}>
      <div class="yes-no">
        {(['yes', 'no'] as const).map((code, index) => (
          <Choice
            kind="radio"
            id={choiceId(question.id, code, index === 0)}
            name={question.id}
            value={code}
            checked={chosen.includes(code)}
            invalid={own.length > 0}
          >
            <OurWords language={language}>{words[code]}</OurWords>
          </Choice>
        ))}
      </div>
      <SpecialChoices
        kind="radio"
        field={question.id}
        special={question.special}
        chosen={chosen}
        language={language}
      />
      {question.comment === true && <CommentField {...props} question={question.id} />}
    </QuestionGroup>
  )
}
