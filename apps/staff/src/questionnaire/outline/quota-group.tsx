import { Select, textsFor } from '@meinungsbild/design'
import { inLanguage } from '@meinungsbild/questionnaire'
import { errorAt } from '../../layout/error-at.ts'
import { ConditionFieldset } from '../condition/condition-fieldset.tsx'
import { conditionTexts } from '../condition/condition.texts.ts'
import { FigureField } from '../parts/figure-field.tsx'
import type { FormView } from '../parts/form-view.ts'
import { FlowBlock } from './flow-block.tsx'
import { FlowGroup } from './flow-group.tsx'
import { flowTexts } from './flow.texts.ts'
import { IdField } from './id-field.tsx'

/** How many of whom are wanted at most. */
export function QuotaGroup(props: FormView) {
  const { frame, form, errors, questionnaire } = props
  const texts = textsFor(flowTexts, frame.language)
  const endings = (questionnaire.endings ?? []).map(({ id, title }) => ({
    value: id,
    label: inLanguage(title, questionnaire.languages[0]) || id,
  }))
  return (
    <FlowGroup
      {...props}
      list="quotas"
      title={texts.quotas}
      lead={texts.quotasLead}
      add={texts.addQuota}
      entry={(row) => (
        <FlowBlock {...props} list="quotas" row={row} legend={texts.quota(row + 1)}>
          <ConditionFieldset
            {...props}
            name={`quotas.${row}.when`}
            legend={textsFor(conditionTexts, frame.language).quota}
            place={{ kind: 'quota' }}
          />
          <div class="side-by-side">
            <FigureField {...props} name={`quotas.${row}.limit`} label={texts.limit} />
            <Select
              name={`quotas.${row}.ending`}
              label={texts.toEnding}
              {...(endings.length === 0 && { hint: texts.noEnding })}
              value={form.get(`quotas.${row}.ending`) ?? ''}
              options={endings}
              error={errorAt(errors, `quotas.${row}.ending`)}
            />
          </div>
          <IdField {...props} name={`quotas.${row}.id`} label={texts.id} />
        </FlowBlock>
      )}
    />
  )
}
