import { defineTexts } from '@meinungsbild/design'

export const importTexts = defineTexts({
  de: {
    title: 'Fragebogen einlesen',
    lead: 'Gelesen wird die eigene Datei („Als Datei ausgeben“, JSON) oder ein queXML-Formular, wie LimeSurvey es ausgibt. Es wird noch nichts gespeichert: Zuerst sehen Sie, was übernommen werden kann und was nicht.',
    file: 'Datei',
    text: 'Oder den Inhalt hier einfügen',
    language: 'Sprache der Texte',
    languageHint: 'Nur für queXML: Das Format sagt nicht, in welcher Sprache es verfasst ist.',
    read: 'Einlesen und prüfen',
    nothing: 'Bitte wählen Sie eine Datei oder fügen Sie den Inhalt ein.',
    notText: 'Die Datei ist kein lesbarer Text (UTF-8).',
    notJson: 'Das ist weder eine JSON-Datei noch ein queXML-Formular.',
    flaw: (path: string, message: string) => (path === '' ? message : `${path}: ${message}`),
    moreFlaws: (count: number) => `Und ${count} weitere.`,
    found: (title: string, pages: number, questions: number) =>
      `Gelesen: „${title}“ mit ${pages} ${pages === 1 ? 'Seite' : 'Seiten'} und ${questions} ${questions === 1 ? 'Frage' : 'Fragen'}.`,
    lost: 'Nicht übernommen',
    changed: 'In anderer Form übernommen',
    line: (place: string, message: string) => `${place}: ${message}`,
    complete: 'Alles wurde übernommen.',
    flaws: (count: number) =>
      count === 0
        ? 'Die Prüfung findet keine Mängel.'
        : `Die Prüfung findet ${count} ${count === 1 ? 'Mangel' : 'Mängel'}. Sie können auch danach behoben werden.`,
    replaces: 'Der vorhandene Fragebogen wird dadurch ersetzt. Seine Fassungen bleiben erhalten.',
    save: 'Übernehmen',
  },
  en: {
    title: 'Import a questionnaire',
    lead: 'The own file (“Export as a file”, JSON) or a queXML form as LimeSurvey exports it can be read. Nothing is saved yet: first you see what can be carried over and what cannot.',
    file: 'File',
    text: 'Or paste the content here',
    language: 'Language of the texts',
    languageHint: 'For queXML only: the format does not say in which language it is written.',
    read: 'Read and check',
    nothing: 'Please choose a file or paste the content.',
    notText: 'The file is not readable text (UTF-8).',
    notJson: 'This is neither a JSON file nor a queXML form.',
    flaw: (path: string, message: string) => (path === '' ? message : `${path}: ${message}`),
    moreFlaws: (count: number) => `And ${count} more.`,
    found: (title: string, pages: number, questions: number) =>
      `Read: “${title}” with ${pages} ${pages === 1 ? 'page' : 'pages'} and ${questions} ${questions === 1 ? 'question' : 'questions'}.`,
    lost: 'Not carried over',
    changed: 'Carried over in another form',
    line: (place: string, message: string) => `${place}: ${message}`,
    complete: 'Everything was carried over.',
    flaws: (count: number) =>
      count === 0
        ? 'The check finds no flaws.'
        : `The check finds ${count} ${count === 1 ? 'flaw' : 'flaws'}. They can be mended afterwards as well.`,
    replaces: 'The present questionnaire is replaced by this. Its versions are kept.',
    save: 'Take over',
  },
})
