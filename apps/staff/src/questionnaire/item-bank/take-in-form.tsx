import { Button, CheckboxGroup, Select, textsFor } from '@meinungsbild/design'
import { inLanguage, type Page } from '@meinungsbild/questionnaire'
import { errorAt } from '../../layout/error-at.ts'
import { Form } from '../../layout/form.tsx'
import { routes } from '../../routes.ts'
import { stateOf, type BegunDraft } from '../draft.ts'
import { ItemFields } from './item-fields.tsx'
import type { QuestionnaireBankView } from './questionnaire-bank-page.tsx'
import { questionnaireBankTexts } from './questionnaire-bank.texts.ts'

type TakeInFormProps = QuestionnaireBankView & { readonly draft: BegunDraft }

/** Which questions become a block of the bank. Nothing that was approved is lost by it: it is never saved as a version. */
export function TakeInForm({ frame, draft, items, form, errors }: TakeInFormProps) {
  const texts = textsFor(questionnaireBankTexts, frame.language)
  const { questionnaire, loaded } = draft
  const [language] = questionnaire.languages
  const pageTitle = ({ title }: Page) => (title === undefined ? '' : inLanguage(title, language))
  return (
    <Form frame={frame} action={routes.questionnaireBank.href({ id: loaded.id })} id="aufnehmen">
      <h2>{texts.takeInTitle}</h2>
      <p>{texts.takeInLead}</p>
      <input type="hidden" name="act" value="takeIn" />
      <input type="hidden" name="basedOn" value={stateOf(draft)} />
      <CheckboxGroup
        name="question"
        label={texts.questions}
        values={form.getAll('question')}
        options={questionnaire.pages.flatMap((page, index) => [
          { value: `page:${page.id}`, label: texts.wholePage(index + 1, pageTitle(page)) },
          ...page.questions.map(({ id, text }) => ({
            value: `question:${id}`,
            label: inLanguage(text, language) || id,
            hint: id,
          })),
        ])}
        error={errorAt(errors, 'question')}
      />
      <Select
        name="block.of"
        label={texts.newWordingOf}
        hint={texts.newWordingHint}
        value={form.get('block.of') ?? '+'}
        options={[
          { value: '+', label: texts.aNewBlock },
          ...items
            .filter(({ kind }) => kind === 'block')
            .map(({ id, title, topic }) => ({ value: id, label: `${topic}: ${title}` })),
        ]}
      />
      <ItemFields {...{ frame, form, errors }} prefix="block" />
      <Button style="secondary" name="tun" value="keep">
        {texts.takeIn}
      </Button>
    </Form>
  )
}
