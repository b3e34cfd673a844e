import { Button, TextArea, textsFor } from '@meinungsbild/design'
import {
  expressionProblemMessage,
  parseExpression,
  referenceType,
  typeOfExpression,
  typeProblemMessage,
} from '@meinungsbild/questionnaire'
import { errorAt } from '../../layout/error-at.ts'
import type { FormView } from '../parts/form-view.ts'
import { conditionTexts } from './condition.texts.ts'
import { describeCondition } from './describe-condition.ts'
import { placeInText } from './place-in-text.ts'

type ConditionTextProps = FormView & { readonly name: string }

/** A condition as text, with what is wrong with it, or what it says, in words. */
export function ConditionText(props: ConditionTextProps) {
  const { frame, form, errors, questionnaire, name } = props
  const texts = textsFor(conditionTexts, frame.language)
  const text = form.get(`${name}.text`) ?? ''
  const problem = form.get(name) === 'text' && text !== '' ? unreadable(text, props) : undefined
  const doubts = doubtsAbout(text, props)
  return (
    <div class="condition__text stack">
      <TextArea
        name={`${name}.text`}
        label={texts.text}
        hint={
          <>
            {texts.textHint} ·{' '}
            <a class="kern-link" href="#ausdruck-hilfe">
              {texts.helpLink}
            </a>
          </>
        }
        value={text}
        rows={2}
        error={errorAt(errors, `${name}.text`) ?? problem}
      />
      {doubts.length > 0 && (
        <div class="condition__doubts">
          <p>{texts.problem}</p>
          <ul class="kern-list">
            {doubts.map((doubt) => (
              <li key={doubt}>{doubt}</li>
            ))}
          </ul>
        </div>
      )}
      {text !== '' && problem === undefined && doubts.length === 0 && (
        <p class="muted">{texts.means(describeCondition(text, questionnaire, frame.language))}</p>
      )}
      <Button style="tertiary" name="tun" value={`asRows:${name}`}>
        {texts.asRows}
      </Button>
    </div>
  )
}

function unreadable(text: string, { frame }: ConditionTextProps): string | undefined {
  const parsed = parseExpression(text)
  return parsed.ok
    ? undefined
    : expressionProblemMessage(parsed.problem)[frame.language] +
        placeInText(text, parsed.problem, frame.language)
}

/** What can be read but not be meant. */
function doubtsAbout(text: string, { frame, questionnaire }: ConditionTextProps) {
  const parsed = parseExpression(text)
  if (!parsed.ok) return []
  const { problems } = typeOfExpression(parsed.expression, (path) =>
    referenceType(questionnaire, path),
  )
  return [...new Set(problems.map((problem) => typeProblemMessage(problem)[frame.language]))]
}
