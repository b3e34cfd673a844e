import { fieldId, InlineMarkdown, textsFor, type FormError } from '@meinungsbild/design'
import type { Keying } from '@meinungsbild/storage'
import { errorAt } from '../../layout/error-at.ts'
import type { Frame } from '../../layout/frame.ts'
import { typedIn } from '../keying/double-keying.ts'
import type { KeyField, KeyQuestion } from '../keying/key-field.ts'
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
  /** Below a page's heading, or beside it. */
  readonly level: 2 | 3
}

/** One question with its fields to type in, and what the numbers mean. */
export function KeyRows({ frame, question, typed, errors, level }: KeyRowsProps) {
  const { number, text, onlyIf, fields } = question
  const shared = sharedKeys(fields)
  const Title = level === 2 ? 'h2' : 'h3'
  return (
    <section class="keying">
      <Title class="keying__question">
        {number !== '' && <span class="keying__number">{number}</span>}
        <InlineMarkdown text={text} language={frame.language} />
      </Title>
      {onlyIf.map((note) => (
        <p class="muted">
          <InlineMarkdown text={note} language={frame.language} />
        </p>
      ))}
      {shared && <KeyLegend frame={frame} field={shared} />}
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
      {withLegend && <KeyLegend frame={frame} field={field} />}
      {error !== undefined && (
        <p class="kern-error" id={`${id}--fehler`}>
          <span class="kern-body">{error}</span>
        </p>
      )}
    </div>
  )
}

const input = 'kern-form-input__input keying__input'

function KeyLegend({ frame, field }: Pick<KeyInputProps, 'frame' | 'field'>) {
  const texts = textsFor(formTexts, frame.language)
  if (field.keys === undefined) return null
  return (
    <ul class="keying__legend">
      {field.keys.map(({ key, label }) => (
        <li>
          <b>{key}</b> <InlineMarkdown text={label} language={frame.language} />
        </li>
      ))}
      {field.kind === 'several' && <li class="muted">({texts.severalHint})</li>}
    </ul>
  )
}

/** The keys that all fields to tick have in common, told once; none if they differ, or nothing is ticked. */
function sharedKeys(fields: readonly KeyField[]): KeyField | undefined {
  const ticked = fields.filter(({ keys }) => keys !== undefined)
  const [first] = ticked
  return ticked.every(({ keys }) => keys === first?.keys) ? first : undefined
}
