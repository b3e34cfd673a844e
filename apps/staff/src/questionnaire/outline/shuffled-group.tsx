import { CheckboxGroup, textsFor } from '@meinungsbild/design'
import { inLanguage } from '@meinungsbild/questionnaire'
import type { FormView } from '../parts/form-view.ts'
import { FlowBlock } from './flow-block.tsx'
import { pagesForGroup } from './flow-fields.ts'
import { FlowGroup } from './flow-group.tsx'
import { flowTexts } from './flow.texts.ts'

/** Pages that change places with each other. */
export function ShuffledGroup(props: FormView) {
  const { frame, form, questionnaire } = props
  const texts = textsFor(flowTexts, frame.language)
  const nameOf = (id: string) => {
    const index = questionnaire.pages.findIndex((page) => page.id === id)
    const title = questionnaire.pages[index]?.title
    return texts.pageName(index + 1, title ? inLanguage(title, questionnaire.languages[0]) : '')
  }
  return (
    <FlowGroup
      {...props}
      list="shuffledPages"
      title={texts.shuffled}
      lead={texts.shuffledLead}
      add={texts.addGroup}
      entry={(row) => {
        const name = `shuffledPages.${row}.pages`
        const ticked = form.getAll(name)
        return (
          <FlowBlock {...props} list="shuffledPages" row={row} legend={texts.group(row + 1)}>
            <CheckboxGroup
              name={name}
              label={texts.pages}
              values={ticked}
              options={pagesForGroup(questionnaire, ticked).map((id) => ({
                value: id,
                label: nameOf(id),
              }))}
            />
          </FlowBlock>
        )
      }}
    />
  )
}
