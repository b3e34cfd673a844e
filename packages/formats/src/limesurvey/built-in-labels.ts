import type { Language, Text } from '@meinungsbild/questionnaire'

/** Words that LimeSurvey puts into forms by itself, in the languages of its German-speaking users' surveys. */
const labels = {
  other: {
    de: 'Sonstiges',
    en: 'Other',
    fr: 'Autre',
    it: 'Altro',
    es: 'Otro',
    pt: 'Outro',
    nl: 'Anders',
    pl: 'Inne',
    tr: 'Diğer',
    ru: 'Другое',
    uk: 'Інше',
    ar: 'أخرى',
  },
  F: {
    de: 'weiblich',
    en: 'Female',
    fr: 'Féminin',
    it: 'Femmina',
    es: 'Femenino',
    nl: 'Vrouw',
    pl: 'Kobieta',
    tr: 'Kadın',
  },
  M: {
    de: 'männlich',
    en: 'Male',
    fr: 'Masculin',
    it: 'Maschio',
    es: 'Masculino',
    nl: 'Man',
    pl: 'Mężczyzna',
    tr: 'Erkek',
  },
  Y: {
    de: 'Ja',
    en: 'Yes',
    fr: 'Oui',
    it: 'Sì',
    es: 'Sí',
    pt: 'Sim',
    nl: 'Ja',
    pl: 'Tak',
    tr: 'Evet',
    ru: 'Да',
    uk: 'Так',
    ar: 'نعم',
  },
  N: {
    de: 'Nein',
    en: 'No',
    fr: 'Non',
    it: 'No',
    es: 'No',
    pt: 'Não',
    nl: 'Nee',
    pl: 'Nie',
    tr: 'Hayır',
    ru: 'Нет',
    uk: 'Ні',
    ar: 'لا',
  },
  U: {
    de: 'Unsicher',
    en: 'Uncertain',
    fr: 'Incertain',
    it: 'Incerto',
    es: 'No sé',
    nl: 'Onzeker',
    pl: 'Nie wiem',
    tr: 'Emin değilim',
  },
  I: {
    de: 'Zunahme',
    en: 'Increase',
    fr: 'Augmente',
    it: 'Aumento',
    es: 'Incremento',
    nl: 'Toename',
    pl: 'Wzrost',
    tr: 'Artış',
  },
  S: {
    de: 'Gleich',
    en: 'Same',
    fr: 'Idem',
    it: 'Stesso',
    es: 'Igual',
    nl: 'Gelijk',
    pl: 'Bez zmian',
    tr: 'Aynı',
  },
  D: {
    de: 'Abnahme',
    en: 'Decrease',
    fr: 'Diminue',
    it: 'Diminuzione',
    es: 'Decremento',
    nl: 'Afname',
    pl: 'Spadek',
    tr: 'Azalma',
  },
} as const

export type BuiltIn = keyof typeof labels

/** The word in every language of the survey; in English where we have none. */
export function builtInLabel(name: BuiltIn, languages: readonly Language[]): Text {
  const words: ReadonlyMap<string, string> = new Map(Object.entries(labels[name]))
  return Object.fromEntries(
    languages.map((language) => {
      const [base = ''] = language.split('-')
      return [language, words.get(base) ?? labels[name].en]
    }),
  )
}
