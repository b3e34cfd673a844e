import { textsFor } from '@meinungsbild/design'
import { FigureField } from '../parts/figure-field.tsx'
import type { FormView } from '../parts/form-view.ts'
import { FlowBlock } from './flow-block.tsx'
import { FlowGroup } from './flow-group.tsx'
import { flowTexts } from './flow.texts.ts'
import { IdField } from './id-field.tsx'

/** Versions of which each person sees one. */
export function VariantGroup(props: FormView) {
  const texts = textsFor(flowTexts, props.frame.language)
  return (
    <FlowGroup
      {...props}
      list="variants"
      title={texts.variants}
      lead={texts.variantsLead}
      add={texts.addVariant}
      entry={(row) => (
        <FlowBlock {...props} list="variants" row={row} legend={texts.variant(row + 1)}>
          <div class="side-by-side">
            <IdField {...props} name={`variants.${row}.id`} label={texts.variantName} />
            <FigureField {...props} name={`variants.${row}.share`} label={texts.share} />
          </div>
        </FlowBlock>
      )}
    />
  )
}
