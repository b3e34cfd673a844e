import { DateField, TextArea, TextField, textsFor, type FormError } from '@meinungsbild/design'
import { errorAt } from '../layout/error-at.ts'
import type { Frame } from '../layout/frame.ts'
import type { ProposalFields } from './proposal-fields.ts'
import { proposalTexts } from './proposal.texts.ts'

type ProposalFormProps = {
  readonly frame: Frame
  readonly values: ProposalFields
  readonly errors: readonly FormError[]
}

/** The fields of an idea (Auftrag): Thema, Frage, Anlass, Frist. */
export function ProposalForm({ frame, values, errors }: ProposalFormProps) {
  const texts = textsFor(proposalTexts, frame.language)
  const field = (name: keyof ProposalFields) => ({
    name,
    label: texts[name],
    value: values[name],
    error: errorAt(errors, name),
  })
  return (
    <>
      <TextField {...field('title')} hint={texts.titleHint} />
      <TextArea {...field('topic')} hint={texts.topicHint} rows={2} optional />
      <TextArea {...field('question')} hint={texts.questionHint} rows={3} optional />
      <TextArea {...field('occasion')} hint={texts.occasionHint} rows={3} />
      <DateField {...field('deadline')} />
    </>
  )
}
