import type { CodingScheme } from '@meinungsbild/analysis'
import { CheckboxGroup, textsFor } from '@meinungsbild/design'
import { inLanguage } from '@meinungsbild/questionnaire'
import type { Frame } from '../../layout/frame.ts'
import { codingTexts } from './coding.texts.ts'
import { noCode } from './given-codes.ts'

type CodeChoiceProps = {
  readonly frame: Frame
  readonly scheme: CodingScheme
  readonly name: string
  readonly legend: string
  readonly ticked: readonly string[]
  /** Each code bears its number and says when it fits. */
  readonly explained?: boolean
  readonly error?: string | undefined
}

/** The codes of a scheme as boxes to tick, and below them that none of them fits. */
export function CodeChoice(props: CodeChoiceProps) {
  const { frame, scheme, name, legend, ticked, explained = false, error } = props
  const { language } = frame
  const texts = textsFor(codingTexts, language)
  const numbered = (number: number, label: string) => (explained ? `${number} – ${label}` : label)
  return (
    <CheckboxGroup
      name={name}
      label={legend}
      values={ticked}
      error={error}
      options={[
        ...scheme.codes.map(({ id, label, description, example }, index) => {
          const words = [description, example === '' ? '' : texts.exampleOf(example)]
          const hint = words.filter((own) => own !== '').join(' ')
          return {
            value: id,
            label: numbered(index + 1, inLanguage(label, language)),
            hint: explained && hint !== '' ? hint : undefined,
          }
        }),
        { value: noCode, label: numbered(0, texts.noneFits) },
      ]}
    />
  )
}
