import {
  Fieldset,
  formatDay,
  RadioGroup,
  TextArea,
  textsFor,
  type FormError,
  type UiLanguage,
} from '@meinungsbild/design'
import type { Measure } from '@meinungsbild/procedure'
import { errorAt } from '../layout/error-at.ts'
import { costInWords } from '../measures/measure-in-words.ts'
import { noteField, verdictField, verdicts, type DecisionFields } from './decision-fields.ts'
import { decisionsTexts } from './decisions.texts.ts'

type MeasureVerdictsProps = {
  readonly language: UiLanguage
  readonly measures: readonly Measure[]
  readonly typed: DecisionFields['verdicts']
  readonly errors: readonly FormError[]
}

/** One verdict for each measure proposed. */
export function MeasureVerdicts({ language, measures, typed, errors }: MeasureVerdictsProps) {
  const texts = textsFor(decisionsTexts, language)
  return (
    <Fieldset id="massnahmen" legend={texts.measures} hint={texts.measuresHint} style="section">
      {measures.map((measure) => (
        <MeasureVerdict {...{ language, measure, typed, errors }} />
      ))}
    </Fieldset>
  )
}

type MeasureVerdictProps = Omit<MeasureVerdictsProps, 'measures'> & { readonly measure: Measure }

function MeasureVerdict({ language, measure, typed, errors }: MeasureVerdictProps) {
  const texts = textsFor(decisionsTexts, language)
  const { id, title, unit, due } = measure
  const cost = costInWords(measure, language)
  return (
    <>
      <RadioGroup
        name={verdictField(id)}
        label={texts.verdictOn(title)}
        hint={texts.verdictHint(unit, formatDay(due, language), cost)}
        value={typed[id]?.verdict}
        options={verdicts.map((value) => ({ value, label: texts[value] }))}
        error={errorAt(errors, verdictField(id))}
      />
      <TextArea
        name={noteField(id)}
        label={texts.note(title)}
        hint={texts.noteHint}
        value={typed[id]?.note}
        rows={2}
        optional
      />
    </>
  )
}
