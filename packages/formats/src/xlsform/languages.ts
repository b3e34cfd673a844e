import type { Language } from '@meinungsbild/questionnaire'
import { guessLanguage } from '../form-reading/guess-language.ts'
import type { FormSheets } from './form-sheets.ts'
import { languageCode, ownCode } from './language-code.ts'
import { cellOf, translationsOf } from './records.ts'

export type Languages = {
  readonly languages: readonly [Language, ...Language[]]
  /** The code of the language that the header of a column names; `''` is the form's own. */
  readonly codeOf: (name: string) => Language
}

/** The languages of all labels. The form's own is the one it names, or the first of its labels, or what their words tell. */
export function newLanguages({ survey, choices, settings }: FormSheets): Languages {
  const labels = [...survey, ...choices].map((record) => translationsOf(record, 'label'))
  const names = new Set(labels.flatMap((texts) => [...texts.keys()]))
  const own = ownLanguage(
    settings === undefined ? '' : cellOf(settings, 'default_language'),
    labels.flatMap((texts) => texts.get('') ?? []),
    [...names],
  )
  const codes = new Map<string, Language>([['', own]])
  const codeOf = (name: string) => {
    const code = codes.get(name) ?? languageCode(name) ?? ownCode(name)
    codes.set(name, code)
    return code
  }
  const others = new Set([...names].map(codeOf))
  others.delete(own)
  return { languages: [own, ...others], codeOf }
}

function ownLanguage(
  setting: string,
  plainLabels: readonly string[],
  names: readonly string[],
): Language {
  if (setting !== '' && setting.toLowerCase() !== 'default') {
    return languageCode(setting) ?? ownCode(setting)
  }
  const [named] = plainLabels.length > 0 ? [] : names
  return named === undefined ? guessLanguage(plainLabels) : (languageCode(named) ?? ownCode(named))
}
