import { defineTexts } from '@meinungsbild/design'

/** What a tariff puts prices on, by `PricedUnit`. */
export const unitTexts = defineTexts({
  de: {
    survey: 'Grundpreis je Befragung',
    month: 'Betrieb je Monat',
    answer: 'Antwort',
    letter: 'Brief: Druck und Kuvertieren',
    postage: 'Porto je Brief',
    form: 'Bogen auf Papier: Druck, Rückporto, Erfassung',
    email: 'E-Mail',
    language: 'Weitere Sprache',
    hour: 'Arbeitsstunde im eigenen Haus',
  },
  en: {
    survey: 'Base price per survey',
    month: 'Operation per month',
    answer: 'Answer',
    letter: 'Letter: printing and enveloping',
    postage: 'Postage per letter',
    form: 'Form on paper: printing, return postage, keying',
    email: 'E-mail',
    language: 'Further language',
    hour: 'Hour of our own staff',
  },
})
