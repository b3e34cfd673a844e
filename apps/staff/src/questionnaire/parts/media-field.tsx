import { Checkbox, FileField, textsFor } from '@meinungsbild/design'
import { formatFileSize, type MediaName } from '@meinungsbild/questionnaire'
import { errorAt } from '../../layout/error-at.ts'
import { routes } from '../../routes.ts'
import type { FormView } from './form-view.ts'
import { mediaSorts, type MediaSortName } from './media-fields.ts'
import { partsTexts } from './parts.texts.ts'

type MediaFieldProps = FormView & {
  readonly name: string
  readonly label: string
  readonly sort: MediaSortName
  /** The file that is there already. */
  readonly current: MediaName | undefined
  /** It may also be taken away again. */
  readonly optional?: boolean
}

/** A file of the questionnaire: which one it is now, a field for another, a box to take it away. */
export function MediaField(props: MediaFieldProps) {
  const { frame, form, errors, name, label, sort, current, optional = false } = props
  const texts = textsFor(partsTexts, frame.language)
  const { accept, mostBytes } = mediaSorts[sort]
  const limit = texts.fileHint(formatFileSize(mostBytes, frame.language))
  return (
    <div class="media-field">
      <CurrentFile {...props} />
      <div class="stack">
        <FileField
          name={name}
          label={label}
          accept={accept}
          hint={sort === 'picture' ? `${limit} ${texts.photoHint}` : limit}
          error={errorAt(errors, name)}
          optional={optional}
        />
        {optional && current !== undefined && (
          <Checkbox
            name={`${name}.remove`}
            value="yes"
            label={texts.removeFile}
            checked={form.has(`${name}.remove`)}
          />
        )}
      </div>
    </div>
  )
}

function CurrentFile({ frame, initiative, questionnaire, sort, current }: MediaFieldProps) {
  const texts = textsFor(partsTexts, frame.language)
  const { media = {} } = questionnaire
  const file = current !== undefined && Object.hasOwn(media, current) ? media[current] : undefined
  if (current === undefined || file === undefined) return <p class="muted">{texts.noFile}</p>
  const href = routes.previewMedia.href({ id: initiative, name: current })
  const bytes = Math.floor((file.data.length * 3) / 4)
  const words = texts.currentFile(file.fileName, formatFileSize(bytes, frame.language))
  return (
    <p class="media-field__current">
      {sort === 'picture' && <img src={href} alt="" loading="lazy" />}
      <a class="kern-link" href={href}>
        {words}
      </a>
    </p>
  )
}
