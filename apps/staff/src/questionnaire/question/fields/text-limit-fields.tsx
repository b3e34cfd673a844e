import { Select, textsFor } from '@meinungsbild/design'
import { FigureField } from '../../parts/figure-field.tsx'
import type { FormView } from '../../parts/form-view.ts'
import { kindFieldTexts } from '../kinds/kind-fields.texts.ts'
import { PatternFields } from './pattern-fields.tsx'
import { maskKinds } from './text-limits.ts'

/** What may be typed as a short text; `prefix` says in which cell. The pattern shows where one is wanted. */
export function TextLimitFields(props: FormView & { readonly prefix?: string }) {
  const { frame, form, prefix = '' } = props
  const texts = textsFor(kindFieldTexts, frame.language)
  return (
    <div class="mask stack">
      <div class="side-by-side">
        <Select
          name={`${prefix}mask.kind`}
          label={texts.mask}
          value={form.get(`${prefix}mask.kind`) ?? ''}
          options={maskChoices(texts)}
        />
        <FigureField
          {...props}
          name={`${prefix}maxLength`}
          label={texts.maxLength}
          hint={texts.shortLength}
          optional
        />
      </div>
      <div class="mask__pattern">
        <PatternFields {...props} name={`${prefix}mask`} />
      </div>
    </div>
  )
}

export function maskChoices(texts: (typeof kindFieldTexts)['de']) {
  return [
    { value: '', label: texts.anything },
    ...maskKinds.map((kind) => ({ value: kind, label: texts[kind] })),
  ]
}
