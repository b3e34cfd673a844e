import { FileField, TextField, textsFor, type FormError } from '@meinungsbild/design'
import { errorAt } from '../layout/error-at.ts'
import type { Frame } from '../layout/frame.ts'
import { districtsTexts } from './districts.texts.ts'

type SetFieldsProps = {
  readonly frame: Frame
  readonly errors: readonly FormError[]
  readonly title: string
  readonly source: string
}

/** What a set is called and whose borders it has. */
export function SetFields({ frame, errors, title, source }: SetFieldsProps) {
  const texts = textsFor(districtsTexts, frame.language)
  return (
    <>
      <TextField
        name="title"
        label={texts.setTitle}
        hint={texts.setTitleHint}
        value={title}
        error={errorAt(errors, 'title')}
      />
      <TextField
        name="source"
        label={texts.source}
        hint={texts.sourceHint}
        value={source}
        error={errorAt(errors, 'source')}
        optional
      />
    </>
  )
}

/** The file with the borders. */
export function DistrictFile({ frame, errors }: Pick<SetFieldsProps, 'frame' | 'errors'>) {
  const texts = textsFor(districtsTexts, frame.language)
  return (
    <FileField
      name="file"
      label={texts.file}
      hint={texts.fileHint}
      accept=".geojson,.json,application/geo+json,application/json"
      error={errorAt(errors, 'file')}
    />
  )
}
