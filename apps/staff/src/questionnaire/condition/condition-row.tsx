import { CellInput, CellSelect, IconButton, textsFor } from '@meinungsbild/design'
import { errorAt } from '../../layout/error-at.ts'
import type { FormView } from '../parts/form-view.ts'
import { operatorIn } from './condition-fields.ts'
import { conditionTexts } from './condition.texts.ts'
import { operatorNames } from './operator.texts.ts'
import { operators } from './operators.ts'
import type { Subject } from './subject.ts'
import { choicesOf } from './typed-value.ts'

type ConditionRowProps = FormView & {
  /** The condition, or the group in it. */
  readonly list: string
  readonly index: number
  /** What the sentence is called: `2`, or `2.1` in a group. */
  readonly number: string
  readonly subjects: readonly Subject[]
}

/** Question, comparison, answer. The answers of a question that was chosen before can be chosen from. */
export function ConditionRow(props: ConditionRowProps) {
  const { frame, form, errors, list, index, number, subjects } = props
  const texts = textsFor(conditionTexts, frame.language)
  const names = textsFor(operatorNames, frame.language)
  const field = (part: string) => `${list}.${index}.${part}`
  const key = form.get(field('subject')) ?? ''
  const value = form.get(field('value')) ?? ''
  const subject = subjects.find((each) => each.key === key)
  const choices = subject === undefined ? [] : choicesOf(subject, frame.language)
  const isChoice =
    choices.length > 0 && (value === '' || choices.some((each) => each.value === value))
  const unknown = key !== '' && subject === undefined ? [{ value: key, label: key }] : []
  const shared = { label: texts.value(number), error: errorAt(errors, field('value')) }
  return (
    <div class="condition__row">
      <div>
        <CellSelect
          name={field('subject')}
          label={texts.subject(number)}
          value={key}
          options={[
            { value: '', label: texts.choose },
            ...subjects.map((each) => ({ value: each.key, label: each.label })),
            ...unknown,
          ]}
          error={errorAt(errors, field('subject'))}
        />
      </div>
      <div class="condition__operator">
        <CellSelect
          name={field('operator')}
          label={texts.operator(number)}
          value={operatorIn(form, `${list}.${index}`)}
          options={operators.map((each) => ({ value: each, label: names[each] }))}
        />
      </div>
      <div class="condition__value">
        {isChoice ? (
          <CellSelect
            {...shared}
            name={field('value')}
            value={value}
            options={[{ value: '', label: texts.chooseValue }, ...choices]}
          />
        ) : (
          <CellInput {...shared} name={field('value')} value={value} />
        )}
      </div>
      <IconButton
        icon="delete"
        name="tun"
        value={`remove:${list}:${index}`}
        label={texts.removeRow(number)}
        idle={key === ''}
      />
    </div>
  )
}
