import { formatDay, textsFor } from '@meinungsbild/design'
import type { ParticipantSample } from '@meinungsbild/storage'
import type { Frame } from '../../layout/frame.ts'
import { settingsFromJson } from '../sample/upload-settings.ts'
import { participantListTexts } from './participant-list.texts.ts'

/** The rules by which the lines of a file were read, in words; '' where there were none. */
export function rulesWords({ language }: Frame, sample: ParticipantSample): string {
  const texts = textsFor(participantListTexts, language)
  const { rules } = settingsFromJson(sample.rules)
  if (rules === undefined) return ''
  const { age, strata } = rules
  const day = age === undefined ? '' : formatDay(age.on, language)
  const ages =
    age === undefined
      ? []
      : [
          age.most === undefined
            ? texts.ageFrom(String(age.least), day)
            : texts.ageBetween(String(age.least), String(age.most), day),
        ]
  const home = rules.mainResidenceOnly && rules.columns.residence !== undefined
  const by = strata.map((source) =>
    source.kind === 'column'
      ? texts.byColumn(String(source.column + 1))
      : texts.byAge(source.from.join(', ')),
  )
  return [...ages, ...(home ? [texts.mainHomes] : []), ...by].join('; ')
}
