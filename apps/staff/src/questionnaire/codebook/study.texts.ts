import { defineTexts } from '@meinungsbild/design'

/** How a study is described: what it is called, and how people were chosen and asked. */
export const studyTexts = defineTexts({
  de: {
    title: 'Studienbeschreibung',
    authority: 'Befragende Stelle',
    contact: 'Kontakt',
    version: 'Fassung',
    day: 'Stand',
    field: 'Feldzeit',
    since: (day: string) => `seit ${day}`,
    universe: 'Grundgesamtheit',
    sampling: 'Auswahl',
    mode: 'Erhebungsweise',
    weighting: 'Gewichtung',
    responseRate: 'Ausschöpfung',
    anonymisation: 'Anonymisierung',
    languages: 'Sprachen',

    random: 'Zufallsstichprobe aus dem Melderegister',
    stratified: 'Geschichtete Zufallsstichprobe aus dem Melderegister',
    everybody: 'Vollerhebung',
    selfSelected: 'Offene Teilnahme: Wer wollte, konnte antworten',
    invited: (way: string, size: number) =>
      `${way}, ${new Intl.NumberFormat('de-DE').format(size)} Personen eingeladen`,
    open: 'Fragebogen im Internet, offen für alle mit der Adresse',
    code: 'Fragebogen im Internet, mit Zugangscode aus einem Brief',
  },
  en: {
    title: 'Description of the study',
    authority: 'Asked by',
    contact: 'Contact',
    version: 'Version',
    day: 'As of',
    field: 'Field period',
    since: (day: string) => `since ${day}`,
    universe: 'Population',
    sampling: 'Selection',
    mode: 'Mode of collection',
    weighting: 'Weighting',
    responseRate: 'Response rate',
    anonymisation: 'Anonymisation',
    languages: 'Languages',

    random: 'Random sample from the population register',
    stratified: 'Stratified random sample from the population register',
    everybody: 'Census',
    selfSelected: 'Open participation: whoever wanted to could answer',
    invited: (way: string, size: number) =>
      `${way}, ${new Intl.NumberFormat('en-GB').format(size)} people invited`,
    open: 'Questionnaire on the web, open to all who have the address',
    code: 'Questionnaire on the web, with an access code from a letter',
  },
})
