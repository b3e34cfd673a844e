import type { ExclusiveOption } from '@meinungsbild/questionnaire'
import { readPartCondition, writePartConditions } from './part-condition.ts'
import { readCodedRows, writeCodedRows } from '../../parts/coded-rows.ts'
import type { FormReading } from '../../parts/form-reading.ts'
import { readMedia } from '../../parts/media-fields.ts'
import type { FormWriting } from '../kinds/kind-form.ts'

/** What can be ticked of an option. */
export type OptionFlag = 'openText' | 'exclusive' | 'fixed'

const flags: readonly OptionFlag[] = ['openText', 'exclusive', 'fixed']

export function writeOptions(
  writing: FormWriting,
  list: string,
  options: readonly ExclusiveOption[],
): void {
  writeCodedRows(writing, list, options)
  writePartConditions(writing, list, options)
  for (const [row, option] of options.entries()) {
    for (const flag of flags) if (option[flag]) writing.form.set(`${list}.${row}.${flag}`, 'yes')
  }
}

/** Reads options; a flag for which the form has no boxes stays as it was. */
export function readOptions(
  reading: FormReading,
  list: string,
  saved: readonly ExclusiveOption[],
  { shown, id }: { readonly shown: readonly OptionFlag[]; readonly id: string },
): readonly ExclusiveOption[] {
  return readCodedRows(reading, list, saved).map(({ row, name, label, before }) => {
    const field = `${list}.${row}`
    const ticked = (flag: OptionFlag) =>
      shown.includes(flag) ? reading.form.has(`${field}.${flag}`) : before?.[flag]
    const visibleIf = readPartCondition(reading, field, before?.visibleIf, id)
    const picture = readMedia(reading, `${field}.picture`, 'picture', before?.picture)
    return {
      code: name,
      label,
      ...(ticked('openText') && { openText: true }),
      ...(visibleIf !== undefined && { visibleIf }),
      ...(picture !== undefined && { picture }),
      ...(ticked('fixed') && { fixed: true }),
      ...(ticked('exclusive') && { exclusive: true }),
    }
  })
}
