import { fieldId, Fieldset, textsFor, type FormError } from '@meinungsbild/design'
import type { Frame } from '../../layout/frame.ts'
import { errorAt } from '../../layout/error-at.ts'
import { families, kindFamilies, type KindFamily } from '../change/question-kinds.ts'
import { familyNames, kindHints, kindNames } from '../question/kind.texts.ts'
import { outlineTexts } from './outline.texts.ts'

type KindChoiceProps = {
  readonly frame: Frame
  readonly form: URLSearchParams
  readonly errors: readonly FormError[]
}

/** Every kind of question with a line on when to use it, by what it is for. */
export function KindChoice({ frame, form, errors }: KindChoiceProps) {
  const texts = textsFor(outlineTexts, frame.language)
  return (
    <Fieldset id="kind" legend={texts.kind} error={errorAt(errors, 'kind')}>
      <div class="kind-choice">
        {families.map((family) => (
          <KindFamilyBox key={family} {...{ frame, form, family }} />
        ))}
      </div>
    </Fieldset>
  )
}

type KindFamilyBoxProps = Pick<KindChoiceProps, 'frame' | 'form'> & {
  readonly family: KindFamily
}

function KindFamilyBox({ frame, form, family }: KindFamilyBoxProps) {
  const names = textsFor(kindNames, frame.language)
  const hints = textsFor(kindHints, frame.language)
  const chosen = form.get('kind')
  return (
    <fieldset class="kind-choice__family">
      <legend>{textsFor(familyNames, frame.language)[family]}</legend>
      {kindFamilies[family].map((kind) => {
        // The first of all bears the group's own id: that is where the error summary leads.
        const id = kind === 'singleChoice' ? fieldId('kind') : `${fieldId('kind')}--${kind}`
        return (
          <div class="kern-form-check" key={kind}>
            <input
              class="kern-form-check__radio"
              type="radio"
              id={id}
              name="kind"
              value={kind}
              checked={kind === chosen}
              aria-describedby={`${id}--hinweis`}
            />
            <label class="kern-label" for={id}>
              <span>{names[kind]}</span>
            </label>
            <div class="kern-hint check__hint" id={`${id}--hinweis`}>
              {hints[kind]}
            </div>
          </div>
        )
      })}
    </fieldset>
  )
}
