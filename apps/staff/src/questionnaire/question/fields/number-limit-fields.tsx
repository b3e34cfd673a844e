import { textsFor } from '@meinungsbild/design'
import type { FormView } from '../../parts/form-view.ts'
import { FigureField } from '../../parts/figure-field.tsx'
import { TextInLanguages } from '../../parts/text-in-languages.tsx'
import { kindFieldTexts } from '../kinds/kind-fields.texts.ts'

/** Limits, decimals and unit of a number; `prefix` says which cell it is. */
export function NumberLimitFields(props: FormView & { readonly prefix?: string }) {
  const { frame, prefix = '' } = props
  const texts = textsFor(kindFieldTexts, frame.language)
  return (
    <>
      <div class="side-by-side">
        <FigureField {...props} name={`${prefix}min`} label={texts.min} optional />
        <FigureField {...props} name={`${prefix}max`} label={texts.max} optional />
        <FigureField
          {...props}
          name={`${prefix}decimals`}
          label={texts.decimals}
          hint={texts.decimalsHint}
          optional
        />
      </div>
      <TextInLanguages {...props} name={`${prefix}unit`} label={texts.unit} optional />
    </>
  )
}
