import {
  Button,
  fieldId,
  RadioGroup,
  Select,
  TextField,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import type { Condition, Form, Questionnaire, Variable } from '@meinungsbild/questionnaire'
import type { Frame } from '../../layout/frame.ts'
import { errorAt } from '../../layout/error-at.ts'
import { conditionRows, rowField } from './condition-fields.ts'
import { conditionTexts } from './condition.texts.ts'
import { describeCondition } from './describe-condition.ts'
import { choicesOf } from './read-value.ts'
import { operators, toSimple } from './simple-condition.ts'
import { variableLabel } from './variable-label.ts'

type ConditionFieldsetProps = {
  readonly frame: Frame
  readonly form: Form
  readonly of: 'question' | 'page'
  /** The condition as it is saved. */
  readonly saved: Condition | undefined
  readonly questionnaire: Questionnaire
  readonly earlier: readonly Variable[]
  readonly errors: readonly FormError[]
}

/** "Nur zeigen, wenn …": a few comparisons with what was asked before. */
export function ConditionFieldset(props: ConditionFieldsetProps) {
  const { frame, form, of, saved, questionnaire, earlier, errors } = props
  const texts = textsFor(conditionTexts, frame.language)
  const legend = of === 'question' ? texts.legendQuestion : texts.legendPage
  const mode = form.get('condition') ?? 'always'
  if (earlier.length === 0 && saved === undefined) {
    return (
      <div id={fieldId('condition')}>
        <p class="kern-label">{legend}</p>
        <p class="muted">{texts.nothingEarlier}</p>
      </div>
    )
  }
  const nested = saved !== undefined && toSimple(saved) === undefined
  const keep = {
    value: 'keep',
    label: texts.keep,
    hint: saved ? texts.keepHint(describeCondition(saved, questionnaire, frame.language)) : '',
  }
  return (
    <>
      <RadioGroup
        name="condition"
        label={legend}
        value={mode}
        options={[
          { value: 'always', label: texts.always },
          ...(nested ? [keep] : []),
          { value: 'simple', label: texts.simple },
        ]}
      />
      {conditionRows(form).map((row) => (
        <ConditionRow
          key={row}
          frame={frame}
          form={form}
          row={row}
          earlier={earlier}
          errors={errors}
        />
      ))}
      <RadioGroup
        name="condition.join"
        label={texts.join}
        value={form.get('condition.join') === 'or' ? 'or' : 'and'}
        options={[
          { value: 'and', label: texts.and },
          { value: 'or', label: texts.or },
        ]}
      />
      <Button style="secondary" name="tun" value="show">
        {texts.show}
      </Button>
    </>
  )
}

type ConditionRowProps = Pick<ConditionFieldsetProps, 'frame' | 'form' | 'earlier' | 'errors'> & {
  readonly row: number
}

/** The answers of a question that was chosen before can be chosen from; for a new one they can be typed. */
function ConditionRow({ frame, form, row, earlier, errors }: ConditionRowProps) {
  const texts = textsFor(conditionTexts, frame.language)
  const id = form.get(rowField(row, 'variable')) ?? ''
  const value = form.get(rowField(row, 'value')) ?? ''
  const variable = earlier.find((each) => each.id === id)
  const choices = variable === undefined ? [] : choicesOf(variable, frame.language)
  const isChoice =
    choices.length > 0 && (value === '' || choices.some((each) => each.value === value))
  const known = earlier.map((each) => ({
    value: each.id,
    label: variableLabel(each, frame.language),
  }))
  const own = id !== '' && variable === undefined ? [{ value: id, label: id }] : []
  return (
    <div class="side-by-side">
      <Select
        name={rowField(row, 'variable')}
        label={texts.variable(row + 1)}
        value={id}
        options={[{ value: '', label: texts.choose }, ...known, ...own]}
        error={errorAt(errors, rowField(row, 'variable'))}
      />
      <Select
        name={rowField(row, 'operator')}
        label={texts.operator(row + 1)}
        value={form.get(rowField(row, 'operator')) ?? 'is'}
        options={operators.map((operator) => ({ value: operator, label: texts[operator] }))}
      />
      {isChoice ? (
        <Select
          name={rowField(row, 'value')}
          label={texts.value(row + 1)}
          value={value}
          options={[{ value: '', label: texts.choose }, ...choices]}
          error={errorAt(errors, rowField(row, 'value'))}
        />
      ) : (
        <TextField
          name={rowField(row, 'value')}
          label={texts.value(row + 1)}
          hint={texts.valueHint}
          value={value}
          error={errorAt(errors, rowField(row, 'value'))}
        />
      )}
    </div>
  )
}
