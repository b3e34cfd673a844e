import { formatDay, textsFor, type UiLanguage } from '@meinungsbild/design'
import type { StudyDescription } from '@meinungsbild/formats'
import { inLanguage, type Language, type Text } from '@meinungsbild/questionnaire'
import { languageName } from '../parts/language-name.ts'
import { versionName } from '../parts/version-name.ts'
import type { DescribedFact } from './described-question.ts'
import { studyTexts } from './study.texts.ts'

/** What is known of the study, for page and paper. Values are plain text. */
export function describedStudy(
  study: StudyDescription,
  language: Language,
  ui: UiLanguage,
): readonly DescribedFact[] {
  const texts = textsFor(studyTexts, ui)
  const { authority, languages, version, day } = study
  const said = (text: Text | undefined) => (text === undefined ? '' : inLanguage(text, language))
  const office = [authority.name, authority.unit].filter((part) => part !== '').join(', ')
  return [
    { label: texts.authority, value: office },
    { label: texts.contact, value: authority.email },
    { label: texts.universe, value: said(study.universe) },
    { label: texts.sampling, value: said(study.sampling) },
    { label: texts.mode, value: said(study.mode) },
    { label: texts.field, value: fieldPeriod(study, ui) },
    { label: texts.weighting, value: said(study.weighting) },
    { label: texts.responseRate, value: said(study.responseRate) },
    { label: texts.anonymisation, value: said(study.anonymisation) },
    { label: texts.languages, value: languages.map((each) => languageName(each, ui)).join(', ') },
    { label: texts.version, value: versionName(version, ui) },
    { label: texts.day, value: formatDay(day, ui) },
  ].filter(({ value }) => value !== '')
}

function fieldPeriod({ field }: StudyDescription, ui: UiLanguage): string {
  if (field === undefined) return ''
  const from = formatDay(field.from, ui)
  return field.until === undefined
    ? textsFor(studyTexts, ui).since(from)
    : `${from} – ${formatDay(field.until, ui)}`
}
