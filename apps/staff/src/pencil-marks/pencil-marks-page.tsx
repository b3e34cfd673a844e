import {
  Button,
  CellInput,
  CellSelect,
  DataTable,
  textsFor,
  type FormError,
  type UiLanguage,
} from '@meinungsbild/design'
import {
  markHolders,
  pencilColours,
  type MarkHolder,
  type PencilMarks,
} from '@meinungsbild/storage'
import { errorAt } from '../layout/error-at.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { StaffPage } from '../layout/staff-page.tsx'
import { roleWords } from '../people/role-words.ts'
import { routes } from '../routes.ts'
import { pencilMarksTexts } from './pencil-marks.texts.ts'

type PencilMarksProps = {
  readonly frame: Frame
  readonly values: PencilMarks
  readonly errors: readonly FormError[]
  readonly saved: boolean
}

/** How each office marks papers: name, sign, pencil. */
export function PencilMarksPage({ frame, values, errors, saved }: PencilMarksProps) {
  const { language } = frame
  const texts = textsFor(pencilMarksTexts, language)
  return (
    <StaffPage
      frame={frame}
      title={texts.title}
      errors={errors}
      done={saved ? texts.saved : undefined}
      width="wide"
    >
      <p>{texts.lead}</p>
      <Form frame={frame} action={routes.pencilMarks.href()} id="zeichen">
        <DataTable<MarkHolder>
          caption={texts.title}
          captionHidden
          rows={markHolders}
          columns={[
            { head: texts.holder, cell: (holder) => holderWords(holder, language) },
            {
              head: texts.label,
              cell: (holder) => (
                <CellInput
                  name={`label.${holder}`}
                  label={texts.labelOf(holderWords(holder, language))}
                  value={values[holder].label}
                  error={errorAt(errors, `label.${holder}`)}
                />
              ),
            },
            {
              head: texts.abbreviation,
              cell: (holder) => (
                <CellInput
                  name={`abbreviation.${holder}`}
                  label={texts.abbreviationOf(holderWords(holder, language))}
                  value={values[holder].abbreviation}
                  size={6}
                  error={errorAt(errors, `abbreviation.${holder}`)}
                />
              ),
            },
            {
              head: texts.colour,
              cell: (holder) => (
                <CellSelect
                  name={`colour.${holder}`}
                  label={texts.colourOf(holderWords(holder, language))}
                  value={values[holder].colour}
                  options={pencilColours.map((value) => ({ value, label: texts[value] }))}
                />
              ),
            },
          ]}
        />
        <Button>{texts.save}</Button>
      </Form>
    </StaffPage>
  )
}

function holderWords(holder: MarkHolder, language: UiLanguage): string {
  if (holder === 'leadership' || holder === 'leadershipDeputy') {
    return textsFor(pencilMarksTexts, language)[holder]
  }
  return roleWords(holder, language)
}
