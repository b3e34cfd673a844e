import { textsFor } from '@meinungsbild/design'
import type { FormView } from '../parts/form-view.ts'
import { TextInLanguages } from '../parts/text-in-languages.tsx'
import { FlowBlock } from './flow-block.tsx'
import { FlowGroup } from './flow-group.tsx'
import { flowTexts } from './flow.texts.ts'
import { IdField } from './id-field.tsx'

/** Other ends than the thanks. */
export function EndingGroup(props: FormView) {
  const texts = textsFor(flowTexts, props.frame.language)
  return (
    <FlowGroup
      {...props}
      list="endings"
      title={texts.endings}
      lead={texts.endingsLead}
      add={texts.addEnding}
      entry={(row) => (
        <FlowBlock {...props} list="endings" row={row} legend={texts.ending(row + 1)}>
          <TextInLanguages {...props} name={`endings.${row}.title`} label={texts.endingTitle} />
          <TextInLanguages
            {...props}
            name={`endings.${row}.text`}
            label={texts.endingText}
            rows={3}
            markdown
          />
          <IdField {...props} name={`endings.${row}.id`} label={texts.id} />
        </FlowBlock>
      )}
    />
  )
}
