import { CheckboxGroup, textsFor } from '@meinungsbild/design'
import type { FileType, Upload } from '@meinungsbild/questionnaire'
import { errorAt } from '../../../layout/error-at.ts'
import { FigureField } from '../../parts/figure-field.tsx'
import { readNeededNumber, writeNumber } from '../../parts/number-fields.ts'
import { inTickedOrder, tickedOf } from '../fields/ticked.ts'
import { kindFieldTexts } from './kind-fields.texts.ts'
import type { KindForm } from './kind-form.ts'

const fileTypes: readonly FileType[] = ['pdf', 'jpeg', 'png', 'webp', 'plainText', 'odt', 'docx']
const million = 1_000_000

/** Files that citizens send. */
export const upload: KindForm<Upload> = {
  write({ form, language }, { accept, maxBytes, maxFiles }) {
    for (const type of accept) form.append('accept', type)
    writeNumber(form, 'maxBytes', maxBytes / million, language)
    writeNumber(form, 'maxFiles', maxFiles, language)
  },
  read(reading, base, before) {
    const size = readNeededNumber(reading, 'maxBytes', before.maxBytes / million)
    return {
      ...base,
      kind: 'upload',
      accept: tickedOf(reading.form, 'accept', fileTypes),
      maxBytes: Math.round(size * million),
      maxFiles: readNeededNumber(reading, 'maxFiles', before.maxFiles),
    }
  },
  Fields(props) {
    const { frame, form, errors } = props
    const texts = textsFor(kindFieldTexts, frame.language)
    const ticked = form.getAll('accept')
    return (
      <>
        <CheckboxGroup
          name="accept"
          label={texts.accept}
          hint={texts.acceptHint}
          values={ticked}
          options={inTickedOrder(fileTypes, ticked).map((type) => ({
            value: type,
            label: texts[type],
          }))}
          error={errorAt(errors, 'accept')}
        />
        <div class="side-by-side">
          <FigureField {...props} name="maxBytes" label={texts.maxBytes} unit="MB" />
          <FigureField {...props} name="maxFiles" label={texts.maxFiles} />
        </div>
      </>
    )
  },
}
