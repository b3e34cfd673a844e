import { Button, fieldId, RadioGroup, textsFor } from '@meinungsbild/design'
import { errorAt } from '../../layout/error-at.ts'
import type { FormView } from '../parts/form-view.ts'
import { conditionTexts } from './condition.texts.ts'
import { ConditionRows } from './condition-rows.tsx'
import { ConditionText } from './condition-text.tsx'
import { earlierQuestions, type ConditionPlace } from './earlier-questions.ts'
import { mostAtOnce } from './most-at-once.ts'
import { subjectsIn } from './subject.ts'

type ConditionFieldsetProps = FormView & {
  /** The field, called by its path: `visibleIf`, `jumps.0.if`. */
  readonly name: string
  readonly legend: string
  /** What no condition means: "Immer". Absent where there must be one. */
  readonly always?: string
  readonly place: ConditionPlace
  /** Sentences only once they are asked for: where many conditions stand on one page. */
  readonly brief?: boolean
}

/** A condition in plain sentences, or as text for what these cannot say. Style sheets show the one that is chosen. */
export function ConditionFieldset(props: ConditionFieldsetProps) {
  const { frame, form, questionnaire, errors, name, legend, always, place, brief = false } = props
  const texts = textsFor(conditionTexts, frame.language)
  const earlier = earlierQuestions(questionnaire, place)
  const fallback = always === undefined ? 'rows' : 'always'
  const mode = form.get(name) ?? fallback
  const isPossible = earlier.size > 0 || mode !== 'always'
  const subjects = isPossible ? subjectsIn(questionnaire, earlier, frame.language) : []
  const hasRows = mode === 'rows' || !(brief || subjects.length > mostAtOnce)
  if (subjects.length === 0 && mode === 'always') {
    return (
      <div id={fieldId(name)}>
        <p class="kern-label">{legend}</p>
        <p class="muted">{texts.nothingEarlier}</p>
      </div>
    )
  }
  return (
    <div class="condition">
      <RadioGroup
        name={name}
        label={legend}
        value={mode}
        options={[
          ...(always === undefined ? [] : [{ value: 'always', label: always }]),
          { value: 'rows', label: always === undefined ? texts.byRows : texts.rows },
          { value: 'text', label: texts.byText },
        ]}
        error={errorAt(errors, name)}
      />
      {hasRows ? (
        <ConditionRows {...props} subjects={subjects} />
      ) : (
        <div class="condition__load">
          <Button style="secondary" name="tun" value="show">
            {texts.load}
          </Button>
        </div>
      )}
      <ConditionText {...props} />
    </div>
  )
}
