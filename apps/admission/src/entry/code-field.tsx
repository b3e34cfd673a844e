import { fieldId } from '@meinungsbild/design'
import type { CodeProblem } from './code-problem.ts'
import { entryWords } from './entry.texts.ts'

export type CodeFieldProps = {
  readonly language: string
  readonly typed: string
  readonly problem: CodeProblem | undefined
}

const id = fieldId('code')

/** Shown in the hint; in the right form, and no letter has it. */
const example = '9NJP-JVKN-DSKQ-6RK9-PN'

/**
 * One field for the whole code. No `maxlength`, which would cut a pasted code in silence, and no spelling help, which
 * would send it to the browser's maker.
 */
export function CodeField({ language, typed, problem }: CodeFieldProps) {
  const words = entryWords(language)
  const faulty = problem !== undefined
  return (
    <div
      class={
        faulty ? 'kern-form-input kern-form-input--error question' : 'kern-form-input question'
      }
    >
      <label class="kern-label kern-label--large" for={id}>
        {words.label}
      </label>
      <div class="kern-hint" id="code-hint">
        <p class="kern-body kern-body--muted">{words.hint(example)}</p>
      </div>
      <input
        class={
          faulty ? 'kern-form-input__input kern-form-input__input--error' : 'kern-form-input__input'
        }
        type="text"
        id={id}
        name="code"
        value={typed}
        autocomplete="off"
        autocapitalize="characters"
        autocorrect="off"
        spellcheck={false}
        aria-invalid={faulty ? 'true' : undefined}
        aria-describedby={faulty ? 'code-hint code-error' : 'code-hint'}
      />
      {problem && (
        <div class="kern-error" id="code-error">
          <span class="kern-icon kern-icon--danger" aria-hidden="true" />
          <p class="kern-body">{words[problem]}</p>
        </div>
      )}
    </div>
  )
}
