import { formatFileSize, readFileAnswer, type Language } from '@meinungsbild/questionnaire'
import { OurWords } from '../../layout/our-words.tsx'
import { Choice } from '../choices/choice.tsx'
import { choiceId } from '../element-id.ts'
import { questionWords } from '../question.texts.ts'
import { typeInWords } from './file-words.ts'

export type KeptFilesProps = {
  readonly field: string
  /** What the form says of files already taken in. */
  readonly sent: readonly string[]
  readonly language: Language
}

/** The files that were already sent, each with a ticked box: what is unticked is removed with the next step. */
export function KeptFiles({ field, sent, language }: KeptFilesProps) {
  const files = sent.flatMap((value) => {
    const file = readFileAnswer(value)
    return file === undefined ? [] : [{ ...file, value }]
  })
  if (files.length === 0) return null
  return (
    <fieldset class="kern-fieldset">
      <legend class="kern-label kern-label--small">
        <OurWords language={language}>{questionWords(language).filesKept}</OurWords>
      </legend>
      <div class="kern-fieldset__body">
        {files.map(({ id, name, type, bytes, value }) => (
          <Choice
            kind="checkbox"
            id={choiceId(field, id, false)}
            name={field}
            value={value}
            checked
          >
            {name} ({typeInWords(type)}, {formatFileSize(bytes, language)})
          </Choice>
        ))}
      </div>
    </fieldset>
  )
}
