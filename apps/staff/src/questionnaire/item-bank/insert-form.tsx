import { RadioGroup, Select, textsFor } from '@meinungsbild/design'
import { inLanguage } from '@meinungsbild/questionnaire'
import { errorAt } from '../../layout/error-at.ts'
import { routes } from '../../routes.ts'
import type { BegunDraft } from '../draft.ts'
import { DraftForm } from '../parts/draft-form.tsx'
import { SaveButtons } from '../parts/save-buttons.tsx'
import { parseBankContent, questionsIn } from './block.ts'
import type { QuestionnaireBankView } from './questionnaire-bank-page.tsx'
import { questionnaireBankTexts } from './questionnaire-bank.texts.ts'

type InsertFormProps = QuestionnaireBankView & { readonly draft: BegunDraft }

/** Which block, and on which page. */
export function InsertForm({ frame, draft, items, form, errors }: InsertFormProps) {
  const texts = textsFor(questionnaireBankTexts, frame.language)
  const { pages, languages } = draft.questionnaire
  const blocks = items.filter(({ kind }) => kind === 'block')
  return (
    <DraftForm
      {...{ frame, draft, errors }}
      action={routes.questionnaireBank.href({ id: draft.loaded.id })}
      id="einfuegen"
    >
      <h2>{texts.insertTitle}</h2>
      <input type="hidden" name="act" value="insert" />
      {blocks.length === 0 ? (
        <p>{texts.noBlocks}</p>
      ) : (
        <>
          <RadioGroup
            name="block"
            label={texts.block}
            value={form.get('block') ?? ''}
            options={blocks.map(({ id, title, topic, content }) => ({
              value: id,
              label: `${topic}: ${title}`,
              hint: questionsIn(parseBankContent(content) ?? { pages: [] })
                .map(({ text }) => inLanguage(text, languages[0]))
                .join(' '),
            }))}
            error={errorAt(errors, 'block')}
          />
          <Select
            name="page"
            label={texts.page}
            value={form.get('page') ?? pages.at(-1)?.id ?? ''}
            options={[
              ...pages.map(({ id, title }, index) => ({
                value: id,
                label: texts.pageName(
                  index + 1,
                  title === undefined ? '' : inLanguage(title, languages[0]),
                ),
              })),
              { value: '+', label: texts.newPage },
            ]}
          />
          <SaveButtons frame={frame} label={texts.insert} />
        </>
      )}
    </DraftForm>
  )
}
