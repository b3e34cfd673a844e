import { defineTexts } from '@meinungsbild/design'

export const earlierAnswersTexts = defineTexts({
  de: {
    title: 'Antworten einer früheren Befragung',
    lead: 'Wurde mit diesem Fragebogen schon in LimeSurvey gefragt, lassen sich die Antworten von dort auszählen: als Ausgangslage für die Ziele der Kennzahlen und zum Vergleich.',
    notStored:
      'Die Datei wird nur für diese eine Seite gelesen und nicht gespeichert. Gezeigt werden Tabellen nach denselben Regeln der Geheimhaltung wie bei eigenen Ergebnissen.',
    file: 'Datei aus LimeSurvey',
    fileHint:
      'Antworten als .lsr, .lsa, .csv oder VV-Datei, höchstens 20 MB. Die Namen der Fragen müssen zu diesem Fragebogen gehören.',
    fileMissing: 'Bitte wählen Sie eine Datei.',
    tooLarge: 'Die Datei ist zu groß: Gelesen werden bis zu 20 MB.',
    selection: 'Wie wurden die Menschen damals ausgewählt?',
    random: 'zufällig',
    census: 'gar nicht: alle wurden gefragt',
    selfSelected: 'gar nicht: wer wollte, nahm teil',
    selectionMissing: 'Bitte wählen Sie aus, wie die Menschen ausgewählt wurden.',
    read: 'Auszählen',
    found: (answers: string) => `Gelesen: ${answers} abgesendete Antworten.`,
    unanswered: (rows: string) =>
      `In ${rows} davon fehlt die Antwort auf eine Pflichtfrage; sie zählt als nicht beantwortet.`,
    none: 'In der Datei steht keine abgesendete Antwort zu diesem Fragebogen.',
    selectionFact: 'Art der Auswahl',
    participants: 'Teilnehmende',
  },
  en: {
    title: 'Answers of an earlier survey',
    lead: 'If this questionnaire was already asked with LimeSurvey, the answers from there can be counted: as a starting point for the targets of the key figures, and to compare.',
    notStored:
      'The file is read for this one page only and is not stored. What is shown are tables under the same rules of disclosure control as results of your own.',
    file: 'File from LimeSurvey',
    fileHint:
      'Answers as .lsr, .lsa, .csv or a VV file, at most 20 MB. The names of the questions must belong to this questionnaire.',
    fileMissing: 'Please choose a file.',
    tooLarge: 'The file is too large: up to 20 MB are read.',
    selection: 'How were people chosen at that time?',
    random: 'at random',
    census: 'not at all: everybody was asked',
    selfSelected: 'not at all: whoever wanted took part',
    selectionMissing: 'Please choose how people were selected.',
    read: 'Count',
    found: (answers: string) => `Read: ${answers} answers that were sent.`,
    unanswered: (rows: string) =>
      `In ${rows} of them the answer to a required question is missing; it counts as not answered.`,
    none: 'The file holds no answer to this questionnaire that was sent.',
    selectionFact: 'Kind of selection',
    participants: 'Participants',
  },
})
