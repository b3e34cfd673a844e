import { defineTexts, textsFor, type UiLanguage } from '@meinungsbild/design'

export const attackTexts = defineTexts({
  de: {
    who: 'Wer es versucht',
    people: 'Menschen',
    right: 'richtig',
    chance: 'durch Zufall',
    p: 'p-Wert',
    pValue:
      'Versucht wird, Antworten ihren Zugangscodes zuzuordnen. Ein p-Wert unter 0,05 heißt: Wer so viel weiß, trifft öfter als der Zufall.',
    tokens: 'Zeichen, mit denen niemand abstimmen darf',
    token: 'Zeichen',
    tried: 'versucht',
    refused: 'abgewiesen',
    figure: 'Kennzahl',
    value: 'Wert',
  },
  en: {
    who: 'Who tries',
    people: 'People',
    right: 'Right',
    chance: 'By chance',
    p: 'p-value',
    pValue:
      'What is tried is to lead answers back to their access codes. A p-value below 0.05 says: whoever knows so much is right more often than chance.',
    tokens: 'Tokens with which nobody may vote',
    token: 'Token',
    tried: 'Tried',
    refused: 'Refused',
    figure: 'Figure',
    value: 'Value',
  },
})

/** What the attack calls fields, what an insider knows, and kinds of tokens. */
const names = defineTexts({
  de: {
    blindLater: 'Blinde Signatur, Antwort später',
    blindAtOnce: 'Blinde Signatur, Antwort gleich danach',
    plain: 'Ohne Skript',
    Afterwards: 'hat alles, was danach noch da ist',
    WithLetters: 'hat auch die gedruckten Codes',
    Watched: 'sah alle zehn Minuten in beide Datenbanken',
    WatchedWithLetters: 'beides: gedruckte Codes und ständiger Blick',
    forged: 'gefälscht',
    crossSurvey: 'aus einer anderen Befragung',
    crossStratum: 'aus einer anderen Schicht',
    replayed: 'dieselbe Sendung noch einmal',
    doubleSpent: 'schon verbraucht',
  },
  en: {
    blindLater: 'Blind signature, answer later',
    blindAtOnce: 'Blind signature, answer at once',
    plain: 'Without script',
    Afterwards: 'has everything that is left afterwards',
    WithLetters: 'has the printed codes as well',
    Watched: 'looked into both databases every ten minutes',
    WatchedWithLetters: 'both: printed codes and a look all the time',
    forged: 'forged',
    crossSurvey: 'of another survey',
    crossStratum: 'of another stratum',
    replayed: 'the same sending again',
    doubleSpent: 'spent already',
  },
})

const insider = /^(blindLater|blindAtOnce|plain)(|WithLetters|Watched|WatchedWithLetters)$/

/** A name that the attack gives to an insider in a field, or to a kind of token, in words; itself where there are none. */
export function attackWords(name: string, language: UiLanguage): string {
  const words = new Map<string, string>(Object.entries(textsFor(names, language)))
  const [, field = '', knows = ''] = insider.exec(name) ?? []
  if (field === '') return words.get(name) ?? name
  return `${words.get(field)}: ${words.get(knows === '' ? 'Afterwards' : knows)}`
}
