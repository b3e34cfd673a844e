import { Button, Select, textsFor } from '@meinungsbild/design'
import { errorAt } from '../../layout/error-at.ts'
import { Form } from '../../layout/form.tsx'
import { routes } from '../../routes.ts'
import { isBegun, type BegunDraft } from '../draft.ts'
import { DraftForm } from '../parts/draft-form.tsx'
import { SaveButtons } from '../parts/save-buttons.tsx'
import { ItemFields } from './item-fields.tsx'
import type { QuestionnaireBankView } from './questionnaire-bank-page.tsx'
import { questionnaireBankTexts } from './questionnaire-bank.texts.ts'

/** The questionnaire as it is goes into the bank. */
export function KeepTemplateForm({
  frame,
  draft,
  form,
  errors,
}: QuestionnaireBankView & { readonly draft: BegunDraft }) {
  const texts = textsFor(questionnaireBankTexts, frame.language)
  return (
    <Form
      frame={frame}
      action={routes.questionnaireBank.href({ id: draft.loaded.id })}
      id="vorlage-sichern"
    >
      <h2>{texts.templateTitle}</h2>
      <p>{texts.templateLead}</p>
      <input type="hidden" name="act" value="template" />
      <ItemFields {...{ frame, form, errors }} prefix="template" />
      <Button style="secondary" name="tun" value="template">
        {texts.keep}
      </Button>
    </Form>
  )
}

/** A questionnaire that begins with a template. */
export function StartForm({ frame, draft, items, form, errors }: QuestionnaireBankView) {
  const texts = textsFor(questionnaireBankTexts, frame.language)
  const templates = items.filter(({ kind }) => kind === 'template')
  return (
    <DraftForm
      {...{ frame, draft, errors }}
      action={routes.questionnaireBank.href({ id: draft.loaded.id })}
      id="vorlage-verwenden"
    >
      <h2>{texts.startTitle}</h2>
      <input type="hidden" name="act" value="start" />
      {templates.length === 0 ? (
        <p>{texts.noTemplates}</p>
      ) : (
        <>
          <p>
            {texts.startLead} {isBegun(draft) && texts.replaces}
          </p>
          <Select
            name="start"
            label={texts.template}
            value={form.get('start') ?? undefined}
            options={templates.map(({ id, title, topic }) => ({
              value: id,
              label: `${topic}: ${title}`,
            }))}
            error={errorAt(errors, 'start')}
          />
          <SaveButtons frame={frame} label={texts.start} />
        </>
      )}
    </DraftForm>
  )
}
