import { textsFor } from '@meinungsbild/design'
import type { Consent } from '@meinungsbild/questionnaire'
import { readText, writeText } from '../../parts/text-fields.ts'
import { TextInLanguages } from '../../parts/text-in-languages.tsx'
import { kindFieldTexts } from './kind-fields.texts.ts'
import type { KindForm } from './kind-form.ts'

/** A box to tick. */
export const consent: KindForm<Consent> = {
  write: ({ form, languages }, { label }) => writeText(form, 'label', label, languages),
  read: ({ form, languages }, base, before) => ({
    ...base,
    kind: 'consent',
    label: readText(form, 'label', languages, before.label),
  }),
  Fields: (props) => (
    <TextInLanguages
      {...props}
      name="label"
      label={textsFor(kindFieldTexts, props.frame.language).consentLabel}
    />
  ),
}
