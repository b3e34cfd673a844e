import { TextArea, TextField, type FormError } from '@meinungsbild/design'
import type { Form, Language } from '@meinungsbild/questionnaire'
import type { Frame } from '../../layout/frame.ts'
import { errorAt } from '../../layout/error-at.ts'
import { languageName } from './language-name.ts'
import { textField } from './text-fields.ts'

type TextInLanguagesProps = {
  readonly frame: Frame
  readonly form: Form
  readonly name: string
  readonly label: string
  readonly languages: readonly Language[]
  readonly hint?: string
  readonly optional?: boolean
  /** Lines shown; one line makes a plain field. */
  readonly rows?: number
  /** The words are Markdown. */
  readonly markdown?: boolean
  readonly errors: readonly FormError[]
}

/** The same text in every language of the survey, side by side where there is room. */
export function TextInLanguages(props: TextInLanguagesProps) {
  const {
    frame,
    form,
    name,
    label,
    hint,
    languages,
    optional,
    rows = 1,
    markdown = false,
    errors,
  } = props
  return (
    <div class="side-by-side">
      {languages.map((language) => {
        const field = textField(name, language)
        const shared = {
          name: field,
          label:
            languages.length === 1 ? label : `${label} (${languageName(language, frame.language)})`,
          value: form.get(field) ?? '',
          error: errorAt(errors, field),
          optional,
          ...(hint !== undefined && { hint }),
        }
        return rows > 1 ? (
          <TextArea key={field} {...shared} rows={rows} markdown={markdown} />
        ) : (
          <TextField key={field} {...shared} />
        )
      })}
    </div>
  )
}
