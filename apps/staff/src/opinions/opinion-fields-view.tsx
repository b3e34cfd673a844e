import {
  RadioGroup,
  TextArea,
  textsFor,
  type FormError,
  type UiLanguage,
} from '@meinungsbild/design'
import { errorAt } from '../layout/error-at.ts'
import type { OpinionFields } from './opinion-fields.ts'
import { opinionsTexts } from './opinions.texts.ts'

type OpinionFieldsProps = {
  readonly language: UiLanguage
  readonly typed: OpinionFields
  readonly errors: readonly FormError[]
}

/** Verdict, text and conditions, on whatever the opinion is. */
export function OpinionFieldsView({ language, typed, errors }: OpinionFieldsProps) {
  const texts = textsFor(opinionsTexts, language)
  return (
    <>
      <RadioGroup
        name="verdict"
        label={texts.verdict}
        value={typed.verdict}
        options={[
          { value: 'noObjections', label: texts.chooseNoObjections },
          { value: 'conditions', label: texts.chooseConditions },
          { value: 'objections', label: texts.chooseObjections },
        ]}
        error={errorAt(errors, 'verdict')}
      />
      <TextArea
        name="text"
        label={texts.text}
        value={typed.text}
        rows={8}
        markdown
        error={errorAt(errors, 'text')}
      />
      <TextArea
        name="conditions"
        label={texts.conditionsLabel}
        hint={texts.conditionsHint}
        value={typed.conditions}
        rows={3}
        optional
        error={errorAt(errors, 'conditions')}
      />
    </>
  )
}
