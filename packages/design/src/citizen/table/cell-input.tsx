import { inLanguage, type Cell, type Language, type Text } from '@meinungsbild/questionnaire'
import { maskLook } from '../fields/mask-field.ts'
import { numberKeyboard } from '../fields/number-field.ts'
import { SelectInput } from '../fields/select-input.tsx'
import { TextInput } from '../fields/text-input.tsx'

export type CellInputProps = {
  readonly cell: Cell
  readonly field: string
  readonly value: string
  readonly invalid: boolean
  readonly describedBy: string | undefined
  readonly language: Language
}

/** The field of a cell, by what may stand in it; options and scales are lists to unfold, because cells are narrow. */
export function CellInput({ cell, language, ...input }: CellInputProps) {
  switch (cell.kind) {
    case 'text':
      return <TextInput {...input} {...maskLook(cell)} width="full" />
    case 'number':
      return <TextInput {...input} inputMode={numberKeyboard(cell)} />
    case 'date':
      return <TextInput {...input} type="date" />
    case 'choice':
      return <CellSelect {...input} options={cell.options} language={language} />
    case 'scale':
      return <CellSelect {...input} options={cell.points} language={language} />
    default:
      return cell satisfies never
  }
}

type CellSelectProps = Omit<CellInputProps, 'cell'> & {
  readonly options: readonly { readonly code: string; readonly label: Text }[]
}

function CellSelect({ value, options, language, ...input }: CellSelectProps) {
  return (
    <SelectInput
      {...input}
      chosen={value}
      none="–"
      groups={[
        options.map(({ code, label }) => ({ value: code, label: inLanguage(label, language) })),
      ]}
    />
  )
}
