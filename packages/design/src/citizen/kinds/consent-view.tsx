import { inLanguage, type Consent } from '@meinungsbild/questionnaire'
import { ownProblems } from '../asked/own-problems.ts'
import { QuestionGroup } from '../asked/question-group.tsx'
import { Choice } from '../choices/choice.tsx'
import { SpecialChoices } from '../choices/special-choices.tsx'
import type { QuestionProps } from '../question-props.ts'

/** One box to tick. It is never ticked beforehand (Art. 4 Nr. 11 DSGVO). */
export function ConsentView(props: QuestionProps<Consent>) {
  const { question, form, problems, language } = props
  const own = ownProblems(question, problems)
  const chosen = form.getAll(question.id)
  return (
    <QuestionGroup {...props} own={own}>
      <Choice
        kind="checkbox"
        id={question.id}
        name={question.id}
        value="yes"
        checked={chosen.includes('yes')}
        invalid={own.length > 0}
      >
        {inLanguage(question.label, language)}
      </Choice>
      <SpecialChoices
        kind="checkbox"
        field={question.id}
        special={question.special}
        chosen={chosen}
        language={language}
      />
    </QuestionGroup>
  )
}
