import { defineTexts } from '@meinungsbild/design'

export const importTexts = defineTexts({
  de: {
    title: 'Fragebogen einlesen',
    lead: 'Gelesen werden die eigene Datei (JSON) und Formulare anderer Werkzeuge: LimeSurvey (.lss, .lsg, .lsq, .lsa, .txt), SurveyJS (JSON), XLSForm (.xlsx, .ods) und queXML. Was es ist, zeigt der Inhalt. Es wird noch nichts gespeichert: Zuerst sehen Sie, was übernommen werden kann und was nicht.',
    file: 'Datei',
    fileHint: 'Höchstens 20 MB.',
    text: 'Oder den Inhalt hier einfügen',
    language: 'Sprache der Texte',
    languageHint: 'Nur für queXML: Das Format sagt nicht, in welcher Sprache es verfasst ist.',
    read: 'Einlesen und prüfen',
    nothing: 'Bitte wählen Sie eine Datei oder fügen Sie den Inhalt ein.',
    unknown:
      'Dieses Format ist nicht bekannt. Gelesen werden JSON, LimeSurvey, SurveyJS, XLSForm und queXML.',
    tooLarge: 'Die Datei ist zu groß: Gelesen werden bis zu 20 MB.',
    flaw: (path: string, message: string) => (path === '' ? message : `${path}: ${message}`),
    moreFlaws: (count: number) => `Und ${count} weitere.`,
    found: (title: string, pages: number, questions: number) =>
      `Gelesen: „${title}“ mit ${pages} ${pages === 1 ? 'Seite' : 'Seiten'} und ${questions} ${questions === 1 ? 'Frage' : 'Fragen'}.`,
    format: (name: string) => `Format: ${name}.`,
    carried: (questions: readonly [number, number], conditions: readonly [number, number]) =>
      `Übernommen: ${questions[0]} von ${questions[1]} Fragen der Datei, ${conditions[0]} von ${conditions[1]} Bedingungen und Formeln.`,
    complete: 'Alles wurde übernommen.',
    flaws: (count: number) =>
      count === 0
        ? 'Die Prüfung findet keine Mängel.'
        : `Die Prüfung findet ${count} ${count === 1 ? 'Mangel' : 'Mängel'}. Sie können auch danach behoben werden.`,
    replaces: 'Der vorhandene Fragebogen wird dadurch ersetzt. Seine Fassungen bleiben erhalten.',
    keep: 'In den Arbeitsstand übernehmen',
    save: 'Als Fassung speichern',
  },
  en: {
    title: 'Import a questionnaire',
    lead: 'The own file (JSON) and forms of other tools can be read: LimeSurvey (.lss, .lsg, .lsq, .lsa, .txt), SurveyJS (JSON), XLSForm (.xlsx, .ods) and queXML. The contents tell which it is. Nothing is saved yet: first you see what can be carried over and what cannot.',
    file: 'File',
    fileHint: 'At most 20 MB.',
    text: 'Or paste the content here',
    language: 'Language of the texts',
    languageHint: 'For queXML only: the format does not say in which language it is written.',
    read: 'Read and check',
    nothing: 'Please choose a file or paste the content.',
    unknown:
      'This format is not known. JSON, LimeSurvey, SurveyJS, XLSForm and queXML can be read.',
    tooLarge: 'The file is too large: up to 20 MB are read.',
    flaw: (path: string, message: string) => (path === '' ? message : `${path}: ${message}`),
    moreFlaws: (count: number) => `And ${count} more.`,
    found: (title: string, pages: number, questions: number) =>
      `Read: “${title}” with ${pages} ${pages === 1 ? 'page' : 'pages'} and ${questions} ${questions === 1 ? 'question' : 'questions'}.`,
    format: (name: string) => `Format: ${name}.`,
    carried: (questions: readonly [number, number], conditions: readonly [number, number]) =>
      `Carried over: ${questions[0]} of ${questions[1]} questions of the file, ${conditions[0]} of ${conditions[1]} conditions and formulas.`,
    complete: 'Everything was carried over.',
    flaws: (count: number) =>
      count === 0
        ? 'The check finds no flaws.'
        : `The check finds ${count} ${count === 1 ? 'flaw' : 'flaws'}. They can be mended afterwards as well.`,
    replaces: 'The present questionnaire is replaced by this. Its versions are kept.',
    keep: 'Take over into the working copy',
    save: 'Save as a version',
  },
})
