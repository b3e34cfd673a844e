import { textsFor } from '@meinungsbild/design'
import type { FormView } from '../../parts/form-view.ts'
import { TextInLanguages } from '../../parts/text-in-languages.tsx'
import { kindFieldTexts } from '../kinds/kind-fields.texts.ts'

/** What the two ends of a scale are called. */
export function EndLabelFields(props: FormView) {
  const texts = textsFor(kindFieldTexts, props.frame.language)
  return (
    <>
      <TextInLanguages {...props} name="lowLabel" label={texts.lowLabel} optional />
      <TextInLanguages {...props} name="highLabel" label={texts.highLabel} optional />
    </>
  )
}
