import { Checkbox, CheckboxGroup, Fold, textsFor } from '@meinungsbild/design'
import { isPersonal, specialLabel, type Question } from '@meinungsbild/questionnaire'
import { ConditionFieldset } from '../condition/condition-fieldset.tsx'
import { conditionTexts } from '../condition/condition.texts.ts'
import { describeCondition } from '../condition/describe-condition.ts'
import type { FormView } from '../parts/form-view.ts'
import { needsLook } from '../parts/needs-look.ts'
import { TextInLanguages } from '../parts/text-in-languages.tsx'
import { specialAnswers } from './base-fields.ts'
import { inTickedOrder } from './fields/ticked.ts'
import { questionTexts } from './question.texts.ts'

type GroupProps = FormView & { readonly question: Question; readonly isNested: boolean }

/** Whether it must be answered, and what may be said instead of an answer. */
export function AnswerGroup(props: GroupProps) {
  const { frame, form, question, isNested } = props
  const texts = textsFor(questionTexts, frame.language)
  const words = textsFor(conditionTexts, frame.language)
  const ticked = form.getAll('special')
  const isConditional = (form.get('requiredIf') ?? 'always') !== 'always'
  return (
    <>
      <h2 class="form-heading">{texts.answers}</h2>
      <input type="hidden" name="answer" value="shown" />
      <Checkbox name="required" value="yes" label={texts.required} checked={form.has('required')} />
      {!isNested && (
        <Fold
          title={texts.requiredIf}
          summary={conditionSummary(props, question.requiredIf, texts.never)}
          open={isConditional || needsLook(props, 'requiredIf')}
        >
          <ConditionFieldset
            {...props}
            name="requiredIf"
            legend={words.requiredIf}
            always={words.never}
            place={{ kind: 'question', id: question.id }}
          />
        </Fold>
      )}
      <CheckboxGroup
        name="special"
        label={texts.special}
        values={ticked}
        options={inTickedOrder(specialAnswers, ticked).map((special) => ({
          value: special,
          label: specialLabel(special, frame.language),
        }))}
        optional
      />
      <PersonalGroup {...props} />
    </>
  )
}

/** Whether the answer is personal data, and what they are needed for. */
function PersonalGroup(props: GroupProps) {
  const { frame, form, question, isNested } = props
  const texts = textsFor(questionTexts, frame.language)
  return (
    <Fold
      title={texts.personalTitle}
      summary={isPersonal(question) ? texts.yes : texts.no}
      open={needsLook(props, 'personal', 'purpose')}
    >
      <Checkbox
        name="personal"
        value="yes"
        label={texts.personal}
        hint={texts.personalHint}
        checked={form.has('personal')}
      />
      {!isNested && (
        <TextInLanguages
          {...props}
          name="purpose"
          label={texts.purpose}
          hint={texts.purposeHint}
          rows={2}
          optional
        />
      )}
    </Fold>
  )
}

/** When the question is shown. */
export function VisibilityGroup(props: GroupProps) {
  const { frame, form, question } = props
  const texts = textsFor(questionTexts, frame.language)
  const words = textsFor(conditionTexts, frame.language)
  return (
    <Fold
      title={texts.shown}
      summary={conditionSummary(props, question.visibleIf, texts.always)}
      open={(form.get('visibleIf') ?? 'always') !== 'always' || needsLook(props, 'visibleIf')}
    >
      <ConditionFieldset
        {...props}
        name="visibleIf"
        legend={words.shownQuestion}
        always={words.always}
        place={{ kind: 'question', id: question.id }}
      />
    </Fold>
  )
}

function conditionSummary(
  { frame, questionnaire }: GroupProps,
  saved: string | undefined,
  none: string,
): string {
  const texts = textsFor(questionTexts, frame.language)
  return saved === undefined
    ? none
    : texts.onlyIf(describeCondition(saved, questionnaire, frame.language))
}
