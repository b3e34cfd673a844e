import { Fieldset, Select, TextField, textsFor, type FormError } from '@meinungsbild/design'
import { toolTopics, type ToolAnswer, type ToolQuestion } from '@meinungsbild/procedure'
import { errorAt } from '../layout/error-at.ts'
import type { Frame } from '../layout/frame.ts'
import { AnswerCell } from './answer-cell.tsx'
import { questionTopics } from './question-topics.ts'
import { choiceField, textField, type ToolFields } from './tool-fields.ts'
import { toolsTexts } from './tools.texts.ts'

type ToolFormProps = {
  readonly frame: Frame
  readonly fields: ToolFields
  /** What the application knows of itself; of other tools nothing. */
  readonly computed: Readonly<Record<string, ToolAnswer>>
  /** What the field for words is called. */
  readonly words: string
  readonly errors: readonly FormError[]
}

/** All questions under their topics, as fields; what is known already stands above the field for the rest. */
export function ToolForm({ frame, fields, computed, words, errors }: ToolFormProps) {
  const { language } = frame
  const texts = textsFor(toolsTexts, language)
  const one = (question: ToolQuestion) => {
    const { id, choices, why } = question
    const answer = computed[id]
    return (
      <Fieldset id={`frage-${id}`} legend={question.question[language]} hint={why[language]}>
        {answer && (
          <div>
            <AnswerCell frame={frame} question={question} answer={answer} isAsked />
          </div>
        )}
        {answer?.choice === undefined && (
          <Select
            name={choiceField(id)}
            label={texts.choice}
            value={fields[choiceField(id)] ?? ''}
            options={[
              { value: '', label: texts.noChoice },
              ...choices.map(({ code, label }) => ({ value: code, label: label[language] })),
            ]}
          />
        )}
        <TextField
          name={textField(id)}
          label={words}
          value={fields[textField(id)] ?? ''}
          optional
          error={errorAt(errors, textField(id))}
        />
      </Fieldset>
    )
  }
  return (
    <>
      {questionTopics.map(({ topic, questions }) => (
        <>
          <h2>{toolTopics[topic][language]}</h2>
          {questions.map(one)}
        </>
      ))}
    </>
  )
}
