import { fieldId, textsFor, type FormError } from '@meinungsbild/design'
import { errorAt } from '../layout/error-at.ts'
import type { Frame } from '../layout/frame.ts'
import { shareTexts } from './share.texts.ts'

type ShareFieldsProps = {
  readonly frame: Frame
  /** Names the fields among others of the page. */
  readonly id: string
  /** Absent where nothing may be sent: then the fields have no name, and what is typed stays in the browser. */
  readonly sent?: {
    readonly names: readonly [string, string]
    readonly values: readonly [string, string] | undefined
    readonly errors: readonly FormError[]
  }
}

/** Two fields for the words of a share each, and what belongs into them. */
export function ShareFields({ frame, id, sent }: ShareFieldsProps) {
  const texts = textsFor(shareTexts, frame.language)
  return (
    <>
      <p class="muted">{texts.hint}</p>
      {[texts.first, texts.second].map((label, index) => {
        const name = sent?.names[index]
        return (
          <ShareField
            key={label}
            id={name === undefined ? `${id}-${index + 1}` : fieldId(name)}
            label={label}
            name={name}
            value={sent?.values?.[index]}
            error={name === undefined ? undefined : errorAt(sent?.errors ?? [], name)}
          />
        )
      })}
    </>
  )
}

type ShareFieldProps = {
  readonly id: string
  readonly label: string
  readonly name: string | undefined
  readonly value: string | undefined
  readonly error: string | undefined
}

/** A script says how far it has come, and which word is on no sheet. */
function ShareField({ id, label, name, value, error }: ShareFieldProps) {
  return (
    <div class="kern-form-input share-field" data-share-field>
      <label class="kern-label" for={id}>
        <span>{label}</span>
      </label>
      <textarea
        class="kern-form-input__input"
        id={id}
        name={name}
        rows={5}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        aria-describedby={`${id}-count ${id}-flaw`}
        aria-invalid={error === undefined ? undefined : 'true'}
      >
        {value}
      </textarea>
      <p class="share-field__count" id={`${id}-count`} data-share-count />
      <output class="share-field__flaw" id={`${id}-flaw`} data-share-flaw>
        {error}
      </output>
    </div>
  )
}
