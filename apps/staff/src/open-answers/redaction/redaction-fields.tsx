import { withholdingLabel, withholdings, type Gap } from '@meinungsbild/analysis'
import { Select, TextArea, textsFor, type FormError } from '@meinungsbild/design'
import { inLanguage } from '@meinungsbild/questionnaire'
import type { Redaction } from '@meinungsbild/storage'
import type { ComponentChildren } from 'preact'
import { errorAt } from '../../layout/error-at.ts'
import type { Frame } from '../../layout/frame.ts'
import { MarkedText } from '../../search/marked-text.tsx'
import { redactedField, withheldField } from './read-redaction.ts'
import { redactionTexts } from './redaction.texts.ts'

type RedactionFieldsProps = {
  readonly frame: Frame
  readonly id: string
  /** Among those on the page, from 1. */
  readonly number: number
  /** As it was written. */
  readonly text: string
  readonly marks: readonly Gap[]
  /** What stands in the fields. */
  readonly typed: Redaction
  readonly errors: readonly FormError[]
  readonly children?: ComponentChildren
}

/** One text: what was written on the left, what others shall read on the right. */
export function RedactionFields(props: RedactionFieldsProps) {
  const { frame, id, number, text, marks, typed, errors, children } = props
  const { language } = frame
  const texts = textsFor(redactionTexts, language)
  return (
    <fieldset class="redaction">
      <legend class="redaction__legend">{texts.text(String(number))}</legend>
      <div class="redaction__written">
        <p class="redaction__head">{texts.written}</p>
        <p class="open-text">
          <MarkedText text={text} marks={marks} />
        </p>
      </div>
      <div class="stack redaction__read">
        <TextArea
          name={redactedField(id)}
          label={texts.toRead(String(number))}
          value={typed.text}
          rows={Math.min(12, Math.max(3, Math.ceil(text.length / 45)))}
          error={errorAt(errors, redactedField(id))}
        />
        <Select
          name={withheldField(id)}
          label={texts.withhold(String(number))}
          value={typed.withheld}
          options={[
            { value: '', label: texts.show },
            ...withholdings.map((code) => ({
              value: code,
              label: texts.withheld(inLanguage(withholdingLabel(code), language)),
            })),
          ]}
        />
        {children}
      </div>
    </fieldset>
  )
}
