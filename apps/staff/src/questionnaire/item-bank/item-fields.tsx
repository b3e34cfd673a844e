import { TextField, textsFor } from '@meinungsbild/design'
import { errorAt } from '../../layout/error-at.ts'
import type { QuestionnaireBankView } from './questionnaire-bank-page.tsx'
import { questionnaireBankTexts } from './questionnaire-bank.texts.ts'

type ItemFieldsProps = Pick<QuestionnaireBankView, 'frame' | 'form' | 'errors'> & {
  /** Tells the fields of two forms on one page apart. */
  readonly prefix: 'block' | 'template'
}

/** What an item of the bank is called. */
export function ItemFields({ frame, form, errors, prefix }: ItemFieldsProps) {
  const texts = textsFor(questionnaireBankTexts, frame.language)
  const field = (name: string) => ({
    name: `${prefix}.${name}`,
    value: form.get(`${prefix}.${name}`) ?? '',
    error: errorAt(errors, `${prefix}.${name}`),
  })
  return (
    <>
      <TextField {...field('title')} label={texts.itemTitle} />
      <TextField {...field('topic')} label={texts.topic} hint={texts.topicHint} />
      <TextField {...field('id')} label={texts.id} hint={texts.idHint} width="medium" />
    </>
  )
}
