import { fieldId, InlineMarkdown, textsFor, type FormError } from '@meinungsbild/design'
import type { Keying } from '@meinungsbild/storage'
import { errorAt } from '../../layout/error-at.ts'
import type { Frame } from '../../layout/frame.ts'
import { typedIn } from '../keying/double-keying.ts'
import type { Key, KeyField, KeyQuestion } from '../keying/key-field.ts'
import { formTexts } from './form.texts.ts'

/** The field of the page's form that stands for a field of the questionnaire's. */
export function inputName(field: string): string {
  return `f.${field}`
}

type KeyRowsProps = {
  readonly frame: Frame
  readonly question: KeyQuestion
  readonly typed: Keying
  readonly errors: readonly FormError[]
}

/** One question with its fields to type in, and what the numbers mean. */
export function KeyRows({ frame, question, typed, errors }: KeyRowsProps) {
  const { number, text, onlyIf, fields } = question
  const shared = sharedKeys(fields)
  return (
    <section class="keying">
      <h3 class="keying__question">
        {number !== '' && <span class="keying__number">{number}</span>}
        <InlineMarkdown text={text} language={frame.language} />
      </h3>
      {onlyIf.map((note) => (
        <p class="muted">
          <InlineMarkdown text={note} language={frame.language} />
        </p>
      ))}
      {shared !== undefined && (
        <KeyLegend frame={frame} keys={shared} several={fields[0]?.kind === 'several'} />
      )}
      {fields.map((field) => (
        <KeyInput
          frame={frame}
          question={question}
          field={field}
          value={typedIn(typed, field.name) ?? ''}
          error={errorAt(errors, inputName(field.name))}
          withLegend={shared === undefined}
        />
      ))}
    </section>
  )
}

type KeyInputProps = Pick<KeyRowsProps, 'frame' | 'question'> & {
  readonly field: KeyField
  readonly value: string
  readonly error: string | undefined
  readonly withLegend: boolean
}

function KeyInput({ frame, question, field, value, error, withLegend }: KeyInputProps) {
  const texts = textsFor(formTexts, frame.language)
  const id = fieldId(inputName(field.name))
  const own = question.number === '' ? texts.languageLabel : texts.answer(question.number)
  const wiring = {
    id,
    name: inputName(field.name),
    class: error === undefined ? input : `${input} kern-form-input__input--error`,
    autocomplete: 'off',
    'aria-invalid': error === undefined ? undefined : ('true' as const),
    'aria-describedby': error === undefined ? undefined : `${id}--fehler`,
  }
  return (
    <div class="keying__row">
      <label for={id}>
        <span class="kern-sr-only">{own} </span>
        {field.label !== '' && <InlineMarkdown text={field.label} language={frame.language} />}
      </label>
      {field.kind === 'lines' ? (
        <textarea {...wiring} rows={2}>
          {value}
        </textarea>
      ) : (
        <input
          {...wiring}
          type="text"
          value={value}
          size={field.kind === 'line' ? 30 : 6}
          inputMode={field.kind === 'line' ? undefined : 'numeric'}
        />
      )}
      {withLegend && field.keys !== undefined && (
        <KeyLegend frame={frame} keys={field.keys} several={field.kind === 'several'} />
      )}
      {error !== undefined && (
        <p class="kern-error" id={`${id}--fehler`}>
          <span class="kern-body">{error}</span>
        </p>
      )}
    </div>
  )
}

const input = 'kern-form-input__input keying__input'

function KeyLegend({
  frame,
  keys,
  several,
}: Pick<KeyRowsProps, 'frame'> & { readonly keys: readonly Key[]; readonly several: boolean }) {
  const texts = textsFor(formTexts, frame.language)
  return (
    <ul class="keying__legend">
      {keys.map(({ key, label }) => (
        <li>
          <b>{key}</b> <InlineMarkdown text={label} language={frame.language} />
        </li>
      ))}
      {several && <li class="muted">({texts.severalHint})</li>}
    </ul>
  )
}

/** The keys that all fields of a question have in common, told once; none if they differ. */
function sharedKeys(fields: readonly KeyField[]): readonly Key[] | undefined {
  const [first] = fields
  if (first === undefined || first.keys === undefined) return undefined
  const { keys } = first
  return fields.every((field) => field.keys === keys) ? keys : undefined
}
