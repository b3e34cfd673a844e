import {
  addressPartLabel,
  inLanguage,
  rowField,
  type Address,
  type AddressPart,
} from '@meinungsbild/questionnaire'
import { OurWords } from '../../layout/our-words.tsx'
import { QuestionRows } from '../asked/question-rows.tsx'
import { RequiredMark } from '../asked/required-mark.tsx'
import { RowField } from '../fields/row-field.tsx'
import type { TextInputProps } from '../fields/text-input.tsx'
import type { QuestionProps } from '../question-props.ts'

type Look = Pick<TextInputProps, 'type' | 'inputMode' | 'autoComplete' | 'width'>

/** What the browser knows of a person it may fill in (WCAG 1.3.5). */
const looks: Readonly<Record<AddressPart, Look>> = {
  name: { autoComplete: 'name' },
  organisation: { autoComplete: 'organization' },
  street: { autoComplete: 'street-address' },
  postcode: { autoComplete: 'postal-code', inputMode: 'numeric', width: 'short' },
  town: { autoComplete: 'address-level2' },
  email: { autoComplete: 'email', type: 'email' },
  phone: { autoComplete: 'tel', type: 'tel', width: 'middle' },
}

/** Name, address and ways to reach a person, a field each. */
export function AddressView(props: QuestionProps<Address>) {
  const { question, form, language } = props
  return (
    <QuestionRows {...props}>
      {(problems) =>
        question.parts.map(({ part, required = false }) => {
          const field = rowField(question.id, part)
          return (
            <RowField
              {...looks[part]}
              {...{ field, problems, language }}
              label={
                <>
                  <OurWords language={language}>
                    {inLanguage(addressPartLabel(part), language)}
                  </OurWords>
                  {required && question.required === true && <RequiredMark language={language} />}
                </>
              }
              value={form.get(field) ?? ''}
            />
          )
        })
      }
    </QuestionRows>
  )
}
