import { TextArea, TextField, textsFor, type FormError } from '@meinungsbild/design'
import type { Bilingual } from '@meinungsbild/procedure'
import { errorAt } from '../../layout/error-at.ts'
import type { Frame } from '../../layout/frame.ts'
import { draftTexts } from './draft.texts.ts'

type WordsFieldsProps = {
  readonly frame: Frame
  /** The form sends `name-de` and `name-en`. */
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
  readonly words: Bilingual
  readonly errors: readonly FormError[]
  /** Of a longer text. */
  readonly rows?: number
  readonly optional?: boolean
}

/** A text in German and in English; English may be left empty, and is the same as the German then. */
export function WordsFields(props: WordsFieldsProps) {
  const { frame, name, label, hint, words, errors, rows, optional = false } = props
  const texts = textsFor(draftTexts, frame.language)
  const german = {
    name: `${name}-de`,
    label: texts.inGerman(label),
    hint,
    value: words.de,
    error: errorAt(errors, `${name}-de`),
    optional,
  }
  const english = {
    name: `${name}-en`,
    label: texts.inEnglish(label),
    value: words.en,
    optional: true,
  }
  return (
    <div class="side-by-side">
      {rows === undefined ? (
        <>
          <TextField {...german} />
          <TextField {...english} />
        </>
      ) : (
        <>
          <TextArea {...german} rows={rows} />
          <TextArea {...english} rows={rows} />
        </>
      )}
    </div>
  )
}
