import { Select, TextArea, textsFor } from '@meinungsbild/design'
import {
  expressionProblemMessage,
  parseExpression,
  type Computed,
} from '@meinungsbild/questionnaire'
import { errorAt } from '../../../layout/error-at.ts'
import { placeInText } from '../../condition/place-in-text.ts'
import { line } from '../../parts/text-fields.ts'
import { kindFieldTexts } from './kind-fields.texts.ts'
import type { KindForm } from './kind-form.ts'

const types = ['number', 'text', 'date', 'truth'] as const

/** A value that follows from other answers. A formula that cannot be read is kept; the form says what is wrong with it. */
export const computed: KindForm<Computed> = {
  write({ form }, { value, type }) {
    form.set('value', value)
    form.set('type', type)
  },
  read({ form }, base, before) {
    const value = line(form, 'value')
    const chosen = form.get('type')
    return {
      ...base,
      kind: 'computed',
      value: value === before.value.trim() ? before.value : value,
      type: types.find((type) => type === chosen) ?? before.type,
    }
  },
  Fields({ frame, form, errors }) {
    const texts = textsFor(kindFieldTexts, frame.language)
    const value = form.get('value') ?? ''
    const parsed = parseExpression(value)
    const problem =
      value === '' || parsed.ok
        ? undefined
        : expressionProblemMessage(parsed.problem)[frame.language] +
          placeInText(value, parsed.problem, frame.language)
    return (
      <>
        <div class="formula">
          <TextArea
            name="value"
            label={texts.computedValue}
            hint={texts.computedHint}
            value={value}
            rows={3}
            error={errorAt(errors, 'value') ?? problem}
          />
        </div>
        <Select
          name="type"
          label={texts.computedType}
          value={form.get('type') ?? 'number'}
          options={types.map((type) => ({ value: type, label: texts[type] }))}
        />
      </>
    )
  },
}
