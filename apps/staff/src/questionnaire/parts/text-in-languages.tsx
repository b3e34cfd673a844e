import type { Form, Language } from '@meinungsbild/questionnaire'
import type { FieldFlaw } from '../../fields/field-flaw.ts'
import { TextArea } from '../../fields/text-area.tsx'
import { TextField } from '../../fields/text-field.tsx'
import type { Frame } from '../../layout/frame.ts'
import { languageName } from './language-name.ts'
import { textField } from './text-fields.ts'

type TextInLanguagesProps = {
  readonly frame: Frame
  readonly form: Form
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly languages: readonly Language[]
  /** Lines shown; one line makes a plain field. */
  readonly rows?: number
  readonly flaws?: readonly FieldFlaw[]
}

/** The same text in every language of the survey, side by side where there is room. */
export function TextInLanguages(props: TextInLanguagesProps) {
  const { frame, form, name, label, hint, languages, rows = 1, flaws = [] } = props
  return (
    <div class="side-by-side">
      {languages.map((language, index) => {
        const field = textField(name, language)
        const shared = {
          name: field,
          label:
            languages.length === 1 ? label : `${label} (${languageName(language, frame.language)})`,
          value: form.get(field) ?? '',
          ...(hint !== undefined && index === 0 && { hint }),
          flaws,
        }
        return rows > 1 ? (
          <TextArea key={field} {...shared} rows={rows} />
        ) : (
          <TextField key={field} {...shared} />
        )
      })}
    </div>
  )
}
