import { Button, CheckboxGroup, Select, TextField, textsFor } from '@meinungsbild/design'
import { inLanguage } from '@meinungsbild/questionnaire'
import type { ComponentChildren } from 'preact'
import { errorAt } from '../../layout/error-at.ts'
import { ConditionFieldset } from '../condition/condition-fieldset.tsx'
import { conditionTexts } from '../condition/condition.texts.ts'
import { FigureField } from '../parts/figure-field.tsx'
import type { FormView } from '../parts/form-view.ts'
import { presentRows } from '../parts/rows.ts'
import { TextInLanguages } from '../parts/text-in-languages.tsx'
import { FlowBlock } from './flow-block.tsx'
import { pagesForGroup } from './flow-fields.ts'
import { flowTexts } from './flow.texts.ts'

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

type FlowGroupProps = FormView & {
  readonly list: string
  readonly title: string
  readonly lead: string
  readonly add: string
  readonly entry: (row: number) => ComponentChildren
}

function FlowGroup({ form, list, title, lead, add, entry }: FlowGroupProps) {
  return (
    <section class="stack">
      <h2 class="form-heading">{title}</h2>
      <p class="muted">{lead}</p>
      {presentRows(form, list).map(entry)}
      <div>
        <Button style="secondary" name="tun" value={`add:${list}`}>
          {add}
        </Button>
      </div>
    </section>
  )
}

function IdField(props: FormView & { readonly name: string; readonly label: string }) {
  const { form, errors, name, label } = props
  return (
    <TextField
      name={name}
      label={label}
      value={form.get(name) ?? ''}
      width="short"
      error={errorAt(errors, name)}
      optional
    />
  )
}
