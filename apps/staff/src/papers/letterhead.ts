import { textsFor, type UiLanguage } from '@meinungsbild/design'
import type { Paper } from '@meinungsbild/documents'
import type { AuthoritySettings, CoatOfArms, PencilMarks } from '@meinungsbild/storage'
import { germanDay } from '../dossier-timeline/german-day.ts'
import type { PaperInput } from './paper-input.ts'
import { papersTexts } from './papers.texts.ts'

/** What every paper of the house bears. */
export type House = {
  readonly authority: Pick<AuthoritySettings, 'name' | 'unit'> &
    Partial<Pick<AuthoritySettings, 'postalAddress' | 'phone' | 'email'>>
  readonly coat?: CoatOfArms | undefined
  /** Zeichen of the offices, on papers that are signed. */
  readonly marks?: PencilMarks
}

/** Who writes, under which file number, on which day: that of the version. */
export function letterhead(input: PaperInput): Paper['letterhead'] {
  return letterheadOf(input, input.fileNumber, input.version.at, input.language)
}

/** The letterhead of the house on a paper of an instant. */
export function letterheadOf(
  { authority, coat }: House,
  fileNumber: string,
  at: string,
  language: UiLanguage,
): Paper['letterhead'] {
  const { name, unit, postalAddress = '', phone = '', email = '' } = authority
  const texts = textsFor(papersTexts, language)
  const address = postalAddress
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(', ')
  return {
    authority: name,
    unit,
    fileNumber,
    day: germanDay(at),
    contact: [address, phone === '' ? '' : texts.phone(phone), email].filter((line) => line !== ''),
    ...(coat === undefined ? {} : { coat: { ...coat, alternative: texts.coat(name) } }),
  }
}
