import { textsFor } from '@meinungsbild/design'
import type { ExclusiveOption } from '@meinungsbild/questionnaire'
import { ListTable } from '../../parts/list-table.tsx'
import { kindFieldTexts } from '../kinds/kind-fields.texts.ts'
import type { KindFieldsProps } from '../kinds/kind-form.ts'
import type { OptionFlag } from './option-fields.ts'
import { PartDetails } from './part-details.tsx'

type OptionListProps = KindFieldsProps & {
  readonly flags: readonly OptionFlag[]
  /** As they are saved. */
  readonly saved: readonly ExclusiveOption[]
  readonly pictures?: boolean
}

/** The options of a question, with what can be ticked of each and, folded away, conditions and pictures. */
export function OptionList(props: OptionListProps) {
  const { frame, flags, pictures = false, isNested } = props
  const texts = textsFor(kindFieldTexts, frame.language)
  const both = pictures ? texts.partDetails : texts.partConditions
  return (
    <>
      <ListTable
        {...props}
        list="options"
        legend={texts.options}
        hint={texts.optionsHint}
        columns={flags.map((flag) => ({ name: flag, title: texts[flag], kind: 'check' }))}
      />
      <PartDetails {...props} list="options" title={isNested ? texts.partPictures : both} />
    </>
  )
}
