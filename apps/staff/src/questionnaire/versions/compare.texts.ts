import { defineTexts } from '@meinungsbild/design'
import type { Joinability } from '@meinungsbild/questionnaire'

export type CompareWords = {
  readonly title: (from: string, to: string) => string
  readonly same: string
  readonly lead: (changes: number) => string
  readonly questionnaire: string
  readonly page: (name: string) => string
  readonly question: (name: string) => string
  readonly added: string
  readonly removed: string
  readonly moved: string
  readonly place: string
  readonly before: string
  readonly after: string
  readonly nothing: string
  readonly changesCaption: (name: string) => string
  readonly joinTitle: string
  readonly joinLead: string
  readonly joinCaption: string
  readonly column: string
  readonly verdict: string
  readonly choose: string
  readonly from: string
  readonly to: string
  readonly show: string
  readonly back: string
}

export const compareTexts = defineTexts<CompareWords>({
  de: {
    title: (from, to) => `Vergleich: ${from} und ${to}`,
    same: 'Beide sind gleich.',
    lead: (changes) =>
      changes === 1 ? 'Eine Stelle ist anders.' : `${changes} Seiten und Fragen sind anders.`,
    questionnaire: 'Fragebogen im Ganzen',
    page: (name) => `Seite „${name}“`,
    question: (name) => `Frage „${name}“`,
    added: 'neu',
    removed: 'entfernt',
    moved: 'an anderer Stelle',
    place: 'Was',
    before: 'Vorher',
    after: 'Nachher',
    nothing: '(nicht vorhanden)',
    changesCaption: (name) => `Änderungen: ${name}`,
    joinTitle: 'Lassen sich die Antworten zusammenführen?',
    joinLead:
      'Antworten gehören immer zu der Fassung, in der gefragt wurde. Diese Spalten unterscheiden sich zwischen beiden Fassungen:',
    joinCaption: 'Spalten der Ergebnisse, die sich unterscheiden',
    column: 'Spalte',
    verdict: 'Zusammenführen',
    choose: 'Andere Fassungen vergleichen',
    from: 'Von',
    to: 'Nach',
    show: 'Vergleichen',
    back: 'Zurück zum Fragebogen',
  },
  en: {
    title: (from, to) => `Comparison: ${from} and ${to}`,
    same: 'Both are the same.',
    lead: (changes) =>
      changes === 1 ? 'One place differs.' : `${changes} pages and questions differ.`,
    questionnaire: 'Questionnaire as a whole',
    page: (name) => `Page “${name}”`,
    question: (name) => `Question “${name}”`,
    added: 'new',
    removed: 'removed',
    moved: 'in another place',
    place: 'What',
    before: 'Before',
    after: 'After',
    nothing: '(not there)',
    changesCaption: (name) => `Changes: ${name}`,
    joinTitle: 'Can the answers be joined?',
    joinLead:
      'Answers always belong to the version that was asked. These columns differ between the two versions:',
    joinCaption: 'Columns of the results that differ',
    column: 'Column',
    verdict: 'Joining',
    choose: 'Compare other versions',
    from: 'From',
    to: 'To',
    show: 'Compare',
    back: 'Back to the questionnaire',
  },
})

/** Whether the answers of two versions can be put into one column. */
export const joinabilityTexts = defineTexts<Readonly<Record<Joinability, string>>>({
  de: {
    same: 'ja, gleich gefragt',
    reworded: 'ja, aber der Wortlaut ist anders: hier bricht die Zeitreihe',
    extended: 'ja, es sind Antworten hinzugekommen',
    broken: 'nein, die Antworten bedeuten nicht mehr dasselbe',
    added: 'nur in der neueren',
    gone: 'nur in der älteren',
  },
  en: {
    same: 'yes, asked the same',
    reworded: 'yes, but the wording differs: the trend breaks here',
    extended: 'yes, answers were added',
    broken: 'no, the answers no longer mean the same',
    added: 'only in the newer one',
    gone: 'only in the older one',
  },
})
